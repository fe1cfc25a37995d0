// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <map>

namespace freshet {

/// How many rows each list will have, by ListQuery::key and as far as the store can know. Lists of invoices and
/// payments are missing until all of them were read once.
Result<std::map<QString, qint64>> expectedRows(Database &cache, bool isHistoryComplete);

} // namespace freshet
