// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/serveraccess.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace freshet {

struct SignInRequest
{
    QString address; ///< as typed
    QByteArray token;
    QString name;     ///< for this server; empty: its host
    bool keep = true; ///< put the token into the keychain; else a token kept for this server before is removed, …
    bool leaveKeychain = false;         ///< … unless this is set: a token for one run, beside the kept one
    QByteArray trustSha256;             ///< a certificate that the person has just accepted
    std::optional<ServerAccess> access; ///< std::nullopt: as the profile has it
    QByteArray proxyPassword;           ///< UTF-8; empty: the one in the keychain, if any
};

} // namespace freshet
