// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"

namespace freshet::cli {

/// `freshet-cli sign-out`: takes the server's token out of the keychain. Its rows stay.
class SignOutCommand final : public Command
{
    Q_OBJECT

public:
    SignOutCommand(const CommandContext &context, SignOutRequestLine line, QObject *parent = nullptr);

    void interrupt() override;

protected:
    void run() override;

private:
    void onRemoved(const ServerProfile &profile, const Result<QByteArray> &removed);

    SignOutRequestLine m_line;
};

} // namespace freshet::cli
