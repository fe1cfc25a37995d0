// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/paymentpattern.h"

#include <vector>

namespace freshet {

/// The thresholds of the payment rules; the defaults are the defined ones.
struct PatternRules
{
    int windowMonths = 12;
    int missedAfterDays = 30;
    int recentInvoices = 6;
    int trendDays = 5;
    int highRecentBad = 4;
    int highMissed = 2;
    int highOverdueDays = 30;     ///< more than this many is High
    int elevatedRecentBad = 3;
    int elevatedOverdueDays = 7;  ///< more than this many is Elevated
    int elevatedTrendRecentBad = 2;
    int newBelowInvoices = 3;
    int stripLength = 12;
};

struct LedgerAnalysis
{
    PaymentPattern pattern;
    std::vector<InvoiceSettlement> settlements; ///< of every judged invoice, whatever its age
};

/// Judges one customer as of a day. Pure: same ledger, rules and day give the same answer.
[[nodiscard]] LedgerAnalysis analyseLedger(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf);

} // namespace freshet
