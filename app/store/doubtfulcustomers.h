// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <vector>

namespace freshet {

/// Customers who were written to while their documents were read, so that a document may be missing that no balance
/// tells of: the next refresh reads them again, whatever their accounts say. Sorted.
[[nodiscard]] Result<std::vector<RecordId>> doubtfulCustomers(Database &cache);
/// In place of those that are kept. Call inside a transaction.
Result<void> keepDoubtfulCustomers(Database &cache, const std::vector<RecordId> &customers);

} // namespace freshet
