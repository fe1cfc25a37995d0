// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/networkwatch.h"

namespace freshet {

bool NetworkWatch::start()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return false;
    const QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::takeReachability);
    takeReachability(system->reachability());
    return true;
}

void NetworkWatch::takeReachability(QNetworkInformation::Reachability reachability)
{
    switch (reachability) {
    case QNetworkInformation::Reachability::Disconnected:
        m_wasAway = true;
        return;
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
    case QNetworkInformation::Reachability::Online:
        // A UISP in the office is reached without the Internet.
        if (std::exchange(m_wasAway, false))
            emit returned();
        return;
    case QNetworkInformation::Reachability::Unknown:
        return;
    }
}

} // namespace freshet
