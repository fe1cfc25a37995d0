// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"

namespace freshet::cli {

/// `freshet-cli activity verify`: looks through a server's audit trail. 0 when it is intact, 6 with the first bad entry
/// named when it is not.
class ActivityCommand final : public Command
{
    Q_OBJECT

public:
    ActivityCommand(const CommandContext &context, VerifyRequestLine line, QObject *parent = nullptr);

    void interrupt() override;

protected:
    void run() override;

private:
    VerifyRequestLine m_line;
};

} // namespace freshet::cli
