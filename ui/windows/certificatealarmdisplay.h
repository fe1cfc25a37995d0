// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace freshet {

class CertificateAlarm;
class Desk;
struct CheckOutcome;

/// What happens when a refresh met a certificate that is not trusted: looks at it again, shows it beside the one
/// trusted before, and takes somebody's decision, which goes into the activity log.
class CertificateAlarmDisplay : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the dialog opens over `window`.
    CertificateAlarmDisplay(Desk &desk, QWidget &window);

    /// Asks the server for its certificate, then opens the dialog, or raises the one that is open.
    void open();

signals:
    /// There was nothing to decide: the server shows the trusted certificate again, or cannot be asked.
    void noticed(const QString &sentence);

private:
    void takeOutcome(const CheckOutcome &outcome);
    void trust(const QByteArray &sha256, const QByteArray &before);

    Desk &m_desk;
    QWidget &m_window;
    QPointer<CertificateAlarm> m_dialog;
    bool m_isLooking = false;
};

} // namespace freshet
