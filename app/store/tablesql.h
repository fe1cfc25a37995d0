// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablesearch.h"

namespace freshet {

/// Stands before the condition of a filter that an index answers with few rows.
inline constexpr QLatin1String fewRows("/*few*/ ");

/// " WHERE …" of a query (filter, search, customer, gone rows), or nothing.
Result<BoundSql> whereClause(Database &cache, const TableSpec &spec, const TableQuery &query);

/// Adds the values of ageingDayName() that the statement asks for, by the edges that the cache was judged by.
Result<void> bindAgeingDays(Database &cache, CalendarDate today, BoundSql &statement);

/// What a query is sorted by.
struct TableOrder
{
    const ColumnSpec *column = nullptr;
    QString sortSql;
    QString direction; ///< " DESC" or nothing
};
Result<TableOrder> tableOrder(const TableSpec &spec, const TableQuery &query);

/// Whether an index finds the few rows that the query's filter and customer leave.
[[nodiscard]] bool leavesFew(const TableSpec &spec, const TableQuery &query);

/// " ORDER BY …", with the id as the last word. Where few rows are left, they are to be put in order afterwards: SQLite
/// would rather walk through all rows in the order of an index.
[[nodiscard]] QString orderClause(const TableSpec &spec, const TableOrder &order, bool leavesFew);

/// What a statement with these conditions and this order has to read from: joins to one row or none that it takes no
/// column from are left out. (Looking up the customer of each of a million invoices takes as long again as sorting
/// them.)
[[nodiscard]] QString neededFromSql(const TableSpec &spec, const QString &sql);

/// The statement behind TableReader::ids() for all rows: one column, "id".
Result<BoundSql> idsStatement(Database &cache, const TableQuery &query);
/// Likewise of these conditions (whereClause()) and this order.
[[nodiscard]] BoundSql idsStatement(const TableSpec &spec, const BoundSql &where, const TableOrder &order,
                                    bool leavesFew);

/// `sql` prepared, with the values bound whose placeholders it has.
Result<QSqlQuery> preparedQuery(Database &cache, const BoundSql &sql);

} // namespace freshet
