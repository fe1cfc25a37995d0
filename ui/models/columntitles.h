// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "store/tables.h"

#include <QString>

/// What columns, filters and sums of the tables are called on screen. Keys are those of the TableSpec.
namespace freshet {

struct ColumnTitle
{
    QString title;
    QString explanation; ///< the header's tool tip; may be empty
    int width = 12;      ///< at first, in average characters
    bool isShownAtFirst = false;
};

/// The column that gets the room that the others leave, until somebody arranges the table.
[[nodiscard]] QString roomyColumn(TableId table);

/// A column that is not known here is titled by its key and hidden at first.
[[nodiscard]] ColumnTitle columnTitle(TableId table, const QString &key);
/// "Customers": the page's title and the table's accessible name.
[[nodiscard]] QString tableTitle(TableId table);
/// "All", "Owing", …; of a bucket of the ageing "1–30 days overdue", by these edges.
[[nodiscard]] QString filterTitle(TableId table, const QString &key, const AgeingEdges &edges);
/// The word before the sum of a Money column in the footer ("owing"); empty for columns that are not summed up.
[[nodiscard]] QString sumTitle(TableId table, const QString &columnKey);
/// "customers", "invoices", …: what follows the number of rows. `count` is for plural rules.
[[nodiscard]] QString rowsTitle(TableId table, int count);

} // namespace freshet
