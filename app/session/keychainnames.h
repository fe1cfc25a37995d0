// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

/// Under which key the keychain holds the password of a server's proxy; the token is under the profile's id itself.
[[nodiscard]] inline QString proxyPasswordKey(const QString &profileId)
{
    return profileId + QStringLiteral("/proxy");
}

/// Likewise the hash of the PIN that opens a locked window on that server.
[[nodiscard]] inline QString lockPinKey(const QString &profileId)
{
    return profileId + QStringLiteral("/pin");
}

} // namespace freshet
