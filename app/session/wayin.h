// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"
#include "session/signinrequest.h"
#include "uisp/connection.h"

namespace freshet {

/// What a request to sign in comes to before anybody is asked.
struct WayIn
{
    std::vector<QUrl> candidates; ///< API bases to try, best first
    Connection connection;        ///< to the first; without the proxy's password when that is still in the keychain
    std::optional<ServerProfile> known;
    std::optional<Error> unreadPassword; ///< of the proxy, which the keychain should have and does not hand out

    [[nodiscard]] bool needsKeptProxyPassword() const;
    void takeProxyPassword(const Result<QByteArray> &kept);
    /// Why it failed: where the proxy asks for the password that was not handed out, that.
    [[nodiscard]] Error explained(const Error &failure) const;
};

/// ProxyDenied "keychain" unless the keychain handed the password out or says that it has none.
[[nodiscard]] std::optional<Error> unreadProxyPassword(const Result<QByteArray> &kept);

/// InvalidInput with a sentence for a token, address or proxy that cannot be used; the store's errors.
Result<WayIn> wayInto(const ProfileStore &profiles, const SignInRequest &request);

} // namespace freshet
