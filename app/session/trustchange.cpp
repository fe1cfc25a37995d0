// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/trustchange.h"

#include "uisp/connection.h"

namespace freshet {

QString TrustChange::trailLine(const QString &host) const
{
    const QString was = before.isEmpty() ? QStringLiteral("the system's trust") : fingerprintText(before);
    return QStringLiteral("Trusted another certificate of %1: SHA-256 %2 instead of %3")
        .arg(host, fingerprintText(sha256), was);
}

} // namespace freshet
