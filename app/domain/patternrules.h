// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet {

/// The thresholds of the payment rules; the defaults are the defined ones.
struct PatternRules
{
    int windowMonths = 12;
    int missedAfterDays = 30;
    int recentInvoices = 6;
    int trendInvoices = 3; ///< the mean lateness of this many is compared with that of as many before
    int trendDays = 5;
    int highRecentBad = 4;
    int highMissed = 2;
    int highOverdueDays = 30; ///< more than this many is High
    int elevatedRecentBad = 3;
    int elevatedOverdueDays = 7; ///< more than this many is Elevated
    int elevatedTrendRecentBad = 2;
    int newBelowInvoices = 3;
    int stripLength = 12;

    friend bool operator==(const PatternRules &, const PatternRules &) = default;
};

} // namespace freshet
