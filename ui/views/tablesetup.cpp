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
#include <initializer_list>
#include <numeric>
#include <vector>

namespace freshet {

namespace {

constexpr int RowPadding = 11;
constexpr int ColumnPadding = 20;

constexpr size_t FewestColumns = 4;

constexpr int LeastNameCharacters = 17;
constexpr int WishedNameCharacters = 24;
constexpr int ServiceStatusCharacters = 17; ///< "prepared, blocked"
constexpr int InvoiceStatusCharacters = 15;

int widthFor(const QTableView &view, int column, int characters)
{
    const int character = std::max(1, view.fontMetrics().averageCharWidth());
    return std::max(characters * character + ColumnPadding, view.horizontalHeader()->sectionSizeHint(column));
}

/// Whether the column says whose row it is: a clerk on the phone looks for that first.
bool isName(const QString &key)
{
    return key == QLatin1String("name") || key == QLatin1String("customer_name");
}

bool isStatus(const TableCells &cells, int column)
{
    return cells.column(column).key == QLatin1String("status");
}

int firstWidth(const QTableView &view, const TableCells &cells, int column)
{
    const TableId table = cells.spec().id;
    if (isStatus(cells, column))
        return widthFor(view, column, table == TableId::Services ? ServiceStatusCharacters : InvoiceStatusCharacters);
    return widthFor(view, column, columnTitle(table, cells.column(column).key).width);
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
    case CellKind::Covers:
        return 12;
    case CellKind::Sentence:
        return 16;
    case CellKind::Marks:
    case CellKind::Changes:
        return 20;
    }
    return 12;
}

/// A shown column, how wide it wishes to be, and how wide it must be or has become.
struct ColumnRoom
{
    int column;
    int wished;
    int width;
};

int wishedWidth(const QTableView &view, const TableCells &cells, int column)
{
    const int first = firstWidth(view, cells, column);
    return isName(cells.column(column).key) ? std::max(first, widthFor(view, column, WishedNameCharacters)) : first;
}

int leastWidth(const QTableView &view, const TableCells &cells, int column, bool isRoomy)
{
    if (isName(cells.column(column).key))
        return widthFor(view, column, LeastNameCharacters);
    const int first = columnTitle(cells.spec().id, cells.column(column).key).width;
    return widthFor(view, column,
                    isRoomy ? first * 3 / 5 : std::min(first, leastCharacters(cells.column(column).kind)));
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
                {column, wishedWidth(view, cells, column), leastWidth(view, cells, column, column == roomy)});
    }
    return wanted;
}

int sumOf(const std::vector<ColumnRoom> &columns, int ColumnRoom::*width)
{
    return std::accumulate(columns.begin(), columns.end(), 0,
                           [width](int sum, const ColumnRoom &column) { return sum + column.*width; });
}

/// What a table keeps in however little room. An amount without its currency and a row without its age would mislead,
/// a currency without an amount and a row of nobody say nothing.
std::vector<QString> keptColumns(TableId table)
{
    const auto with = [](std::initializer_list<const char *> keys) {
        std::vector<QString> kept{QStringLiteral("confirmed_at"), QStringLiteral("customer_name"),
                                  QStringLiteral("currency")};
        for (const char *key : keys)
            kept.push_back(QLatin1String(key));
        return kept;
    };
    switch (table) {
    case TableId::Customers:
        return with({"id", "name", "account_balance"});
    case TableId::Services:
        return with({"billing_amount"});
    case TableId::Invoices:
        return with({"remaining_amount"});
    case TableId::Payments:
        return with({"amount"});
    case TableId::Patterns:
        return with({"risk_class", "reason"});
    case TableId::Worklist: // the page tells why of the chosen row
        return with({"group", "amount"});
    case TableId::Findings:
        return with({"severity", "message"});
    case TableId::Changes:
        return with({"fields", "kind"});
    }
    return {};
}

/// Leaves out the last columns, but never those in `kept`, until the others can be read.
void leaveOutLast(std::vector<ColumnRoom> &columns, const std::vector<int> &kept, int room)
{
    while (columns.size() > FewestColumns && sumOf(columns, &ColumnRoom::width) > room) {
        const auto last = std::find_if(columns.rbegin(), columns.rend(), [&kept](const ColumnRoom &column) {
            return std::ranges::find(kept, column.column) == kept.end();
        });
        if (last == columns.rend())
            return;
        columns.erase(std::next(last).base());
    }
}

