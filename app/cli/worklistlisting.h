// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worklist.h"
#include "refresh/workliststep.h"
#include "store/tablereader.h"

#include <optional>

namespace freshet::cli {

/// The worklist as it stands on that day, judged anew from the rows in the cache by the policy and the promises that
/// are kept now, in the order of the list. Only the columns that JSON has are filled.
Result<std::vector<TableRow>> worklistAsOf(Database &cache, const QString &deskPath, std::optional<RecordId> customerId,
                                           CalendarDate today);

} // namespace freshet::cli
