// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledefinitions.h"

#include "store/confirmationsql.h"
#include "store/portfolio.h"
#include "store/searchindex.h"
#include "store/tableorders.h"
#include "store/tablesql.h"

namespace freshet {

namespace {

std::vector<ColumnSpec> columns()
{
    const QString invoice = QStringLiteral("i");
    // The analysis writes settled_on of judged invoices; one that was voided since keeps what was written.
    const QString settledSql =
        QStringLiteral("CASE WHEN i.status IN (1, 2, 3) AND i.is_proforma = 0 THEN i.settled_on END");
    return {
        column("id", CellKind::Integer, QStringLiteral("i.id"), 13),
        column("customer_id", CellKind::Integer, QStringLiteral("i.customer_id"), 0),
        column("invoice_number", CellKind::Text, QStringLiteral("i.number"), 1),
        column("created_date", CellKind::Date, QStringLiteral("i.created_on"), 3, QStringLiteral("+i.created_on")),
        column("due_date", CellKind::Date, QStringLiteral("i.due_on"), 4),
        column("total_amount", CellKind::Money, QStringLiteral("i.total"), 5, QStringLiteral("+i.total")),
        inParts(column("remaining_amount", CellKind::Money, QStringLiteral("i.remaining"), 6),
                mostlyZeroOrder(QStringLiteral("i.remaining"),
                                {QStringLiteral("i.remaining > 0"), QStringLiteral("i.remaining < 0")})),
        column("currency", CellKind::Text, QStringLiteral("i.currency"), 7, QStringLiteral("+i.currency")),
        column("status", CellKind::Word, invoiceStatusSql(invoice), 8, QStringLiteral("+i.status")),
        column("settled_date", CellKind::Date, settledSql, 11),
        inParts(column("days_late", CellKind::Days, daysLateSql(invoice), 10), latenessOrder(invoice)),
        inParts(column("confirmed_at", CellKind::DateTime, confirmedAtSql(invoice, Entity::Invoice), 12),
                confirmationOrder(invoice, Entity::Invoice)),
        inParts(column("gone_since", CellKind::DateTime, goneSinceSql(invoice), 14), goneOrder(invoice)),
        quietColumn("gone_snapshot", CellKind::Integer, QStringLiteral("i.gone_since")),
        quietColumn("confirmed_by", CellKind::Word, confirmedBySql(invoice, Entity::Invoice)),
        quietColumn("waits_for_full_check", CellKind::Flag, QStringLiteral("i.status >= 3")),
        inParts(
            windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 2, QStringLiteral("c.search_text")),
            customerNameOrder(QStringLiteral("invoices"), invoice)),
        inParts(windowColumn("is_overdue", CellKind::Flag, overdueSql(invoice), 9), flagOrder(overdueSql(invoice))),
    };
}

QString billedSql(const char *statuses)
{
    return QStringLiteral("(i.status IN (%1) AND i.is_proforma = 0)").arg(QLatin1String(statuses));
}

std::vector<FilterSpec> filters()
{
    std::vector<FilterSpec> filters = {
        {QStringLiteral("all"), {}},
        {QStringLiteral("open"), fewRows + QStringLiteral("(i.remaining > 0 AND %1)").arg(billedSql("1, 2"))},
        {QStringLiteral("overdue"), fewRows + overdueSql(QStringLiteral("i"))},
        {QStringLiteral("partial"), fewRows + QStringLiteral("i.status < 3 AND ") + billedSql("2")},
        {QStringLiteral("drafts"),
         fewRows + QStringLiteral("i.status < 3 AND i.status = %1").arg(int(InvoiceStatus::Draft))},
        {QStringLiteral("void"), fewRows + QStringLiteral("i.status = %1").arg(int(InvoiceStatus::Void))},
        {QStringLiteral("paid"), billedSql("3")},
        {QStringLiteral("gone"), fewRows + QStringLiteral("i.gone_since IS NOT NULL"), true},
    };
    for (int bucket = 0; bucket < ageingBuckets; ++bucket)
        filters.push_back({ageingFilterKey(bucket), fewRows + ageingSql(QStringLiteral("i"), bucket), false, false});
    return filters;
}

} // namespace

TableSpec invoicesTable()
{
    TableSpec spec;
    spec.id = TableId::Invoices;
    spec.key = QStringLiteral("invoices");
    spec.isLong = true;
    spec.fromSql = QStringLiteral("invoices i LEFT JOIN customers c ON c.id = i.customer_id");
    spec.countFromSql = QStringLiteral("invoices i");
    spec.idSql = QStringLiteral("i.id");
    spec.currencySql = QStringLiteral("i.currency");
    spec.customerIdSql = QStringLiteral("i.customer_id");
    spec.goneSql = QStringLiteral("i.gone_since");
    spec.olderSql = olderSql(QStringLiteral("i"), Entity::Invoice);
    spec.searchSql = QStringLiteral("(%1i.number LIKE :needle ESCAPE '\\') OR %2")
                         .arg(narrowingMark(Entity::Invoice, spec.idSql), customerFoundSql(spec.customerIdSql));
    spec.unfoldedSql = QStringLiteral("i.number");
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("due_date");
    spec.defaultDescending = true;
    return spec;
}

} // namespace freshet
