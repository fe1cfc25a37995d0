// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/paymentanalysis.h"
#include "refresh/rulesinforce.h"
#include "store/snapshotwriter.h"

#include <atomic>

namespace freshet {

/// The analysis as a step of publishing: judges the customers that the snapshot touched, or all of them when the day
/// is another than that of the stored patterns or the rules are others than those that they were judged by; likewise
/// who is VIP or has grace. Notes the rules in the cache, and on which days credit changed. Ends with Cancelled between
/// two batches once `isCancelled` is set. Call it inside a transaction.
Result<void> judgeCustomers(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules,
                            CalendarDate today, const std::atomic<bool> &isCancelled);

/// The step behind it: notes how the portfolio stands at this snapshot. A snapshot that changed nothing on a day that
/// was noted before leaves no note.
Result<void> followPortfolio(Database &cache, const PublishOutcome &outcome, CalendarDate today);

} // namespace freshet
