// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <optional>
#include <vector>

/// What was sent to UISP, in desk.db: a row is written before a call and ended behind it. Errors are those of the
/// store.
namespace freshet {

struct SentAction
{
    qint64 number = 0;
    QDateTime at; ///< UTC, milliseconds: when it was about to be sent
    QString user;
    ActionKind kind = ActionKind::Suspend;
    RecordId customerId = 0;
    RecordId serviceId = 0;   ///< 0 where it is about the customer
    QString value{};          ///< the suspension reason's id; for the others as ActionWish has it
    RecordId referenceId = 0; ///< as ActionLine has it

    friend bool operator==(const SentAction &, const SentAction &) = default;
};

/// What an action is about, as one number: the service, or the negative id of the customer, which no service has.
/// Nothing has two open actions.
[[nodiscard]] RecordId targetOf(const SentAction &action);

/// Gives the number of the new row. Its target must have no open one. Inside a transaction.
Result<qint64> beginAction(Database &desk, const SentAction &action);
/// Inside a transaction. A row that somebody else has ended stays as it is.
Result<void> endAction(Database &desk, qint64 number, ActionState state, const QDateTime &at);
/// Whose end is not known, oldest first.
Result<std::vector<SentAction>> openActions(Database &desk);
/// The open one about this target.
Result<std::optional<SentAction>> openActionOf(Database &desk, RecordId target);
/// The number of the last one about this target, ended or not; 0 when there was none.
Result<qint64> newestActionOf(Database &desk, RecordId target);

} // namespace freshet
