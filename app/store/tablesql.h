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

/// " ORDER BY …" of a query, with the id as the last word. Where few rows are left, they are to be put in order
/// afterwards: SQLite would rather walk through all rows in the order of an index.
Result<QString> orderClause(const TableSpec &spec, const TableQuery &query);

/// What a statement with these conditions and this order has to read from: joins to one row or none that it takes no
/// column from are left out. (Looking up the customer of each of a million invoices takes as long again as sorting
/// them.)
[[nodiscard]] QString neededFromSql(const TableSpec &spec, const QString &sql);

/// The statement behind TableReader::ids().
Result<BoundSql> idsStatement(Database &cache, const TableQuery &query);

/// `sql` prepared, with the values bound whose placeholders it has.
Result<QSqlQuery> preparedQuery(Database &cache, const BoundSql &sql);

} // namespace freshet
