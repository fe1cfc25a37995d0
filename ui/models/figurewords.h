// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figureformula.h"
#include "store/tables.h"
#include "ui/models/cellformat.h"

/// The figures of a pattern on screen: which cell shows which, and their formulas as the locale writes numbers.
namespace freshet {

/// The figure that a column of the patterns shows or belongs to; nothing for names, dates of reckoning and the like.
[[nodiscard]] std::optional<Figure> figureOfColumn(TableId table, const QString &columnKey);
/// "On time %": the title of its column.
[[nodiscard]] QString figureTitle(Figure figure);
/// As the table shows it: "79 %", "—" where there is nothing.
[[nodiscard]] QString figureText(const PaymentPattern &pattern, Figure figure, const CellFormat &format);
/// Whether a trend says something about the customer: not of one who never paid, whose invoices only grow older.
[[nodiscard]] bool isTrendShown(RiskClass risk);

/// Numbers as cells show them.
class ShownFormulaNumbers final : public FormulaNumbers
{
public:
    /// `format` must outlive the numbers.
    explicit ShownFormulaNumbers(const CellFormat &format)
        : m_format(format)
    {
    }

    [[nodiscard]] QString count(qint64 number) const override;
    [[nodiscard]] QString days(double days) const override;
    [[nodiscard]] QString decimal(double number) const override;
    [[nodiscard]] QString ratio(double ratio) const override;
    [[nodiscard]] QString money(const Money &money) const override;
    [[nodiscard]] QString date(CalendarDate date) const override;

private:
    const CellFormat &m_format;
};

} // namespace freshet
