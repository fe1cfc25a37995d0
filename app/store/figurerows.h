// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/currency.h"
#include "store/columnfilter.h"
#include "store/tables.h"

#include <optional>

namespace freshet {

/// The rows behind a figure of the portfolio: what is asked of a table so that it shows exactly these. `currency`
/// below: none where there is only one.
struct FigureRows
{
    TableId table = TableId::Customers;
    QString filterKey; ///< of a FilterSpec
    ColumnFilter columns{};

    friend bool operator==(const FigureRows &, const FigureRows &) = default;
};

/// The payments that a MonthReceipts adds up; `firstDay` is that of the month.
[[nodiscard]] FigureRows receiptRows(CalendarDate firstDay, const std::optional<Currency> &currency);
/// The invoices that a MonthDaysToPay counts.
[[nodiscard]] FigureRows settledRows(CalendarDate firstDay, const std::optional<Currency> &currency);
/// The invoices that stand in a bucket of the ageing.
[[nodiscard]] FigureRows ageingRows(int bucket, const std::optional<Currency> &currency);

} // namespace freshet
