// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/portfolio.h"
#include "store/portfoliohistory.h"
#include "ui/models/cellformat.h"

#include <QList>
#include <QString>

#include <vector>

namespace freshet {

/// One figure of how quickly what is billed comes in.
struct CollectionFigure
{
    QString caption;
    QString text;    ///< "43.8 days"; "n/a" when there is nothing to divide by
    QString formula; ///< with its numbers, or why there is none
};

/// Days outstanding, at best, delinquent, counted back, and the collection effectiveness, as of the portfolio's day.
[[nodiscard]] QList<CollectionFigure> collectionFigures(const CurrencyPortfolio &portfolio, const CellFormat &format);

/// Days outstanding at the end of one day.
struct OutstandingDay
{
    CalendarDate day;
    double days = 0;
};

/// How the days outstanding of a currency went, oldest first; days on which nothing had been billed are left out.
[[nodiscard]] std::vector<OutstandingDay> outstandingDays(const std::vector<PortfolioPoint> &history,
                                                          const Currency &currency);
/// "From 45.2 days on 1 Nov 2026 to 43.8 days on 22 Nov 2026"; nothing while there are fewer than two days.
[[nodiscard]] QString trendText(const std::vector<OutstandingDay> &days, const CellFormat &format);

} // namespace freshet
