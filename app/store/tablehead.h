// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"
#include "store/tablesql.h"

/// The first rows of a table that may have a million. Inside the store only.
namespace freshet {

/// The ids of the first `most` rows of the query, in its order. Call inside one consistent read.
Result<std::vector<RecordId>> readHead(Database &cache, const TableQuery &query, qint64 most);

/// The ids that a statement with a column "id" finds.
Result<std::vector<RecordId>> readIds(Database &cache, const BoundSql &statement, const TableSpec &spec);

/// The statement for the first `most` rows where nothing narrows them, or little: at most `most` rows of each part of
/// the column's order, merged. Nothing like that for a column without parts: idsStatement() with a limit.
[[nodiscard]] BoundSql headStatement(const TableSpec &spec, const BoundSql &where, const TableOrder &order,
                                     qint64 most);

} // namespace freshet
