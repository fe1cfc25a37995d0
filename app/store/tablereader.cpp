// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablereader.h"

#include "store/consistentread.h"
#include "store/storedvalues.h"
#include "store/tablehead.h"
#include "store/tablesql.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>

namespace freshet {

namespace {

constexpr size_t rowsPerStatement = 1000;
constexpr int firstCell = 4;

Error failed(Database &cache, const QSqlQuery &query, const TableSpec &spec)
{
    return cache.failed(query.lastError(), spec.key);
}

QVariant textCell(const QVariant &raw)
{
    const QString text = raw.toString();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant cellOf(CellKind kind, const QVariant &raw)
{
    if (raw.isNull())
        return {};
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Days:
        return raw.toLongLong();
    case CellKind::Decimal:
    case CellKind::Ratio:
        return raw.toDouble();
    case CellKind::Flag:
        return raw.toLongLong() != 0;
    case CellKind::Text:
    case CellKind::Sentence:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Word:
    case CellKind::Marks:
    case CellKind::Covers:
    case CellKind::Changes:
        return textCell(raw);
    }
    Q_UNREACHABLE();
}

QString rowsSql(const TableSpec &spec)
{
    QStringList columns = {spec.idSql, spec.customerIdSql, spec.currencySql,
                           QStringLiteral("%1 IS NOT NULL").arg(spec.goneSql)};
    for (const ColumnSpec &column : spec.columns)
        columns += column.valueSql;
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3 IN (SELECT value FROM json_each(:ids))")
        .arg(columns.join(QLatin1String(", ")), spec.fromSql, spec.idSql);
}

TableRow rowAt(const QSqlQuery &query, const TableSpec &spec)
{
    TableRow row;
    row.id = query.value(0).toLongLong();
    row.customerId = storedId(query.value(1));
    row.currency = Currency(query.value(2).toString());
    row.isGone = query.value(3).toBool();
    row.cells.reserve(qsizetype(spec.columns.size()));
    for (size_t i = 0; i < spec.columns.size(); ++i)
        row.cells.append(cellOf(spec.columns[i].kind, query.value(firstCell + int(i))));
    return row;
}

/// Reads the rows of `ids` and appends them in that order.
Result<void> appendRows(Database &cache, QSqlQuery &query, const TableSpec &spec, std::span<const RecordId> ids,
                        std::vector<TableRow> &rows)
{
    query.bindValue(QStringLiteral(":ids"), jsonIdList(ids));
    if (!query.exec())
        return failed(cache, query, spec);
    QHash<RecordId, TableRow> byId;
    while (query.next()) {
        const TableRow row = rowAt(query, spec);
        byId.insert(row.id, row);
    }
    query.finish();
    for (const RecordId id : ids) {
        if (const auto found = byId.constFind(id); found != byId.cend())
            rows.push_back(*found);
    }
    return {};
}

std::vector<QString> moneySums(const TableSpec &spec)
{
    std::vector<QString> sums;
    for (const ColumnSpec &column : spec.columns) {
        if (column.kind == CellKind::Money)
            sums.push_back(QStringLiteral("COALESCE(SUM(%1), 0)").arg(column.valueSql));
    }
    return sums;
}

QString countSql(const TableSpec &spec)
{
    QStringList counts;
    for (const FilterSpec &filter : spec.filters) {
        QStringList conditions = {filter.whereSql};
        if (!filter.showsGone)
            conditions += QStringLiteral("%1 IS NULL").arg(spec.goneSql);
        conditions.removeAll(QString());
        counts += QStringLiteral("COUNT(*) FILTER (WHERE %1)").arg(conditions.join(QLatin1String(" AND ")));
    }
    return QStringLiteral("SELECT %1 FROM %2").arg(counts.join(QLatin1String(", ")), spec.countFromSql);
}

} // namespace

TableReader::TableReader(Database &cache)
    : m_cache(cache)
{
}

Result<std::vector<RecordId>> TableReader::ids(const TableQuery &query, std::optional<qint64> most)
{
    ConsistentRead read(m_cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    if (most)
        return readHead(m_cache, query, *most);
    Result<BoundSql> statement = idsStatement(m_cache, query);
    if (!statement)
        return statement.error();
    // The limit keeps their order.
    statement->sql += QStringLiteral(" LIMIT -1");
    return readIds(m_cache, *statement, tableSpec(query.table));
}

Result<std::vector<TableRow>> TableReader::rows(TableId table, std::span<const RecordId> ids, CalendarDate today)
{
    const TableSpec &spec = tableSpec(table);
    ConsistentRead read(m_cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    Result<QSqlQuery> query = preparedQuery(m_cache, {rowsSql(spec), {{QStringLiteral(":today"), today.toIso()}}});
    if (!query)
        return query.error();
    std::vector<TableRow> rows;
    rows.reserve(ids.size());
    for (size_t first = 0; first < ids.size(); first += rowsPerStatement) {
        const size_t count = std::min(rowsPerStatement, ids.size() - first);
        if (const Result<void> appended = appendRows(m_cache, *query, spec, ids.subspan(first, count), rows); !appended)
            return appended.error();
    }
    return rows;
}

Result<std::vector<CurrencyTotals>> TableReader::totals(const TableQuery &query)
{
    const TableSpec &spec = tableSpec(query.table);
    ConsistentRead read(m_cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    Result<BoundSql> statement = whereClause(m_cache, spec, query);
    if (!statement)
        return statement.error();
    const std::vector<QString> sums = moneySums(spec);
    QStringList columns = {spec.currencySql, QStringLiteral("COUNT(*)")};
    columns += QStringList(sums.begin(), sums.end());
    statement->sql = QStringLiteral("SELECT %1 FROM %2")
                         .arg(columns.join(QLatin1String(", ")), neededFromSql(spec, statement->sql)) +
                     statement->sql + QStringLiteral(" GROUP BY 1 ORDER BY 1");
    Result<QSqlQuery> lines = preparedQuery(m_cache, *statement);
    if (!lines)
        return lines.error();
    if (!lines->exec())
        return failed(m_cache, *lines, spec);
    std::vector<CurrencyTotals> totals;
    while (lines->next()) {
        CurrencyTotals line{Currency(lines->value(0).toString()), lines->value(1).toLongLong(), {}};
        for (size_t i = 0; i < sums.size(); ++i)
            line.sums.push_back(lines->value(int(i) + 2).toLongLong());
        totals.push_back(std::move(line));
    }
    return totals;
}

Result<std::vector<qint64>> TableReader::filterCounts(TableId table, CalendarDate today)
{
    const TableSpec &spec = tableSpec(table);
    ConsistentRead read(m_cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    BoundSql statement{countSql(spec), {{QStringLiteral(":today"), today.toIso()}}};
    if (const Result<void> bound = bindAgeingDays(m_cache, today, statement); !bound)
        return bound.error();
    Result<QSqlQuery> query = preparedQuery(m_cache, statement);
    if (!query)
        return query.error();
    if (!query->exec() || !query->next())
        return failed(m_cache, *query, spec);
    std::vector<qint64> counts;
    counts.reserve(spec.filters.size());
    for (size_t i = 0; i < spec.filters.size(); ++i)
        counts.push_back(query->value(int(i)).toLongLong());
    return counts;
}

} // namespace freshet
