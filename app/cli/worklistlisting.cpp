// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/worklistlisting.h"

#include "analysis/worklisttext.h"
#include "refresh/rulesinforce.h"

#include <QHash>

namespace freshet::cli {

namespace {

QVariant textCell(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant dayCell(const std::optional<CalendarDate> &day)
{
    return day ? QVariant(day->toIso()) : QVariant();
}

QHash<QString, QVariant> cellsByKey(const WorklistEntry &entry, const WorklistNotes &notes)
{
    QHash<QString, QVariant> cells{
        {QStringLiteral("customer_id"), entry.customerId},   {QStringLiteral("group"), groupWord(entry.group)},
        {QStringLiteral("invoice_id"), entry.invoiceId},     {QStringLiteral("amount"), entry.amount},
        {QStringLiteral("currency"), entry.currency.code()}, {QStringLiteral("deadline"), entry.deadline.toIso()},
        {QStringLiteral("days_past"), entry.daysPast},       {QStringLiteral("rule"), ruleWord(entry.rule)},
        {QStringLiteral("reason"), reasonOf(entry).kept()},  {QStringLiteral("due_date"), entry.dueOn.toIso()},
    };
    if (const auto note = notes.find(entry.customerId); note != notes.end()) {
        cells.insert(QStringLiteral("promised_on"), dayCell(note->second.promisedOn));
        cells.insert(QStringLiteral("next_contact"), dayCell(note->second.nextContactOn));
        cells.insert(QStringLiteral("assignee"), textCell(note->second.assignee));
        cells.insert(QStringLiteral("note"), textCell(note->second.note));
    }
    return cells;
}

} // namespace

Result<std::vector<TableRow>> worklistAsOf(Database &cache, const QString &deskPath, std::optional<RecordId> customerId,
                                           CalendarDate today)
{
    const Result<OfficeWord> office = readOfficeWord(deskPath);
    const Result<RulesInForce> rules = rulesInForce(cache, deskPath);
    if (!office || !rules)
        return office ? rules.error() : office.error();
    const std::vector<RecordId> wanted = customerId ? std::vector{*customerId} : std::vector<RecordId>();
    const Result<std::vector<WorklistEntry>> entries = worklistOf(cache, rules->now.flags, *office, today, wanted);
    if (!entries)
        return entries.error();
    const Result<QHash<RecordId, QString>> ages = worklistAges(cache);
    if (!ages)
        return ages.error();
    std::vector<TableRow> rows;
    for (const WorklistEntry &entry : *entries) {
        TableRow row{entry.customerId, entry.customerId, entry.currency, false, {}};
        QHash<QString, QVariant> cells = cellsByKey(entry, office->notes);
        cells.insert(QStringLiteral("confirmed_at"), textCell(ages->value(entry.invoiceId)));
        for (const ColumnSpec &column : tableSpec(TableId::Worklist).columns)
            row.cells.append(cells.value(column.key));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace freshet::cli
