// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figureformula.h"
#include "domain/receivables.h"

#include <QString>

#include <optional>
#include <span>

/// What the receivables of one currency say about how quickly its customers pay. The formulas are those of the
/// credit-management textbooks; "sales" is what judged invoices billed.
namespace freshet {

/// A figure and how it came about. Without a value there was nothing to divide by, which is never zero.
struct PortfolioFigure
{
    std::optional<double> value;
    QString formula; ///< translated, for a tool-tip: the formula with its numbers as `numbers` writes them

    [[nodiscard]] bool isKnown() const { return value.has_value(); }
};

/// Days sales outstanding = open receivables ÷ sales × days. In days.
[[nodiscard]] PortfolioFigure daysSalesOutstanding(const Receivables &receivables, const PeriodSales &sales,
                                                   const FormulaNumbers &numbers);

/// What it would be if nothing were overdue: receivables not due yet ÷ sales × days. In days.
[[nodiscard]] PortfolioFigure bestPossibleDays(const Receivables &receivables, const PeriodSales &sales,
                                               const FormulaNumbers &numbers);

/// Average days delinquent = days sales outstanding − best possible.
[[nodiscard]] PortfolioFigure averageDaysDelinquent(const Receivables &receivables, const PeriodSales &sales,
                                                    const FormulaNumbers &numbers);

/// Days sales outstanding by counting back: the sales of the newest month are taken off the open receivables and its
/// days counted, then those of the month before, until what is left is a part of a month. `months` are newest first.
/// Nothing when what is open is more than all of their sales.
[[nodiscard]] PortfolioFigure countbackDays(const Receivables &receivables, std::span<const PeriodSales> months,
                                            const FormulaNumbers &numbers);

/// Collection effectiveness index = (opening + sales − closing) ÷ (opening + sales − closing not overdue) × 100, with
/// `sales` those of a month on average where the period has several. Percent, 100 at best.
[[nodiscard]] PortfolioFigure collectionEffectiveness(qint64 openingAmount, const PeriodSales &sales, int months,
                                                      const Receivables &closing, const FormulaNumbers &numbers);

} // namespace freshet
