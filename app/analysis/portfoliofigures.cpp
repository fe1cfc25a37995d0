// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/portfoliofigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::PortfolioFigure)
};

/// Amounts and days of a formula.
struct Writing
{
    const FormulaNumbers &numbers;

    QString operator()(qint64 amount, const Currency &currency) const { return numbers.money({amount, currency}); }
    QString operator()(double figure) const { return numbers.decimal(figure); }
};

PortfolioFigure noSales()
{
    return {std::nullopt, Words::tr("Nothing was billed in the period, so there is nothing to divide by.")};
}

std::optional<double> daysOfSales(qint64 amount, const PeriodSales &sales)
{
    if (sales.amount <= 0)
        return std::nullopt;
    return double(amount) / double(sales.amount) * sales.days;
}

/// `formula`: "%1 of what ÷ %2 billed × %3 days = %4 days".
PortfolioFigure inDaysOfSales(qint64 amount, const Currency &currency, const PeriodSales &sales, const Writing &written,
                              const QString &formula)
{
    const std::optional<double> days = daysOfSales(amount, sales);
    if (!days)
        return noSales();
    return {
        days,
        formula.arg(written(amount, currency), written(sales.amount, currency)).arg(sales.days).arg(written(*days))};
}

} // namespace

PortfolioFigure daysSalesOutstanding(const Receivables &receivables, const PeriodSales &sales,
                                     const FormulaNumbers &numbers)
{
    return inDaysOfSales(receivables.open, receivables.currency, sales, {numbers},
                         Words::tr("%1 open ÷ %2 billed × %3 days = %4 days", nullptr, sales.days));
}

PortfolioFigure bestPossibleDays(const Receivables &receivables, const PeriodSales &sales,
                                 const FormulaNumbers &numbers)
{
    return inDaysOfSales(receivables.notDue, receivables.currency, sales, {numbers},
                         Words::tr("%1 not due yet ÷ %2 billed × %3 days = %4 days", nullptr, sales.days));
}

PortfolioFigure averageDaysDelinquent(const Receivables &receivables, const PeriodSales &sales,
                                      const FormulaNumbers &numbers)
{
    const Writing written{numbers};
    const std::optional<double> outstanding = daysOfSales(receivables.open, sales);
    const std::optional<double> best = daysOfSales(receivables.notDue, sales);
    if (!outstanding || !best)
        return noSales();
    const double delinquent = *outstanding - *best;
    return {delinquent, Words::tr("%1 days outstanding − %2 days at best = %3 days")
                            .arg(written(*outstanding), written(*best), written(delinquent))};
}

PortfolioFigure countbackDays(const Receivables &receivables, std::span<const PeriodSales> months,
                              const FormulaNumbers &numbers)
{
    const bool isAnythingBilled =
        std::ranges::any_of(months, [](const PeriodSales &month) { return month.amount > 0; });
    if (isAnythingBilled && receivables.open <= 0)
        return {0.0, Words::tr("Nothing is open.")};
    const Writing written{numbers};
    qint64 rest = receivables.open;
    qint64 billed = 0;
    int days = 0;
    for (const PeriodSales &month : months) {
        billed += month.amount;
        if (rest <= month.amount && month.amount > 0) {
            const double part = double(rest) / double(month.amount) * month.days;
            return {days + part,
                    Words::tr("%1 open: %2 days of sales, and %3 of the %4 billed in the %5 days before = %6 days",
                              nullptr, days)
                        .arg(written(receivables.open, receivables.currency))
                        .arg(days)
                        .arg(written(rest, receivables.currency), written(month.amount, receivables.currency))
                        .arg(month.days)
                        .arg(written(days + part))};
        }
        rest -= month.amount;
        days += month.days;
    }
    if (billed <= 0)
        return noSales();
    return {std::nullopt,
            Words::tr("%1 open are more than the %2 billed in the last %3 days.", nullptr, days)
                .arg(written(receivables.open, receivables.currency), written(billed, receivables.currency))
                .arg(days)};
}

PortfolioFigure collectionEffectiveness(qint64 openingAmount, const PeriodSales &sales, int months,
                                        const Receivables &closing, const FormulaNumbers &numbers)
{
    const Writing written{numbers};
    if (sales.amount <= 0)
        return noSales();
    const double monthly = double(sales.amount) / months;
    const double collectable = double(openingAmount) + monthly - double(closing.notDue);
    if (collectable <= 0)
        return {std::nullopt, Words::tr("Nothing was there to be collected: all that is open is not due yet.")};
    const double percent = (double(openingAmount) + monthly - double(closing.open)) / collectable * 100;
    const QString monthlySales = written(qRound64(monthly), closing.currency);
    const QString opening = written(openingAmount, closing.currency);
    return {percent, Words::tr("(%1 open at the start + %2 billed a month − %3 open) ÷ (%1 + %2 − %4 not due yet) × "
                               "100 = %5 %")
                         .arg(opening, monthlySales, written(closing.open, closing.currency),
                              written(closing.notDue, closing.currency), written(percent))};
}

} // namespace freshet
