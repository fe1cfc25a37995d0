// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgedinvoice.h"

#include <span>

namespace freshet {

using DueInvoices = std::span<const JudgedInvoice>; ///< due and in the window, the one due last at the end

/// Fills the counts by verdict, the ratios and the averages of days. Totals in another currency than `own` weigh
/// nothing. Missing values where there is nothing to divide by.
void fillLateness(DueInvoices invoices, const Currency &own, PaymentPattern &pattern);

struct TrendOfLateness
{
    PaymentTrend trend = PaymentTrend::Unknown;
    int shiftDays = 0; ///< the newer mean minus the older one, rounded to whole days
};

/// Compares the mean lateness of the last `number` invoices that have one with that of as many before; a shift of
/// `days` or more is a trend. Unknown when there are fewer than twice `number`, or `number` is not positive.
[[nodiscard]] TrendOfLateness trendOf(DueInvoices invoices, int number, int days);

/// How many of the last `number` were late or are open and overdue.
[[nodiscard]] int recentBad(DueInvoices invoices, int number);

} // namespace freshet
