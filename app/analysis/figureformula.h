// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"
#include "domain/sentence.h"

namespace freshet {

/// How numbers are written inside a formula, beyond those of a sentence.
class FormulaNumbers : public SentenceNumbers
{
public:
    [[nodiscard]] virtual QString count(qint64 number) const = 0;
    [[nodiscard]] virtual QString days(double days) const = 0;
    /// With one decimal.
    [[nodiscard]] virtual QString decimal(double number) const = 0;
    [[nodiscard]] virtual QString ratio(double ratio) const = 0;
};

/// "1250", "2.92", "43.8", "0.79", "6000.00 USD", "2026-11-22".
class PlainFormulaNumbers final : public FormulaNumbers
{
public:
    [[nodiscard]] QString count(qint64 number) const override;
    [[nodiscard]] QString days(double days) const override;
    [[nodiscard]] QString decimal(double number) const override;
    [[nodiscard]] QString ratio(double ratio) const override;
    [[nodiscard]] QString money(const Money &money) const override;
    [[nodiscard]] QString date(CalendarDate date) const override;
};

/// How the figure came about, in translated words with its numbers: "11 on time / (11 on time + 2 late + 1 open
/// overdue) = 0.79". Of a figure without a value: why there is none.
[[nodiscard]] QString formulaText(const PatternEvidence &evidence, Figure figure, const FormulaNumbers &numbers);

} // namespace freshet
