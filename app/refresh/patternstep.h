// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/paymentanalysis.h"
#include "store/snapshotwriter.h"

#include <atomic>

namespace freshet {

/// The analysis as a step of publishing: judges the customers that the snapshot touched, or all of them when the day
/// is another than that of the stored patterns. Ends with Cancelled between two batches once `isCancelled` is set.
Result<void> judgeCustomers(Database &cache, const PublishOutcome &outcome, const PatternRules &rules,
                            CalendarDate today, const std::atomic<bool> &isCancelled);

} // namespace freshet
