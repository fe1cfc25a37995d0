// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace freshet {

/// Tells when the network is back, as far as the system knows; where it knows nothing, nothing is told. Sends no
/// packet. Lives in the thread of the application object.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen to the system; false when it has nothing to say.
    bool start();
    void takeReachability(QNetworkInformation::Reachability reachability);

signals:
    void returned();

private:
    bool m_wasAway = false;
};

} // namespace freshet
