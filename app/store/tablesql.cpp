// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablesql.h"

#include "store/columnfiltersql.h"
#include "store/settingsstore.h"
#include "store/tabledefinitions.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace freshet {

namespace {

Error unknownKey(const char *sentence, const QString &key)
{
    return {ErrorKind::InvalidInput, QCoreApplication::translate("freshet::TableReader", sentence).arg(key), 0, {}};
}

Result<FilterSpec> filterOf(const TableSpec &spec, const QString &key)
{
    if (key.isEmpty())
        return spec.filters.front();
    const auto found = std::ranges::find(spec.filters, key, &FilterSpec::key);
    if (found == spec.filters.end())
        return unknownKey(QT_TRANSLATE_NOOP("freshet::TableReader", "This table has no filter called \"%1\"."), key);
    return *found;
}

} // namespace

Result<BoundSql> whereClause(Database &cache, const TableSpec &spec, const TableQuery &query)
{
    const Result<FilterSpec> filter = filterOf(spec, query.filterKey);
    if (!filter)
        return filter.error();
    Result<BoundSql> where = searchCondition(cache, spec, query.search);
    if (!where)
        return where.error();
    QStringList conditions = {where->sql};
    if (!filter->whereSql.isEmpty())
        conditions += QStringLiteral("(%1)").arg(filter->whereSql);
    if (!query.includeGone && !filter->showsGone)
        conditions += QStringLiteral("%1 IS NULL").arg(spec.goneSql);
    const Result<BoundSql> columns = columnFilterCondition(cache, spec, query.columnFilter);
    if (!columns)
        return columns.error();
    conditions += columns->sql;
    where->values.insert(columns->values);
    if (query.customerId) {
        conditions += spec.ofCustomerSql.isEmpty() ? QStringLiteral("%1 = :customer").arg(spec.customerIdSql)
                                                   : spec.ofCustomerSql;
        where->values.insert(QStringLiteral(":customer"), *query.customerId);
    }
    if (query.snapshot && !spec.ofSnapshotSql.isEmpty()) {
        conditions += spec.ofSnapshotSql;
        where->values.insert(QStringLiteral(":snapshot"), *query.snapshot);
    }
    if (query.olderThan.count() > 0) {
        const QDateTime limit = query.now.toUTC().addSecs(-query.olderThan.count());
        conditions += QStringLiteral("(%1)").arg(spec.olderSql);
        where->values.insert(QStringLiteral(":confirmed_before"), limit.toString(Qt::ISODateWithMs));
        where->values.insert(QStringLiteral(":confirmed_before_seconds"), double(limit.toMSecsSinceEpoch()) / 1000);
    }
    conditions.removeAll(QString());
    where->sql = conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QLatin1String(" AND "));
    where->values.insert(QStringLiteral(":today"), query.today.toIso());
    if (const Result<void> bound = bindAgeingDays(cache, query.today, *where); !bound)
        return bound.error();
    return where;
}

Result<void> bindAgeingDays(Database &cache, CalendarDate today, BoundSql &statement)
{
    if (!statement.sql.contains(QLatin1String(":ageing_day_")))
        return {};
    const Result<AgeingEdges> edges = readAgeingEdges(cache);
    if (!edges)
        return edges.error();
    for (int bucket = 1; bucket < ageingBuckets; ++bucket)
        statement.values.insert(ageingDayName(bucket), today.addDays(-edges->daysOf(bucket).first).toIso());
    return {};
}

Result<TableOrder> tableOrder(const TableSpec &spec, const TableQuery &query)
{
    const bool isDefault = query.sortKey.isEmpty();
    const QString key = isDefault ? spec.defaultSortKey : query.sortKey;
    const int index = columnIndex(spec, key);
    if (index < 0)
        return unknownKey(QT_TRANSLATE_NOOP("freshet::TableReader", "This table has no column called \"%1\"."), key);
    const ColumnSpec &column = spec.columns[size_t(index)];
    const bool descending = isDefault ? spec.defaultDescending : query.descending;
    return TableOrder{&column, column.sortSql.isEmpty() ? column.valueSql : column.sortSql,
                      descending ? QStringLiteral(" DESC") : QString()};
}

bool leavesFew(const TableSpec &spec, const TableQuery &query)
{
    if (query.customerId)
        return true;
    const Result<FilterSpec> filter = filterOf(spec, query.filterKey);
    return filter && filter->whereSql.startsWith(fewRows);
}

QString orderClause(const TableSpec &spec, const TableOrder &order, bool leavesFew)
{
    const QString byId = spec.idSql + order.direction;
    if (order.sortSql == spec.idSql)
        return QStringLiteral(" ORDER BY ") + byId;
    const QString sortKey = leavesFew ? QStringLiteral("+(%1)").arg(order.sortSql) : order.sortSql;
    return QStringLiteral(" ORDER BY ") + sortKey + order.direction + QStringLiteral(", ") + byId;
}

Result<BoundSql> idsStatement(Database &cache, const TableQuery &query)
{
    const TableSpec &spec = tableSpec(query.table);
    Result<BoundSql> where = whereClause(cache, spec, query);
    if (!where)
        return where;
    const Result<TableOrder> order = tableOrder(spec, query);
    if (!order)
        return order.error();
    return idsStatement(spec, *where, *order, !query.search.isEmpty() || leavesFew(spec, query));
}

BoundSql idsStatement(const TableSpec &spec, const BoundSql &where, const TableOrder &order, bool leavesFew)
{
    const QString sql = where.sql + orderClause(spec, order, leavesFew);
    return {QStringLiteral("SELECT %1 AS id FROM %2").arg(spec.idSql, neededFromSql(spec, sql)) + sql, where.values};
}

QString neededFromSql(const TableSpec &spec, const QString &sql)
{
    static const QRegularExpression join(QStringLiteral("\\bJOIN \\w+ (\\w+) ON\\b"));
    static const QRegularExpression column(QStringLiteral("\\b(\\w+)\\."));
    QSet<QString> used;
    for (const QRegularExpressionMatch &use : column.globalMatch(sql))
        used.insert(use.captured(1));
    for (const QRegularExpressionMatch &joined : join.globalMatch(spec.fromSql)) {
        if (used.contains(joined.captured(1)))
            return spec.fromSql;
    }
    return spec.countFromSql;
}

Result<QSqlQuery> preparedQuery(Database &cache, const BoundSql &sql)
{
    Result<QSqlQuery> query = cache.prepare(sql.sql);
    if (!query)
        return query;
    for (auto value = sql.values.cbegin(); value != sql.values.cend(); ++value) {
        if (sql.sql.contains(value.key()))
            query->bindValue(value.key(), value.value());
    }
    return query;
}

} // namespace freshet
