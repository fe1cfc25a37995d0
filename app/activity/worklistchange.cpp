// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/worklistchange.h"

#include "activity/activitylog.h"
#include "store/settingsstore.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::WorklistChange)
};

QString dayText(const std::optional<CalendarDate> &day)
{
    return day ? day->toIso() : QStringLiteral("none");
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("none") : QLatin1Char('"') + text + QLatin1Char('"');
}

/// What is recorded; empty when nothing changes.
QString changesBetween(const WorklistNote &before, const WorklistNote &after)
{
    QStringList changes;
    const auto compare = [&changes](const char *what, const QString &then, const QString &now) {
        if (then != now)
            changes += QStringLiteral("%1: %2 → %3").arg(QLatin1String(what), then, now);
    };
    compare("note", quoted(before.note), quoted(after.note));
    compare("promised_on", dayText(before.promisedOn), dayText(after.promisedOn));
    compare("assignee", quoted(before.assignee), quoted(after.assignee));
    compare("next_contact", dayText(before.nextContactOn), dayText(after.nextContactOn));
    return changes.join(QLatin1String("; "));
}

Result<void> checkLengths(const WorklistNote &note)
{
    if (note.note.size() > longestWorklistNote)
        return Error{ErrorKind::InvalidInput,
                     Words::tr("The note is too long; %n characters are the most.", nullptr, int(longestWorklistNote)),
                     0,
                     {}};
    if (note.assignee.size() > longestAssignee)
        return Error{ErrorKind::InvalidInput,
                     Words::tr("The name is too long; %n characters are the most.", nullptr, int(longestAssignee)),
                     0,
                     {}};
    return {};
}

/// Inside a transaction.
Result<void> recordWithin(Database &desk, const QDateTime &at, const QString &user, const QString &action,
                          const QString &detail)
{
    const auto entry = ActivityLog(desk).appendWithin(at, user, action, detail);
    return entry ? Result<void>() : entry.error();
}

} // namespace

Result<void> changeWorklistNote(Database &desk, WorklistNote note, const QDateTime &at, const QString &user)
{
    note.note = note.note.trimmed();
    note.assignee = note.assignee.trimmed();
    note.user = user;
    note.at = at;
    if (const Result<void> checked = checkLengths(note); !checked)
        return checked;
    const Result<void> changed = inTransaction(desk, [&]() -> Result<void> {
        const Result<WorklistNote> before = readWorklistNote(desk, note.customerId);
        if (!before)
            return before.error();
        const QString changes = changesBetween(*before, note);
        if (changes.isEmpty())
            return {};
        if (const Result<void> written = writeWorklistNote(desk, note); !written)
            return written;
        return recordWithin(desk, at, user, QStringLiteral("WORKLIST_NOTE"),
                            QStringLiteral("customer %1: %2").arg(note.customerId).arg(changes));
    });
    if (changed)
        ActivityLog(desk).noteEnd();
    return changed;
}

Result<void> changeSuspensionPolicy(Database &desk, const SuspensionPolicy &policy, const QDateTime &at,
                                    const QString &user)
{
    if (const std::vector<SettingProblem> problems = problemsOf(policy); !problems.empty())
        return Error{ErrorKind::InvalidInput, problems.front().sentence, 0, {}};
    const Result<void> changed = inTransaction(desk, [&]() -> Result<void> {
        const Result<SuspensionPolicy> before = readSuspensionPolicy(desk);
        // What cannot be read may still be replaced.
        if (!before && before.error().kind != ErrorKind::InvalidInput)
            return before.error();
        const QString changes = before ? policyChanges(*before, policy)
                                       : QStringLiteral("unreadable policy replaced; ") + policyChanges({}, policy);
        if (changes.isEmpty())
            return {};
        if (const Result<void> written = writeSuspensionPolicy(desk, policy); !written)
            return written;
        return recordWithin(desk, at, user, QStringLiteral("SETTINGS_CHANGED"), changes);
    });
    if (changed)
        ActivityLog(desk).noteEnd();
    return changed;
}

} // namespace freshet
