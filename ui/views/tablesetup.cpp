// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablesetup.h"

#include "ui/delegates/deskdelegate.h"
#include "ui/models/columntitles.h"
#include "ui/models/tablecells.h"
#include "ui/views/tableheader.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace freshet {

namespace {

constexpr int RowPadding = 11;
constexpr int ColumnPadding = 20;

int firstWidth(const QTableView &view, const TableCells &cells, int column)
{
    const int character = std::max(1, view.fontMetrics().averageCharWidth());
    const int wanted = columnTitle(cells.spec().id, cells.column(column).key).width * character + ColumnPadding;
    return std::max(wanted, view.horizontalHeader()->sectionSizeHint(column));
}

} // namespace

void setupTable(QTableView &view, const QString &name)
{
    view.setAccessibleName(name);
    view.setHorizontalHeader(new TableHeader(&view));
    view.horizontalHeader()->setAccessibleName(QCoreApplication::translate("TableSetup", "Columns of %1").arg(name));
    view.setItemDelegate(new DeskDelegate(&view));
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    const int rowHeight = view.fontMetrics().height() + RowPadding;
    view.verticalHeader()->setMinimumSectionSize(rowHeight);
    view.verticalHeader()->setDefaultSectionSize(rowHeight);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalScrollBar()->setSingleStep(rowHeight);
}

void layOutColumns(QTableView &view, const TableCells &cells)
{
    QHeaderView &header = *view.horizontalHeader();
    for (int column = 0; column < cells.columnCount(); ++column) {
        header.resizeSection(column, firstWidth(view, cells, column));
        header.setSectionHidden(column, !columnTitle(cells.spec().id, cells.column(column).key).isShownAtFirst);
    }
    header.setSortIndicator(cells.columnOf(cells.spec().defaultSortKey),
                            cells.spec().defaultDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header.setSortIndicatorShown(true);
}

void fitColumns(QTableView &view, const TableCells &cells)
{
    const QHeaderView &header = *view.horizontalHeader();
    const int roomy = cells.columnOf(roomyColumn(cells.spec().id));
    if (roomy < 0 || header.isSectionHidden(roomy))
        return;
    int others = 0;
    for (int column = 0; column < cells.columnCount(); ++column) {
        // The last column on show is stretched by the header: what it needs counts, not what it has.
        if (column != roomy && !header.isSectionHidden(column))
            others += firstWidth(view, cells, column);
    }
    view.setColumnWidth(roomy, std::max(firstWidth(view, cells, roomy), view.viewport()->width() - others));
}

} // namespace freshet
