// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <algorithm>
#include <span>

/// What is open and what was sold, in minor units of one currency.
namespace freshet {

struct Receivables
{
    Currency currency;
    qint64 open = 0;
    qint64 notDue = 0; ///< of it
};

/// What was billed in a number of days.
struct PeriodSales
{
    qint64 amount = 0;
    int days = 0;

    friend bool operator==(const PeriodSales &, const PeriodSales &) = default;
};

/// Of the newest `count` of `months` together; they are newest first.
[[nodiscard]] inline PeriodSales newestSales(std::span<const PeriodSales> months, int count)
{
    PeriodSales sum;
    for (const PeriodSales &month : months.first(std::min(months.size(), size_t(count)))) {
        sum.amount += month.amount;
        sum.days += month.days;
    }
    return sum;
}

} // namespace freshet
