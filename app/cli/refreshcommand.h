// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "refresh/refreshengine.h"

namespace freshet::cli {

/// `freshet-cli refresh`: signs in with FRESHET_API_TOKEN or the kept token, refreshes, reports.
class RefreshCommand final : public Command
{
    Q_OBJECT

public:
    RefreshCommand(const CommandContext &context, RefreshRequestLine line, const RefreshTuning &tuning = {},
                   QObject *parent = nullptr);

    void interrupt() override;

protected:
    void run() override;

private:
    void signInToNewServer();
    void onSignedIn();
    void onSignInFailed(const Error &error, const std::optional<CertificateSummary> &certificate);
    void report(const RefreshReport &report);
    /// Before the engine ran: with --json that is a report too.
    void stop(const Error &error, const QString &sentence);

    RefreshRequestLine m_line;
    Session m_session;
    RefreshEngine m_engine;
    bool m_isNewServer = false;
};

} // namespace freshet::cli
