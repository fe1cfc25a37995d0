// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collectionfigures.h"

#include "analysis/portfoliofigures.h"
#include "ui/models/figurewords.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::CollectionFigures)
};

QString daysText(double days, const CellFormat &format)
{
    return Words::tr("%1 days", "with a decimal").arg(format.decimal(days, 1));
}

CollectionFigure inDays(const QString &caption, const PortfolioFigure &figure, const CellFormat &format)
{
    return {caption, figure.isKnown() ? daysText(*figure.value, format) : Words::tr("n/a"), figure.formula};
}

CollectionFigure inPercent(const QString &caption, const PortfolioFigure &figure, const CellFormat &format)
{
    const QString text = figure.isKnown() ? Words::tr("%1 %").arg(format.decimal(*figure.value, 1)) : Words::tr("n/a");
    return {caption, text, figure.formula};
}

} // namespace

QList<CollectionFigure> collectionFigures(const CurrencyPortfolio &portfolio, const CellFormat &format)
{
    const Receivables open{portfolio.currency, portfolio.openAmount(), portfolio.ageing.front().amount};
    const PeriodSales year = newestSales(portfolio.sales, CurrencyPortfolio::months);
    const ShownFormulaNumbers numbers(format);
    const int quarter = CurrencyPortfolio::openingMonths;
    return {inDays(Words::tr("Outstanding (DSO)"), daysSalesOutstanding(open, year, numbers), format),
            inDays(Words::tr("At best", "days outstanding if nobody paid late"), bestPossibleDays(open, year, numbers),
                   format),
            inDays(Words::tr("Delinquent", "days"), averageDaysDelinquent(open, year, numbers), format),
            inDays(Words::tr("Counted back"), countbackDays(open, portfolio.sales, numbers), format),
            inPercent(Words::tr("Collected (CEI)"),
                      collectionEffectiveness(portfolio.openBefore, newestSales(portfolio.sales, quarter), quarter,
                                              open, numbers),
                      format)};
}

std::vector<OutstandingDay> outstandingDays(const std::vector<PortfolioPoint> &history, const Currency &currency)
{
    std::vector<OutstandingDay> days;
    for (const PortfolioPoint &point : history) {
        if (point.ageing.currency != currency)
            continue;
        const Receivables open{currency, point.ageing.openAmount(), point.ageing.buckets.front().amount};
        if (const PortfolioFigure figure = daysSalesOutstanding(open, point.sales, PlainFormulaNumbers());
            figure.isKnown())
            days.push_back({point.asOf, *figure.value});
    }
    return days;
}

QString trendText(const std::vector<OutstandingDay> &days, const CellFormat &format)
{
    if (days.size() < 2)
        return {};
    const OutstandingDay &first = days.front();
    const OutstandingDay &last = days.back();
    return Words::tr("Outstanding went from %1 on %2 to %3 on %4.", "days and dates")
        .arg(daysText(first.days, format), format.date(first.day.toQDate()), daysText(last.days, format),
             format.date(last.day.toQDate()));
}

} // namespace freshet
