// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"
#include "ui/models/cellformat.h"
#include "ui/views/band.h"

#include <vector>

namespace freshet {

class DeskLabel;

/// The line below a table: how many rows, and the sums of its money, a figure for each currency.
class SumLine : public Band
{
    Q_OBJECT

public:
    explicit SumLine(TableId table, QWidget *parent = nullptr);

    /// Amounts of several currencies stand side by side and are never added.
    void setTotals(const std::vector<CurrencyTotals> &totals);
    void clear();
    /// "1,204 customers, owing 12,430.50 USD, …": what a screen reader says.
    [[nodiscard]] QString sentence() const { return accessibleName(); }

private:
    struct Part
    {
        QString before;
        QString figure;
        QString after;
    };
    [[nodiscard]] std::vector<Part> partsOf(const std::vector<CurrencyTotals> &totals) const;
    void rebuild(const std::vector<Part> &parts);

    TableId m_table;
    CellFormat m_format;
    std::vector<QWidget *> m_groups;
};

} // namespace freshet
