// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "demo/server.h"

namespace freshet::cli {

/// `freshet-cli demo`: a made-up UISP on this computer until Ctrl+C. Prints two lines, "URL: …" and "Token: …".
class DemoCommand final : public Command
{
    Q_OBJECT

public:
    DemoCommand(const CommandContext &context, DemoRequestLine line, QObject *parent = nullptr);

    void interrupt() override;

protected:
    void run() override;

private:
    DemoRequestLine m_line;
    std::unique_ptr<demo::Server> m_server;
};

} // namespace freshet::cli
