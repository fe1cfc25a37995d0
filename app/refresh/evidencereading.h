// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"
#include "domain/result.h"
#include "store/database.h"

#include <optional>

namespace freshet {

/// Why a customer's pattern is what it is, from the rows in the cache: as of `asOf`, or of the day for which the
/// pattern was stored, and by `rules`, or those by which the cache was judged. Nothing for a customer without a
/// pattern, or who is gone from UISP. One consistent read.
Result<std::optional<PatternEvidence>> readEvidence(Database &cache, RecordId customerId,
                                                    std::optional<CalendarDate> asOf = std::nullopt,
                                                    const std::optional<PatternRules> &rules = std::nullopt);

} // namespace freshet