/// What says less than the columns after it, the least telling first.
std::vector<QString> firstToGo(TableId table)
{
    if (table == TableId::Invoices) // how it stands is worth more than when it was made, over how much, and its number
        return {QStringLiteral("created_date"), QStringLiteral("total_amount"), QStringLiteral("days_late"),
                QStringLiteral("invoice_number")};
    if (table == TableId::Findings) // the page tells all of them of the chosen row
        return {QStringLiteral("first_seen_at"), QStringLiteral("advice"), QStringLiteral("rule")};
    if (table == TableId::Services) // a plan is mostly called as its service
        return {QStringLiteral("active_from"), QStringLiteral("plan_name"), QStringLiteral("id")};
    if (table == TableId::Changes) // of a row that was added nothing but the kind of change tells
        return {QStringLiteral("snapshot"), QStringLiteral("entity")};
    return {};
}

/// Null where none is shown.
ColumnRoom *statusColumn(std::vector<ColumnRoom> &columns, const TableCells &cells)
{
    const auto status =
        std::ranges::find_if(columns, [&cells](const ColumnRoom &column) { return isStatus(cells, column.column); });
    return status == columns.end() ? nullptr : &*status;
}

/// Whether the column in full is worth more than those that go first: how a service or an invoice stands, whose a
/// finding is and what contradicts.
bool isTelling(const TableCells &cells, int column)
{
    const TableId table = cells.spec().id;
    const QString &key = cells.column(column).key;
    if (table == TableId::Findings)
        return isName(key) || key == roomyColumn(table);
    return isStatus(cells, column);
}

int widthLacking(const std::vector<ColumnRoom> &columns, const TableCells &cells)
{
    return std::accumulate(columns.begin(), columns.end(), 0, [&cells](int sum, const ColumnRoom &column) {
        return isTelling(cells, column.column) ? sum + column.wished - column.width : sum;
    });
}

/// Leaves out what matters least, the roomy column after all others that may go.
void leaveOutWhatDoesNotFit(std::vector<ColumnRoom> &columns, const TableCells &cells, int room)
{
    const TableId table = cells.spec().id;
    const int lacking = widthLacking(columns, cells);
    for (const QString &key : firstToGo(table)) {
        if (sumOf(columns, &ColumnRoom::width) + lacking > room)
            std::erase_if(columns,
                          [place = cells.columnOf(key)](const ColumnRoom &column) { return column.column == place; });
    }
    std::vector<int> kept;
    for (const QString &key : keptColumns(table))
        kept.push_back(cells.columnOf(key));
    std::vector<int> keptFirst = kept;
    keptFirst.push_back(cells.columnOf(roomyColumn(table)));
    leaveOutLast(columns, keptFirst, room);
    leaveOutLast(columns, kept, room);
}

/// How much of `spare` is left when the column has come as near to its wish as that allows.
int widen(ColumnRoom &column, int spare)
{
    const int more = std::clamp(column.wished - column.width, 0, spare);
    column.width += more;
    return spare - more;
}

/// Widens the columns by what is there to spare: names first, then the roomy column, then the others evenly; what is
/// left goes to the roomy one, or to the names where that is left out.
void shareOut(std::vector<ColumnRoom> &columns, int name, int roomy, int spare)
{
    const auto named = std::ranges::find(columns, name, &ColumnRoom::column);
    if (named != columns.end())
        spare = widen(*named, spare);
    const auto widest = std::ranges::find(columns, roomy, &ColumnRoom::column);
    if (widest != columns.end())
        spare = widen(*widest, spare);
    const int wish = sumOf(columns, &ColumnRoom::wished) - sumOf(columns, &ColumnRoom::width);
    for (ColumnRoom &column : columns) {
        if (wish > 0)
            column.width += (column.wished - column.width) * std::min(spare, wish) / wish;
    }
    const auto last = widest != columns.end() ? widest : named;
    if (last != columns.end())
        last->width += std::max(0, spare - std::max(0, wish));
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
    const TableId table = cells.spec().id;
    const int room = view.viewport()->width();
    std::vector<ColumnRoom> columns = wantedColumns(view, cells, extra);
    leaveOutWhatDoesNotFit(columns, cells, room);
    for (int column = 0; column < cells.columnCount(); ++column)
        view.setColumnHidden(column, std::ranges::find(columns, column, &ColumnRoom::column) == columns.end());
    const QString name = table == TableId::Customers ? QStringLiteral("name") : QStringLiteral("customer_name");
    if (ColumnRoom *status = statusColumn(columns, cells))
        widen(*status, std::max(0, room - sumOf(columns, &ColumnRoom::width)));
    shareOut(columns, cells.columnOf(name), cells.columnOf(roomyColumn(table)),
             std::max(0, room - sumOf(columns, &ColumnRoom::width)));
    for (const ColumnRoom &column : columns)
        view.setColumnWidth(column.column, column.width);
}

} // namespace freshet
