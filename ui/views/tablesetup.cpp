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
#include <array>
#include <numeric>
#include <vector>

namespace freshet {

namespace {

constexpr int RowPadding = 11;
constexpr int ColumnPadding = 20;

constexpr size_t FewestColumns = 4;

int widthFor(const QTableView &view, int column, int characters)
{
    const int character = std::max(1, view.fontMetrics().averageCharWidth());
    return std::max(characters * character + ColumnPadding, view.horizontalHeader()->sectionSizeHint(column));
}

int firstWidth(const QTableView &view, const TableCells &cells, int column)
{
    return widthFor(view, column, columnTitle(cells.spec().id, cells.column(column).key).width);
}

/// Characters that a cell of this kind needs to be read; what is longer is rare or can be guessed.
int leastCharacters(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Days:
    case CellKind::Flag:
        return 4;
    case CellKind::Decimal:
    case CellKind::Ratio:
    case CellKind::DateTime: // an age
        return 5;
    case CellKind::Money:
        return 9;
    case CellKind::Date:
        return 11;
    case CellKind::Word: // "history loading"
        return 13;
    case CellKind::Text:
    case CellKind::Sentence:
    case CellKind::Covers:
        return 12;
    case CellKind::Marks:
    case CellKind::Changes:
        return 20;
    }
    return 12;
}

/// A shown column, how wide it is at first, and how wide it must be or has become.
struct ColumnRoom
{
    int column;
    int first;
    int width;
};

int leastWidth(const QTableView &view, const TableCells &cells, int column, bool isRoomy)
{
    const int first = columnTitle(cells.spec().id, cells.column(column).key).width;
    return widthFor(view, column,
                    isRoomy ? first * 3 / 4 : std::min(first, leastCharacters(cells.column(column).kind)));
}

/// Whether an amount is shown at first, which the column of currencies stands beside.
bool showsMoney(const TableCells &cells)
{
    return std::ranges::any_of(cells.spec().columns, [&cells](const ColumnSpec &column) {
        return column.kind == CellKind::Money && columnTitle(cells.spec().id, column.key).isShownAtFirst;
    });
}

bool isWanted(const TableCells &cells, int column, const ExtraColumns &extra)
{
    const QString &key = cells.column(column).key;
    if (key == QLatin1String("currency"))
        return extra.currency && showsMoney(cells);
    if (key == QLatin1String("gone_since"))
        return extra.goneSince;
    return columnTitle(cells.spec().id, key).isShownAtFirst;
}

/// Shows them all, because the header has no wish for the width of a hidden column.
std::vector<ColumnRoom> wantedColumns(QTableView &view, const TableCells &cells, const ExtraColumns &extra)
{
    const int roomy = cells.columnOf(roomyColumn(cells.spec().id));
    std::vector<ColumnRoom> wanted;
    for (int column = 0; column < cells.columnCount(); ++column) {
        view.setColumnHidden(column, !isWanted(cells, column, extra));
        if (!view.isColumnHidden(column))
            wanted.push_back(
                {column, firstWidth(view, cells, column), leastWidth(view, cells, column, column == roomy)});
    }
    return wanted;
}

int sumOf(const std::vector<ColumnRoom> &columns, int ColumnRoom::*width)
{
    return std::accumulate(columns.begin(), columns.end(), 0,
                           [width](int sum, const ColumnRoom &column) { return sum + column.*width; });
}

/// Leaves out the column `first`, then the last ones, but never those in `kept`, until the others can be read.
void leaveOutWhatDoesNotFit(std::vector<ColumnRoom> &columns, int first, const std::array<int, 4> &kept, int room)
{
    if (sumOf(columns, &ColumnRoom::width) > room)
        std::erase_if(columns, [first](const ColumnRoom &column) { return column.column == first; });
    while (columns.size() > FewestColumns && sumOf(columns, &ColumnRoom::width) > room) {
        const auto last = std::find_if(columns.rbegin(), columns.rend(), [&kept](const ColumnRoom &column) {
            return std::ranges::find(kept, column.column) == kept.end();
        });
        columns.erase(std::next(last).base());
    }
}

/// Widens the columns by what is there to spare: the roomy one first, then the others evenly, what is left goes to the
/// roomy one again.
void shareOut(std::vector<ColumnRoom> &columns, int roomy, int spare)
{
    const auto widest = std::ranges::find(columns, roomy, &ColumnRoom::column);
    if (widest != columns.end()) {
        const int more = std::min(spare, std::max(0, widest->first - widest->width));
        widest->width += more;
        spare -= more;
    }
    const int wish = sumOf(columns, &ColumnRoom::first) - sumOf(columns, &ColumnRoom::width);
    for (ColumnRoom &column : columns) {
        if (wish > 0)
            column.width += (column.first - column.width) * std::min(spare, wish) / wish;
    }
    if (widest != columns.end())
        widest->width += std::max(0, spare - std::max(0, wish));
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

void fitColumns(QTableView &view, const TableCells &cells, const ExtraColumns &extra)
{
    const int roomy = cells.columnOf(roomyColumn(cells.spec().id));
    const int room = view.viewport()->width();
    std::vector<ColumnRoom> columns = wantedColumns(view, cells, extra);
    // An amount without its currency and a row without its age would mislead, and a row of nobody says nothing. When an
    // invoice was made says less than how it stands.
    leaveOutWhatDoesNotFit(columns, cells.columnOf(QStringLiteral("created_date")),
                           {roomy, cells.columnOf(QStringLiteral("customer_name")),
                            cells.columnOf(QStringLiteral("confirmed_at")), cells.columnOf(QStringLiteral("currency"))},
                           room);
    for (int column = 0; column < cells.columnCount(); ++column)
        view.setColumnHidden(column, std::ranges::find(columns, column, &ColumnRoom::column) == columns.end());
    shareOut(columns, roomy, std::max(0, room - sumOf(columns, &ColumnRoom::width)));
    for (const ColumnRoom &column : columns)
        view.setColumnWidth(column.column, column.width);
}

} // namespace freshet
