// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace freshet {

/// A person trusted a certificate that this desk did not trust for the server before.
struct TrustChange
{
    QByteArray sha256;
    QByteArray before; ///< SHA-256 of the one that was pinned; empty: the system's authorities were trusted

    /// For the audit trail, where such a change is a CERTIFICATE_TRUSTED; in English, like all of it.
    [[nodiscard]] QString trailLine(const QString &host) const;
};

} // namespace freshet
