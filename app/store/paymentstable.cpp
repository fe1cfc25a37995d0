// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledefinitions.h"

#include "store/confirmationsql.h"
#include "store/tableorders.h"
#include "store/tablesql.h"

namespace freshet {

namespace {

std::vector<ColumnSpec> columns()
{
    // A cover of a refund has no invoice; it stays, so that covers and credit add up to the payment.
    const QString coversSql = QStringLiteral("(SELECT json_group_array(json_object('invoice_id', value ->> 4, "
                                             "'amount', value ->> 1)) FROM json_each(p.covers))");
    const QString payment = QStringLiteral("p");
    return {
        column("id", CellKind::Integer, QStringLiteral("p.id"), 9),
        column("customer_id", CellKind::Integer, QStringLiteral("p.customer_id"), 0),
        column("date", CellKind::Date, QStringLiteral("p.created_on"), 1),
        column("amount", CellKind::Money, QStringLiteral("p.amount"), 3),
        inParts(column("credit_amount", CellKind::Money, QStringLiteral("p.unallocated"), 5),
                mostlyZeroOrder(QStringLiteral("p.unallocated"), {QStringLiteral("p.unallocated <> 0")})),
        column("currency", CellKind::Text, QStringLiteral("p.currency"), 4, QStringLiteral("+p.currency")),
        inParts(column("method", CellKind::Text,
                       QStringLiteral("COALESCE((SELECT m.name FROM payment_methods m WHERE m.id = p.method_id), "
                                      "p.method_id)"),
                       6),
                methodNameOrder(payment)),
        column("covers", CellKind::Covers, coversSql, 0),
        inParts(column("gone_since", CellKind::DateTime, goneSinceSql(payment), 11), goneOrder(payment)),
        inParts(column("confirmed_at", CellKind::DateTime, confirmedAtSql(payment, Entity::Payment), 10),
                confirmationOrder(payment, Entity::Payment)),
        quietColumn("gone_snapshot", CellKind::Integer, QStringLiteral("p.gone_since")),
        quietColumn("confirmed_by", CellKind::Word, confirmedBySql(payment, Entity::Payment)),
        quietColumn("waits_for_full_check", CellKind::Flag, QStringLiteral("p.customer_id IS NOT NULL")),
        inParts(
            windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 2, QStringLiteral("c.search_text")),
            customerNameOrder(QStringLiteral("payments"), payment)),
        windowColumn("note", CellKind::Text, QStringLiteral("p.note"), 7, QStringLiteral("p.note COLLATE NOCASE")),
        windowColumn("provider", CellKind::Text,
                     QStringLiteral("trim(p.provider_name || ' ' || p.provider_payment_id)"), 8),
    };
}

std::vector<FilterSpec> filters()
{
    return {
        {QStringLiteral("all"), {}},
        {QStringLiteral("unattached"), fewRows + QStringLiteral("p.customer_id IS NULL")},
        {QStringLiteral("with_credit"), fewRows + QStringLiteral("p.unallocated <> 0 AND p.unallocated > 0")},
        {QStringLiteral("courtesy"), courtesySql(QStringLiteral("p"))},
        {QStringLiteral("gone"), fewRows + QStringLiteral("p.gone_since IS NOT NULL"), true},
        {QStringLiteral("received"), QStringLiteral("NOT %1").arg(courtesySql(QStringLiteral("p"))), false, false},
    };
}

/// Payments with :needle in this text, which most have not at all: an index leads past those. No word has a space in
/// it, so it cannot be in two texts at once.
QString containsSql(const QString &textSql)
{
    return QStringLiteral("p.id IN (SELECT id FROM payments WHERE %1 > '' AND %1 LIKE :needle ESCAPE '\\')")
        .arg(textSql);
}

} // namespace

TableSpec paymentsTable()
{
    TableSpec spec;
    spec.id = TableId::Payments;
    spec.key = QStringLiteral("payments");
    spec.isLong = true;
    spec.fromSql = QStringLiteral("payments p LEFT JOIN customers c ON c.id = p.customer_id");
    spec.countFromSql = QStringLiteral("payments p");
    spec.idSql = QStringLiteral("p.id");
    spec.currencySql = QStringLiteral("p.currency");
    spec.customerIdSql = QStringLiteral("p.customer_id");
    spec.goneSql = QStringLiteral("p.gone_since");
    spec.olderSql = olderSql(QStringLiteral("p"), Entity::Payment);
    spec.searchSql = QStringLiteral("%1 OR %2 OR %3")
                         .arg(containsSql(QStringLiteral("note COLLATE NOCASE")),
                              containsSql(QStringLiteral("trim(provider_name || ' ' || provider_payment_id)")),
                              customerFoundSql(spec.customerIdSql));
    spec.unfoldedSql = QStringLiteral("(p.note || ' ' || p.provider_name)");
    spec.amountSql = QStringLiteral("p.amount");
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("date");
    spec.defaultDescending = true;
    return spec;
}

} // namespace freshet
