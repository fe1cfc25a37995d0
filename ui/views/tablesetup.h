// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace freshet {

class TableCells;

/// Columns that a table shows besides when its rows call for them.
struct ExtraColumns
{
    bool currency = false;  ///< there are rows of more than one
    bool goneSince = false; ///< the rows are gone from UISP
};

/// The one set-up that all tables of the desk share: look, selection by rows, no editing, Tab leaves the table, quiet
/// header with movable columns, rows of one height. `name` is what a screen reader calls the table.
void setupTable(QTableView &view, const QString &name);

/// Widths and visibility that the columns of a table have at first, and the default sort as the header's indicator.
void layOutColumns(QTableView &view, const TableCells &cells);

/// Shows the columns that a table has at first, as wide as its view allows: names get theirs first, and the table's
/// roomyColumn() what the others leave; when it is narrow, columns give way as far as their cells can still be read,
/// and then the last ones are left out, but never whose the rows are, how old they are, and the amount with its
/// currency.
void fitColumns(QTableView &view, const TableCells &cells, const ExtraColumns &extra);

} // namespace freshet
