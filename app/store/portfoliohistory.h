// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/paymentpattern.h"
#include "domain/receivables.h"
#include "domain/result.h"
#include "store/database.h"

#include <map>
#include <vector>

namespace freshet {

/// How one currency stood at a snapshot.
struct PortfolioPoint
{
    qint64 snapshot = 0;
    CalendarDate asOf;
    AgeingLine ageing;                      ///< its buckets by the edges that held then
    PeriodSales sales;                      ///< of the twelve months before
    qint64 received = 0;                    ///< customers' money dated in the month of `asOf`, up to it
    std::map<RiskClass, qint64> riskCounts; ///< customers billed in this currency; classes without any are left out

    friend bool operator==(const PortfolioPoint &, const PortfolioPoint &) = default;
};

/// Notes how every currency stands as of `today` under this snapshot, from patterns and rows that are stored already.
/// Does nothing until the history is complete. Call it inside the publishing transaction. Some 20 ms a hundred
/// thousand invoices. The columns of the buckets keep their names whatever the edges are, and a point keeps its buckets
/// when the edges change: only "not due" and the sum of all can be compared across days.
Result<void> notePortfolio(Database &cache, qint64 snapshot, CalendarDate today);

/// What was noted last on each day, by day, then currency.
Result<std::vector<PortfolioPoint>> readPortfolioHistory(Database &cache);

} // namespace freshet
