// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/records.h"

/// What the desk can change at UISP, and how it ended.
namespace freshet {

enum class ActionKind {
    Suspend,  ///< a service
    Resume,   ///< a service: its suspension ends
    SetVip,   ///< the customer's VIP attribute
    SetGrace, ///< the customer's grace attribute
    AddLog,   ///< a note in the customer's log
};

/// What is wanted; for whom is said beside it. The value: "1" or "0" for VIP; of grace a day of the month, an ISO date,
/// or nothing to take it away; the text of a note; nothing for the others.
struct ActionWish
{
    ActionKind kind = ActionKind::Suspend;
    QString value{};
};

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

/// One change of one service, or of one customer.
struct ActionLine
{
    RecordId customerId = 0;
    QString customerName{}; ///< plain text from UISP
    RecordId serviceId = 0; ///< 0 where it is about the customer, or who was dropped before any service was looked at
    QString serviceName{};  ///< plain text from UISP
    qint64 overdue = 0;     ///< minor units
    Currency currency{};
    ActionState state = ActionState::Ready;
    QString sentence{};       ///< as Sentence::kept(): why it is listed, or its end
    bool mayExempt = false;   ///< ends a suspension while something is overdue: see linesFor()
    qint64 credit = 0;        ///< minor units that UISP holds and no invoice was paid from, of who is to be suspended
    QString before{};         ///< of an attribute: what UISP has now, as typed there; empty when nothing
    RecordId referenceId = 0; ///< the custom attribute that is set; of a note, the newest one that was there before
};

/// "suspend", "resume", "set_vip", "set_grace", "add_log".
[[nodiscard]] QString actionWord(ActionKind kind);
/// The opposite; nothing for any other word.
[[nodiscard]] std::optional<ActionKind> actionOfWord(const QString &word);
/// It is about the customer and not about one of the services.
[[nodiscard]] bool isAboutCustomer(ActionKind kind);
/// It sets a custom attribute of the customer.
[[nodiscard]] bool setsAttribute(ActionKind kind);
/// "ready", "dropped", "dry_run", "done", "already", "refused", "not_sent", "found_done", "found_not_done", "unknown",
/// "stopped".
[[nodiscard]] QString stateWord(ActionState state);
/// It is now as it was asked for.
[[nodiscard]] bool isAchieved(ActionState state);
/// Something is not as it was asked for, and not because the facts or the person wanted it so.
[[nodiscard]] bool isTrouble(ActionState state);

} // namespace freshet
