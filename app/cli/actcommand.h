// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "refresh/actionrun.h"

#include <QPointer>

namespace freshet::cli {

/// `freshet-cli act`: suspends services of customers or ends their suspensions, sets VIP or grace, or writes a note,
/// with the checks of the window. Without --yes it prints what would be sent and sends nothing.
class ActCommand final : public Command
{
    Q_OBJECT

public:
    ActCommand(const CommandContext &context, ActRequestLine line, RetryPolicy retry = {}, QObject *parent = nullptr);

    void interrupt() override;

protected:
    void run() override;

private:
    void prepare();
    void takePreparation(const ActionPreparation &preparation);
    [[nodiscard]] std::optional<QString> missingReason() const;
    void perform();
    [[nodiscard]] QString achievedSentence(int count) const;
    void report();
    /// Prints the lines with what there is to say, and ends.
    void finish(int exitCode, const QString &sentence);

    ActRequestLine m_line;
    RetryPolicy m_retry;
    Session m_session;
    ActionPlan m_plan;
    QPointer<ActionPreparing> m_preparing;
    QPointer<ActionRun> m_run;
    bool m_isInterrupted = false;
};

} // namespace freshet::cli
