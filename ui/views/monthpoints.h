// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/daystopay.h"
#include "store/portfolio.h"
#include "ui/models/cellformat.h"
#include "ui/views/chartpoint.h"

#include <QList>

namespace freshet {

/// Months as the points of a chart, and what their figures are divided by so that they stay short.
struct MonthPoints
{
    QList<ChartPoint> points;
    QString unit; ///< "thousand USD"; "USD" where nothing is divided
};

/// The last month still runs.
[[nodiscard]] MonthPoints receiptPoints(const std::vector<MonthReceipts> &months, const Currency &currency,
                                        const CellFormat &format);
[[nodiscard]] QList<ChartPoint> daysToPayPoints(const std::vector<MonthDaysToPay> &months, const CellFormat &format);

} // namespace freshet
