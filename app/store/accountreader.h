// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/customeraccount.h"
#include "domain/result.h"
#include "store/database.h"

#include <functional>
#include <vector>

namespace freshet {

using AccountSink = std::function<Result<void>(std::vector<CustomerAccount> &&)>;

/// Reads accounts for the audit in batches of some hundreds, sorted by customer. Customers that are gone, or that the
/// store does not have, are left out; so is every row that UISP no longer has, and every one that could not be read
/// anew, whose account is not complete then. `changesSince`: the first snapshot whose changes are of interest.
/// Errors are those of the store and of `sink`.
Result<void> readAccounts(Database &cache, const std::vector<RecordId> &customers, qint64 changesSince,
                          const AccountSink &sink);

} // namespace freshet
