// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/tokensource.h"

namespace freshet::cli {

/// `freshet-cli sign-in`: checks with UISP, records the server, keeps the token. A keychain that does not keep it is
/// said, but the sign-in stands.
class SignInCommand final : public Command
{
    Q_OBJECT

public:
    SignInCommand(const CommandContext &context, SignInRequestLine line, GivenToken token, QObject *parent = nullptr);

    void interrupt() override;

protected:
    void run() override;

private:
    void onSignedIn();
    [[nodiscard]] Result<void> noteSignIn(const ServerProfile &profile) const;
    void onFailed(const Error &error, const std::optional<CertificateSummary> &certificate);

    SignInRequestLine m_line;
    GivenToken m_token;
    Session m_session;
    bool m_isKept = true;
};

} // namespace freshet::cli
