// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablefile.h"
#include "store/tablereader.h"
#include "ui/models/tablecells.h"

#include <vector>

/// What the window's columns say in an exported file: numbers and dates as such, everything else as copied text.
namespace freshet {

/// Columns are places in the TableCells.
[[nodiscard]] std::vector<ExportColumn> exportColumns(const TableCells &cells, const std::vector<int> &columns);
[[nodiscard]] std::vector<ExportCell> exportRow(const TableCells &cells, const std::vector<int> &columns,
                                                const TableRow &row);
/// The sums of one currency, under the columns that the table's footer adds up; what they are of stands in the first
/// column that is none of those.
[[nodiscard]] std::vector<ExportCell> exportTotals(const TableCells &cells, const std::vector<int> &columns,
                                                   const CurrencyTotals &totals);

} // namespace freshet
