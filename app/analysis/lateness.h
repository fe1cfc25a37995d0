// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgedledger.h"

#include <ranges>

namespace freshet {

/// What the invoices of one verdict add up to. Values are minor units of the customer's own currency; they weigh days.
struct LatenessSum
{
    int count = 0;
    qint64 days = 0;
    double value = 0;
    double valueDays = 0; ///< Σ total·days

    friend bool operator==(const LatenessSum &, const LatenessSum &) = default;
};

struct LatenessSums
{
    LatenessSum onTime;
    LatenessSum late;
    LatenessSum open; ///< and overdue
    int missed = 0;   ///< of the open ones
    int unknown = 0;
    int credited = 0;

    friend bool operator==(const LatenessSums &, const LatenessSums &) = default;
};

/// Totals in another currency than `own` weigh nothing.
[[nodiscard]] LatenessSums latenessSums(DueInvoices invoices, const Currency &own);

/// Fills the counts by verdict, the ratios and the averages of days. Missing values where there is nothing to divide
/// by.
void fillLateness(const LatenessSums &sums, PaymentPattern &pattern);

/// Those that have a lateness, the one due last first: what a trend is made of.
[[nodiscard]] inline auto withLateness(DueInvoices invoices)
{
    return std::views::reverse(invoices) | std::views::filter(&JudgedInvoice::hasLateness);
}

struct TrendOfLateness
{
    PaymentTrend trend = PaymentTrend::Unknown;
    int shiftDays = 0;    ///< the newer mean minus the older one, rounded to whole days
    qint64 newerDays = 0; ///< what the newer ones add up to, and the older ones below; 0 when Unknown
    qint64 olderDays = 0;
};

/// Compares the mean lateness of the last `number` invoices that have one with that of as many before; a shift of
/// `days` or more is a trend. Unknown when there are fewer than twice `number`, or `number` is not positive.
[[nodiscard]] TrendOfLateness trendOf(DueInvoices invoices, int number, int days);

/// The last `number` of them, or all when there are fewer.
[[nodiscard]] DueInvoices recentOf(DueInvoices invoices, int number);

/// How many of the last `number` were late or are open and overdue.
[[nodiscard]] int recentBad(DueInvoices invoices, int number);

} // namespace freshet
