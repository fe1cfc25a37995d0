// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablesearch.h"

namespace freshet {

/// " WHERE …" of a query (filter, search, customer, gone rows), or nothing.
Result<BoundSql> whereClause(Database &cache, const TableSpec &spec, const TableQuery &query);

/// Adds the values of ageingDayName() that the statement asks for, by the edges that the cache was judged by.
Result<void> bindAgeingDays(Database &cache, CalendarDate today, BoundSql &statement);

/// " ORDER BY …" of a query, with the id as the last word.
Result<QString> orderClause(const TableSpec &spec, const TableQuery &query);

/// The statement behind TableReader::ids().
Result<BoundSql> idsStatement(Database &cache, const TableQuery &query);

/// `sql` prepared, with the values bound whose placeholders it has.
Result<QSqlQuery> preparedQuery(Database &cache, const BoundSql &sql);

} // namespace freshet
