// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/currency.h"
#include "domain/result.h"
#include "store/database.h"

#include <map>
#include <optional>
#include <vector>

namespace freshet {

/// How long the invoices took that were settled in one calendar month: the median of the days from their creation to
/// the day on which their balance reached zero.
struct MonthDaysToPay
{
    CalendarDate firstDay;
    std::optional<double> median; ///< days; none when nothing was settled in the month
    qint64 invoiceCount = 0;

    friend bool operator==(const MonthDaysToPay &, const MonthDaysToPay &) = default;
};

struct CurrencyDaysToPay
{
    Currency currency;
    std::vector<MonthDaysToPay> months; ///< twelve, oldest first; the last is the day's own and still runs
};

/// The median of values that are counted by value; of an even number of them the middle between the two in the middle.
/// None for no values.
[[nodiscard]] std::optional<double> medianOf(const std::map<int, qint64> &countByValue);

/// By the settled days that the analysis keeps, as of `today` at UISP; billed invoices only, rows gone from UISP left
/// out. Currencies in the order of their codes; those in which nothing was settled are left out.
Result<std::vector<CurrencyDaysToPay>> readDaysToPay(Database &cache, CalendarDate today);

} // namespace freshet
