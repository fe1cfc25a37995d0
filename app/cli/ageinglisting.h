// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ageingreader.h"
#include "store/tablereader.h"

namespace freshet::cli {

/// Ageing in the shape of the other lists: customer_id, currency, a column a bucket, unallocated_credit, net_balance.
/// The keys of the buckets are those of ageingFilterKey(); the titles of those that are overdue say their days.
[[nodiscard]] TableSpec ageingSpec(const AgeingEdges &edges);
/// The customers' rows; behind them, if wanted, the totals, which have no customer.
[[nodiscard]] std::vector<TableRow> ageingRows(const AgeingReport &report, bool withTotals);
/// "USD: 49.50 not due + 99.00 (1–30 days) + … − 0.50 credit = 148.00 net balance", a line a currency, each ended by a
/// line feed.
[[nodiscard]] QString ageingSums(const AgeingReport &report, const AgeingEdges &edges);

} // namespace freshet::cli
