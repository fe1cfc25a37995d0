// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraccount.h"
#include "domain/result.h"
#include "store/database.h"

#include <vector>

namespace freshet {

/// Fills CustomerAccount::foreignRows of accounts whose own rows were read. Inside the store only.
Result<void> readForeignRows(Database &cache, std::vector<CustomerAccount> &accounts);

} // namespace freshet
