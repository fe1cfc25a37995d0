// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablehead.h"

#include <QSqlError>

#include <algorithm>
#include <charconv>

namespace freshet {

namespace {

/// So many rows in the order of the table are looked at for those that are asked for, before all are.
constexpr qint64 firstLook = 20'000;
/// With fewer found among them than one in so many that are wanted, the whole way through the order takes longer than
/// to look at all rows and to put in order what is found.
constexpr qint64 fewOf = 20;

/// "3,1,2"
std::vector<RecordId> idsIn(const QByteArray &list)
{
    std::vector<RecordId> ids;
    ids.reserve(size_t(list.count(',')) + 1);
    const char *at = list.constBegin();
    const char *const end = list.constEnd();
    for (RecordId id = 0; at < end; ++at) {
        at = std::from_chars(at, end, id).ptr;
        ids.push_back(id);
    }
    return ids;
}

BoundSql limited(BoundSql statement, qint64 most)
{
    statement.sql += QStringLiteral(" LIMIT %1").arg(most);
    return statement;
}

QString both(const QString &where, const QString &condition)
{
    if (condition.isEmpty())
        return where;
    return where.isEmpty() ? QStringLiteral(" WHERE ") + condition : where + QStringLiteral(" AND ") + condition;
}

QString partSql(const TableSpec &spec, const OrderPart &part, const BoundSql &where, const TableOrder &order,
                qint64 most)
{
    const QString conditions = both(where.sql, part.whereSql);
    const QString from =
        part.fromSql.isEmpty()
            ? neededFromSql(spec, conditions + QLatin1Char(' ') + part.placeSql)
            : QString(part.fromSql)
                  .replace(QLatin1String("@where"), where.sql.isEmpty() ? QStringLiteral(" WHERE 1") : where.sql)
                  .replace(QLatin1String("@direction"), order.direction)
                  .replace(QLatin1String("@most"), QString::number(most));
    // A plus keeps SQLite from walking through all rows in an order that few of them are to be put in.
    const QString plus = part.areFew ? QStringLiteral("+") : QString();
    QStringList keys = {plus + spec.idSql + order.direction};
    if (!part.isConstant)
        keys.prepend(QStringLiteral("%1(%2)").arg(plus, part.orderSql.isEmpty() ? part.placeSql : part.orderSql) +
                     order.direction);
    const QString limit = part.anySql.isEmpty()
                              ? QString::number(most)
                              : QStringLiteral("CASE WHEN %1 THEN %2 ELSE 0 END").arg(part.anySql).arg(most);
    return QStringLiteral("SELECT * FROM (SELECT %1 AS id, %2 AS place FROM %3%4 ORDER BY %5 LIMIT %6)")
        .arg(spec.idSql, part.placeSql, from, conditions, keys.join(QLatin1String(", ")), limit);
}

bool isNarrowed(const TableSpec &spec, const TableQuery &query)
{
    return spec.isLong && !leavesFew(spec, query) && (!query.search.isEmpty() || !query.columnFilter.isEmpty());
}

/// What every row is asked for that the table shows at all.
BoundSql withoutConditions(const TableSpec &spec, const TableQuery &query, const BoundSql &where)
{
    const auto filter = std::ranges::find(spec.filters, query.filterKey, &FilterSpec::key);
    const bool showsGone = query.includeGone || (filter != spec.filters.end() && filter->showsGone);
    return {showsGone ? QString() : QStringLiteral(" WHERE %1 IS NULL").arg(spec.goneSql), where.values};
}

/// Of the first rows of the table in this order, those that are asked for.
BoundSql amongFirst(const TableSpec &spec, const TableQuery &query, const BoundSql &where, const TableOrder &order)
{
    const BoundSql first = headStatement(spec, withoutConditions(spec, query, where), order, firstLook);
    const QString isFirst = QStringLiteral("%1 IN (SELECT id FROM (%2))").arg(spec.idSql, first.sql);
    return idsStatement(spec, {both(where.sql, isFirst), where.values}, order, true);
}

} // namespace

BoundSql headStatement(const TableSpec &spec, const BoundSql &where, const TableOrder &order, qint64 most)
{
    if (order.column->order.empty())
        return limited(idsStatement(spec, where, order, false), most);
    QStringList parts;
    for (const OrderPart &part : order.column->order)
        parts += partSql(spec, part, where, order, most);
    return limited({QStringLiteral("SELECT id, place FROM (%1) ORDER BY place%2, id%2")
                        .arg(parts.join(QLatin1String(" UNION ALL ")), order.direction),
                    where.values},
                   most);
}

Result<std::vector<RecordId>> readHead(Database &cache, const TableQuery &query, qint64 most)
{
    const TableSpec &spec = tableSpec(query.table);
    const Result<BoundSql> where = whereClause(cache, spec, query);
    const Result<TableOrder> order = tableOrder(spec, query);
    if (!where || !order)
        return where ? order.error() : where.error();
    if (leavesFew(spec, query) || (!query.search.isEmpty() && !spec.isLong))
        return readIds(cache, limited(idsStatement(spec, *where, *order, true), most), spec);
    if (isNarrowed(spec, query)) {
        auto found = readIds(cache, limited(amongFirst(spec, query, *where, *order), most), spec);
        if (!found || qint64(found->size()) == most)
            return found;
        if (qint64(found->size()) * fewOf < most)
            return readIds(cache, limited(idsStatement(spec, *where, *order, true), most), spec);
    }
    return readIds(cache, headStatement(spec, *where, *order, most), spec);
}

Result<std::vector<RecordId>> readIds(Database &cache, const BoundSql &statement, const TableSpec &spec)
{
    // To fetch a million rows one by one takes longer than to find them.
    Result<QSqlQuery> rows = preparedQuery(
        cache,
        {QStringLiteral("WITH found AS (%1) SELECT CAST(group_concat(id) AS BLOB) FROM found").arg(statement.sql),
         statement.values});
    if (!rows)
        return rows.error();
    if (!rows->exec() || !rows->next())
        return cache.failed(rows->lastError(), spec.key);
    return idsIn(rows->value(0).toByteArray());
}

} // namespace freshet
