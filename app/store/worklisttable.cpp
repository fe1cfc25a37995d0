// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worklist.h"
#include "store/confirmationsql.h"
#include "store/tabledefinitions.h"

namespace freshet {

namespace {

QString confirmedSql()
{
    return worklistConfirmedAtSql(QStringLiteral("c"), QStringLiteral("i"));
}

QString phonesSql()
{
    return QStringLiteral("(SELECT nullif(group_concat(nullif(value ->> 'phone', ''), ', '), '') "
                          "FROM json_each(c.contacts))");
}

QString daysPastSql()
{
    return QStringLiteral("CAST(julianday(:today) - julianday(w.deadline) AS INTEGER)");
}

std::vector<ColumnSpec> columns()
{
    const auto field = [](const char *name) { return QStringLiteral("w.") + QLatin1String(name); };
    return {
        column("customer_id", CellKind::Integer, field("customer_id"), 18),
        column("group", CellKind::Word, field("group_word"), 1, QStringLiteral("w.group_rank || w.deadline")),
        column("invoice_id", CellKind::Integer, field("invoice_id"), 0),
        column("amount", CellKind::Money, field("amount"), 4),
        column("currency", CellKind::Text, field("currency"), 5),
        column("deadline", CellKind::Date, field("deadline"), 6),
        column("days_past", CellKind::Integer, daysPastSql(), 7),
        column("rule", CellKind::Word, field("rule"), 17),
        column("reason", CellKind::Sentence, field("reason"), 8),
        column("due_date", CellKind::Date, field("due_on"), 16),
        column("promised_on", CellKind::Date, field("promised_on"), 9),
        column("next_contact", CellKind::Date, field("next_contact_on"), 10),
        column("assignee", CellKind::Text, field("assignee"), 11),
        column("note", CellKind::Text, field("note"), 12),
        column("confirmed_at", CellKind::DateTime, confirmedSql(), 19),
        windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 2, QStringLiteral("c.search_text")),
        windowColumn("invoice_number", CellKind::Text, QStringLiteral("i.number"), 3),
        windowColumn("phone", CellKind::Text, phonesSql(), 13),
        windowColumn("history", CellKind::Sentence, QStringLiteral("p.reason"), 14),
        windowColumn("last_payment_date", CellKind::Date, QStringLiteral("p.last_payment_date"), 15),
    };
}

FilterSpec groupFilter(const char *key, WorklistGroup group)
{
    return {QString::fromLatin1(key), QStringLiteral("w.group_rank = %1").arg(int(group))};
}

} // namespace

TableSpec worklistTable()
{
    TableSpec spec;
    spec.id = TableId::Worklist;
    spec.key = QStringLiteral("worklist");
    spec.fromSql = QStringLiteral("worklist w LEFT JOIN customers c ON c.id = w.customer_id "
                                  "LEFT JOIN invoices i ON i.id = w.invoice_id "
                                  "LEFT JOIN patterns p ON p.customer_id = w.customer_id");
    spec.countFromSql = QStringLiteral("worklist w");
    spec.idSql = QStringLiteral("w.customer_id");
    spec.currencySql = QStringLiteral("w.currency");
    spec.customerIdSql = QStringLiteral("w.customer_id");
    spec.goneSql = QStringLiteral("NULL");
    spec.olderSql = QStringLiteral("EXISTS (SELECT 1 FROM customers c JOIN invoices i ON i.id = w.invoice_id "
                                   "WHERE c.id = w.customer_id AND coalesce(%1, '') < :confirmed_before)")
                        .arg(confirmedSql());
    spec.searchSql = QStringLiteral("w.note LIKE :needle ESCAPE '\\' OR w.assignee LIKE :needle ESCAPE '\\' OR %1")
                         .arg(customerFoundSql(spec.customerIdSql));
    spec.unfoldedSql = QStringLiteral("w.note");
    spec.amountSql = QStringLiteral("w.amount");
    spec.columns = columns();
    spec.filters = {{QStringLiteral("all"), {}},
                    groupFilter("candidates", WorklistGroup::Candidate),
                    groupFilter("next", WorklistGroup::Next),
                    groupFilter("exempt", WorklistGroup::Exempt),
                    {QStringLiteral("promised"), QStringLiteral("w.promised_on IS NOT NULL")},
                    {QStringLiteral("to_contact"), QStringLiteral("w.next_contact_on <= :today")}};
    spec.defaultSortKey = QStringLiteral("group");
    return spec;
}

} // namespace freshet
