// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledefinitions.h"

#include "store/confirmationsql.h"

namespace freshet {

namespace {

std::vector<ColumnSpec> columns()
{
    // A cover of a refund has no invoice; it stays, so that covers and credit add up to the payment.
    const QString coversSql = QStringLiteral("(SELECT json_group_array(json_object('invoice_id', value ->> 4, "
                                             "'amount', value ->> 1)) FROM json_each(p.covers))");
    return {
        column("id", CellKind::Integer, QStringLiteral("p.id"), 9),
        column("customer_id", CellKind::Integer, QStringLiteral("p.customer_id"), 0),
        column("date", CellKind::Date, QStringLiteral("p.created_on"), 1),
        column("amount", CellKind::Money, QStringLiteral("p.amount"), 3),
        column("credit_amount", CellKind::Money, QStringLiteral("p.unallocated"), 5),
        column("currency", CellKind::Text, QStringLiteral("p.currency"), 4),
        column("method", CellKind::Text,
               QStringLiteral("COALESCE((SELECT m.name FROM payment_methods m WHERE m.id = p.method_id), p.method_id)"),
               6),
        column("covers", CellKind::Covers, coversSql, 0),
        column("gone_since", CellKind::DateTime, goneSinceSql(QStringLiteral("p")), 11),
        column("confirmed_at", CellKind::DateTime, confirmedAtSql(QStringLiteral("p"), Entity::Payment), 10),
        quietColumn("gone_snapshot", CellKind::Integer, QStringLiteral("p.gone_since")),
        quietColumn("confirmed_by", CellKind::Word, confirmedBySql(QStringLiteral("p"), Entity::Payment)),
        quietColumn("waits_for_full_check", CellKind::Flag, QStringLiteral("p.customer_id IS NOT NULL")),
        windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 2, QStringLiteral("c.search_text")),
        windowColumn("note", CellKind::Text, QStringLiteral("p.note"), 7, QStringLiteral("p.note COLLATE NOCASE")),
        windowColumn("provider", CellKind::Text,
                     QStringLiteral("trim(p.provider_name || ' ' || p.provider_payment_id)"), 8),
    };
}

std::vector<FilterSpec> filters()
{
    return {
        {QStringLiteral("all"), {}},
        {QStringLiteral("unattached"), QStringLiteral("p.customer_id IS NULL")},
        {QStringLiteral("with_credit"), QStringLiteral("p.unallocated > 0")},
        {QStringLiteral("courtesy"), courtesySql(QStringLiteral("p"))},
        {QStringLiteral("gone"), QStringLiteral("p.gone_since IS NOT NULL"), true},
        {QStringLiteral("received"), QStringLiteral("NOT %1").arg(courtesySql(QStringLiteral("p"))), false, false},
    };
}

} // namespace

TableSpec paymentsTable()
{
    TableSpec spec;
    spec.id = TableId::Payments;
    spec.key = QStringLiteral("payments");
    spec.fromSql = QStringLiteral("payments p LEFT JOIN customers c ON c.id = p.customer_id");
    spec.countFromSql = QStringLiteral("payments p");
    spec.idSql = QStringLiteral("p.id");
    spec.currencySql = QStringLiteral("p.currency");
    spec.customerIdSql = QStringLiteral("p.customer_id");
    spec.goneSql = QStringLiteral("p.gone_since");
    spec.olderSql = olderSql(QStringLiteral("p"), Entity::Payment);
    spec.searchSql = QStringLiteral("p.provider_payment_id LIKE :needle ESCAPE '\\' OR "
                                    "p.note LIKE :needle ESCAPE '\\' OR p.provider_name LIKE :needle ESCAPE '\\' OR %1")
                         .arg(customerFoundSql(spec.customerIdSql));
    spec.unfoldedSql = QStringLiteral("(p.note || ' ' || p.provider_name)");
    spec.amountSql = QStringLiteral("p.amount");
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("date");
    spec.defaultDescending = true;
    return spec;
}

} // namespace freshet
