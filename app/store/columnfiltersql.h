// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columnfilter.h"
#include "store/tablesearch.h"

namespace freshet {

/// The condition on rows that a filter stands for; an empty `sql` for an empty filter. InvalidInput as
/// checkCondition().
Result<BoundSql> columnFilterCondition(Database &cache, const TableSpec &spec, const ColumnFilter &filter);

} // namespace freshet
