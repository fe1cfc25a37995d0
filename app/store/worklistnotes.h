// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <map>
#include <optional>

/// What the office knows about customers on the worklist; kept in desk.db. Errors are those of the store.
namespace freshet {

struct WorklistNote
{
    RecordId customerId = 0;
    QString note{};
    std::optional<CalendarDate> promisedOn{}; ///< until then the customer promised to pay
    QString assignee{};
    std::optional<CalendarDate> nextContactOn{};
    QString user{};
    QDateTime at{}; ///< UTC, milliseconds

    /// Says nothing: there is no reason to keep it.
    [[nodiscard]] bool isEmpty() const { return note.isEmpty() && assignee.isEmpty() && !promisedOn && !nextContactOn; }
    friend bool operator==(const WorklistNote &, const WorklistNote &) = default;
};

using WorklistNotes = std::map<RecordId, WorklistNote>;

Result<WorklistNotes> readWorklistNotes(Database &desk);
/// An empty one where nobody wrote anything about the customer.
Result<WorklistNote> readWorklistNote(Database &desk, RecordId customer);
/// Replaces the customer's; an empty one is removed. Whoever calls it records it in the activity log, in the same
/// transaction.
Result<void> writeWorklistNote(Database &desk, const WorklistNote &note);

} // namespace freshet
