// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patternrules.h"
#include "store/keptledgers.h"
#include "store/tablereader.h"

#include <optional>

namespace freshet::cli {

/// The patterns table as it would stand on that day by these rules, judged anew from the ledgers in the cache: riskiest
/// first, then by customer. Only the columns that JSON has are filled.
Result<std::vector<TableRow>> patternsAsOf(Database &cache, std::optional<RecordId> customerId, CalendarDate asOf,
                                           const PatternRules &rules);

} // namespace freshet::cli
