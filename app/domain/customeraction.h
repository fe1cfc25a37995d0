// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/records.h"

/// What the desk can change at UISP, and how it ended.
namespace freshet {

enum class ActionKind { Suspend, Resume };

enum class ActionState {
    Ready,        ///< will be sent once it is confirmed
    Dropped,      ///< the fresh facts forbid it: nothing was or will be sent
    DryRun,       ///< would have been sent
    Done,         ///< UISP confirmed it, and a reading behind it shows it
    Already,      ///< it was so before; nothing needed to be sent
    Refused,      ///< UISP refused it
    NotSent,      ///< UISP could not be asked, or nothing may be sent now
    FoundDone,    ///< the answer was lost; UISP shows that it took
    FoundNotDone, ///< the answer was lost; UISP shows that it did not take
    Unknown,      ///< the answer was lost, and UISP could not be read since
    Stopped,      ///< not begun, because somebody stopped the run or UISP takes no changes from this token
};

/// One change of one service.
struct ActionLine
{
    RecordId customerId = 0;
    QString customerName{}; ///< plain text from UISP
    RecordId serviceId = 0; ///< 0 where a customer was dropped before any service was looked at
    QString serviceName{};  ///< plain text from UISP
    qint64 overdue = 0;     ///< minor units
    Currency currency{};
    ActionState state = ActionState::Ready;
    QString sentence{};     ///< translated: why it is on the list, or what became of it
    bool mayExempt = false; ///< ends a suspension while something is overdue: see ActionPlan
};

/// "suspend", "resume".
[[nodiscard]] QString actionWord(ActionKind kind);
/// "ready", "dropped", "dry_run", "done", "already", "refused", "not_sent", "found_done", "found_not_done", "unknown",
/// "stopped".
[[nodiscard]] QString stateWord(ActionState state);
/// It is now as it was asked for.
[[nodiscard]] bool isAchieved(ActionState state);
/// Something is not as it was asked for, and not because the facts or the person wanted it so.
[[nodiscard]] bool isTrouble(ActionState state);

} // namespace freshet
