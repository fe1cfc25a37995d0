// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worklistnotes.h"

#include "store/storedvalues.h"

namespace freshet {

namespace {

QString purpose()
{
    return QStringLiteral("notes of the worklist");
}

QVariant dayOrNull(const std::optional<CalendarDate> &day)
{
    return day ? QVariant(day->toIso()) : QVariant();
}

WorklistNote noteAt(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            storedDate(row.value(2)),
            row.value(3).toString(),
            storedDate(row.value(4)),
            row.value(5).toString(),
            QDateTime::fromString(row.value(6).toString(), Qt::ISODateWithMs)};
}

Result<QSqlQuery> run(Database &desk, const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = desk.prepare(statement);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    const Result<void> done = desk.run(*query, purpose());
    return done ? std::move(query) : Result<QSqlQuery>(done.error());
}

QString selection()
{
    return QStringLiteral("SELECT customer_id, note, promised_on, assignee, next_contact_on, user, at "
                          "FROM worklist_notes");
}

} // namespace

Result<WorklistNotes> readWorklistNotes(Database &desk)
{
    Result<QSqlQuery> rows = run(desk, selection(), {});
    if (!rows)
        return rows.error();
    WorklistNotes notes;
    while (rows->next()) {
        WorklistNote note = noteAt(*rows);
        notes.emplace(note.customerId, std::move(note));
    }
    return notes;
}

Result<WorklistNote> readWorklistNote(Database &desk, RecordId customer)
{
    Result<QSqlQuery> rows = run(desk, selection() + QStringLiteral(" WHERE customer_id = ?"), {customer});
    if (!rows)
        return rows.error();
    return rows->next() ? noteAt(*rows) : WorklistNote{customer};
}

Result<void> writeWorklistNote(Database &desk, const WorklistNote &note)
{
    const Result<QSqlQuery> written =
        note.isEmpty()
            ? run(desk, QStringLiteral("DELETE FROM worklist_notes WHERE customer_id = ?"), {note.customerId})
            : run(desk,
                  QStringLiteral("INSERT OR REPLACE INTO worklist_notes (customer_id, note, promised_on, assignee, "
                                 "next_contact_on, user, at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                  {note.customerId, neverNull(note.note), dayOrNull(note.promisedOn), neverNull(note.assignee),
                   dayOrNull(note.nextContactOn), neverNull(note.user), note.at.toUTC().toString(Qt::ISODateWithMs)});
    return written ? Result<void>() : written.error();
}

} // namespace freshet
