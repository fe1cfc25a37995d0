// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"
#include "store/stagedrefresh.h"

namespace freshet {

/// Customers of whom one side of a cover was read anew and the other side does not know of it: the invoice says that a
/// payment or credit note covers it which does not say so, the refund that it took from a payment which does not say
/// so, or the other way round. A payment that was deleted and replaced by another shows in no balance, but here. Looks
/// at rows that this refresh stages only; sorted.
Result<std::vector<RecordId>> customersWithDisagreeingCovers(Database &cache, const StagedRefresh &staged);

} // namespace freshet
