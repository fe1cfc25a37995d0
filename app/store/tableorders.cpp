// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tableorders.h"

#include "store/tabledefinitions.h"

namespace freshet {

namespace {

OrderPart part(const QString &whereSql, const QString &placeSql)
{
    OrderPart part;
    part.whereSql = whereSql;
    part.placeSql = placeSql;
    return part;
}

OrderPart fewRowsPart(const QString &whereSql, const QString &placeSql)
{
    OrderPart few = part(whereSql, placeSql);
    few.areFew = true;
    return few;
}

OrderPart constantPart(const QString &whereSql, const QString &placeSql)
{
    OrderPart constant = part(whereSql, placeSql);
    constant.isConstant = true;
    return constant;
}

} // namespace

std::vector<OrderPart> flagOrder(const QString &conditionSql)
{
    return {constantPart(QStringLiteral("NOT ") + conditionSql, QStringLiteral("0")),
            fewRowsPart(conditionSql, QStringLiteral("1"))};
}

std::vector<OrderPart> mostlyZeroOrder(const QString &column, const QStringList &otherSql)
{
    std::vector<OrderPart> parts = {constantPart(column + QStringLiteral(" = 0"), QStringLiteral("0"))};
    for (const QString &other : otherSql)
        parts.push_back(part(other, column));
    return parts;
}

std::vector<OrderPart> goneOrder(const QString &alias)
{
    return {constantPart(alias + QStringLiteral(".gone_since IS NULL"), QStringLiteral("NULL")),
            fewRowsPart(alias + QStringLiteral(".gone_since IS NOT NULL"), goneSinceSql(alias))};
}

std::vector<OrderPart> latenessOrder(const QString &alias)
{
    const QString settled = settledLatenessSql(alias);
    return {part(settled + QStringLiteral(" IS NOT NULL"), settled),
            fewRowsPart(settled + QStringLiteral(" IS NULL"), daysLateSql(alias))};
}

std::vector<OrderPart> customerNameOrder(const QString &table, const QString &alias)
{
    const QString customer = alias + QStringLiteral(".customer_id");
    OrderPart known = part({}, QStringLiteral("c.search_text"));
    known.fromSql = QStringLiteral("customers c CROSS JOIN %1 %2 ON %3 = c.id").arg(table, alias, customer);
    // A look at the customers of a million rows in an index takes a twentieth of a second.
    const QString unknown = QStringLiteral("(%1 IN (SELECT id FROM customers)) IS NOT 1").arg(customer);
    return {known, fewRowsPart(unknown, QStringLiteral("NULL"))};
}

std::vector<OrderPart> methodNameOrder(const QString &alias)
{
    const QString method = alias + QStringLiteral(".method_id");
    // Of each method the first rows: of a million payments nearly all may be by the same one.
    OrderPart known = part({}, QStringLiteral("m.name"));
    known.fromSql =
        QStringLiteral("payment_methods m CROSS JOIN payments %1 ON %1.id IN (SELECT %1.id FROM payments %1 "
                       "LEFT JOIN customers c ON c.id = %1.customer_id@where AND %2 = m.id "
                       "ORDER BY %1.id@direction LIMIT @most) LEFT JOIN customers c ON c.id = %1.customer_id")
            .arg(alias, method);
    // From one method to the next, which is a step in the index.
    const QString unknown =
        QStringLiteral("%1 IN (WITH RECURSIVE used (method) AS (SELECT min(method_id) FROM payments UNION ALL "
                       "SELECT (SELECT min(method_id) FROM payments WHERE method_id > method) FROM used "
                       "WHERE method IS NOT NULL) SELECT method FROM used WHERE method IS NOT NULL "
                       "AND method NOT IN (SELECT id FROM payment_methods))")
            .arg(method);
    return {known, fewRowsPart(unknown, method)};
}

QString settledLatenessSql(const QString &alias)
{
    return QStringLiteral("CASE WHEN %1.proforma_invoice_id IS NULL AND %1.is_proforma = 0 AND %1.total > 0 "
                          "AND %1.status IN (1, 2, 3) THEN MAX(0, CAST(julianday(%1.settled_on) - "
                          "julianday(COALESCE(%1.due_on, %1.created_on)) AS INTEGER)) END")
        .arg(alias);
}

} // namespace freshet
