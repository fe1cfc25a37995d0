// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

#include "ui/models/rowmoves.h"

#include <algorithm>

namespace freshet {

namespace {

/// The same rows are meant, whatever time it is.
bool isSameQuestion(const TableQuery &a, TableQuery b)
{
    b.today = a.today;
    b.now = a.now;
    return a == b;
}

} // namespace

TableModel::TableModel(TableId table, CacheSource &source, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cells(table, clock)
    , m_source(source)
    , m_clock(clock)
    , m_window(table, source)
    , m_runner(source)
{
    m_query.table = table;
    m_query.filterKey = m_cells.spec().filters.front().key;
    m_query.sortKey = m_cells.spec().defaultSortKey;
    m_query.descending = m_cells.spec().defaultDescending;
    connect(&m_runner, &TableQueryRunner::headRead, this, &TableModel::takeHead);
    connect(&m_runner, &TableQueryRunner::idsRead, this, &TableModel::takeIds);
    connect(&m_source, &CacheSource::changed, this, &TableModel::startOver);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cells.columnCount();
}

int TableModel::rowOf(RecordId id) const
{
    if (!std::binary_search(m_sortedIds.begin(), m_sortedIds.end(), id))
        return -1;
    return int(std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    return m_cells.cell(m_window.row(m_ids, index.row(), m_query.today), index.column(), role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return m_cells.header(section, role);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < columnCount();
    const QString key = isColumn ? m_cells.column(column).key : m_cells.spec().defaultSortKey;
    const bool descending = isColumn ? order == Qt::DescendingOrder : m_cells.spec().defaultDescending;
    if (m_query.sortKey == key && m_query.descending == descending)
        return;
    m_query.sortKey = key;
    m_query.descending = descending;
    ask();
}

template<typename Value>
void TableModel::narrow(Value TableQuery::*condition, const Value &value)
{
    if (m_query.*condition == value)
        return;
    m_query.*condition = value;
    ask();
    askTotals();
}

void TableModel::setFilter(const QString &filterKey)
{
    narrow(&TableQuery::filterKey, filterKey);
}

void TableModel::setSearch(const QString &text)
{
    narrow(&TableQuery::search, text);
}

void TableModel::setColumnFilter(const ColumnFilter &filter)
{
    narrow(&TableQuery::columnFilter, filter);
}

void TableModel::setOlderThan(std::chrono::seconds age)
{
    narrow(&TableQuery::olderThan, age);
}

void TableModel::setCustomer(std::optional<RecordId> customerId)
{
    narrow(&TableQuery::customerId, customerId);
}

void TableModel::setOfSnapshot(std::optional<qint64> number)
{
    narrow(&TableQuery::snapshot, number);
}

void TableModel::setHistoryLoading(bool isLoading)
{
    if (isLoading == m_cells.isHistoryLoading())
        return;
    m_cells.setHistoryLoading(isLoading);
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::refresh()
{
    m_rereadIsDue = true;
    ask();
    refreshSums();
}

void TableModel::refreshSums()
{
    setTime();
    if (m_source.isOpen())
        m_runner.askSums(m_query);
}

void TableModel::askTotals()
{
    if (m_source.isOpen())
        m_runner.askTotals(m_query);
}

void TableModel::setTime()
{
    m_query.now = m_clock.nowUtc();
    m_query.today = m_zone.dayAt(m_query.now);
}

void TableModel::ask()
{
    setTime();
    if (!m_source.isOpen())
        return;
    if (m_areRowsHeld || showsWhatWasAsked())
        m_runner.askIds(m_query);
    else
        m_runner.askHeadAndIds(m_query);
}

void TableModel::tick()
{
    if (m_query.today != m_zone.dayAt(m_clock.nowUtc()))
        refresh();
    else
        announceTimes();
}

void TableModel::announceTimes()
{
    const std::vector<FilterSpec> &filters = m_cells.spec().filters;
    const auto filter = std::ranges::find(filters, m_query.filterKey, &FilterSpec::key);
    const bool showsGone = filter != filters.end() && filter->showsGone;
    for (int column = 0; column < columnCount() && !m_ids.empty(); ++column) {
        const ColumnSpec &spec = m_cells.column(column);
        if (spec.kind == CellKind::DateTime && (showsGone || spec.key != QLatin1String("gone_since")))
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

/// The file behind the source is another one, or there is none.
void TableModel::startOver()
{
    m_runner.forget();
    beginResetModel();
    m_window.clear();
    m_ids.clear();
    m_sortedIds.clear();
    m_hasAnswer = false;
    endResetModel();
}

bool TableModel::showsWhatWasAsked() const
{
    return m_hasAnswer && isSameQuestion(m_shown, m_query);
}

void TableModel::takeHead(const TableIds &answer)
{
    if (m_areRowsHeld)
        return;
    emit rowsAboutToMove();
    dropTail(0);
    m_sortedIds = answer.sorted;
    append(answer.ids);
    m_shown = answer.query;
    m_hasAnswer = true;
    emit rowsRearranged(false);
}

void TableModel::takeIds(const TableIds &answer)
{
    const bool sameQuestion = m_hasAnswer && isSameQuestion(m_shown, answer.query);
    emit rowsAboutToMove();
    const RowMoves moves = RowMoves::between(m_ids, m_sortedIds, answer.ids, answer.sorted);
    m_sortedIds = answer.sorted;
    reorder(moves.leavingLast);
    dropTail(moves.stayingCount);
    append(moves.newLast);
    reorder(answer.ids);
    m_shown = answer.query;
    m_hasAnswer = true;
    if (m_rereadIsDue)
        rereadRows();
    emit rowsRearranged(sameQuestion);
}

void TableModel::reorder(const std::vector<RecordId> &ids)
{
    if (ids == m_ids)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RecordId> heldIds;
    QHash<RecordId, int> rows;
    for (const QModelIndex &held : before) {
        heldIds.push_back(idAt(held.row()));
        rows.insert(heldIds.back(), -1);
    }
    m_ids = ids;
    for (size_t row = 0; row < m_ids.size() && !rows.isEmpty(); ++row) {
        if (const auto found = rows.find(m_ids[row]); found != rows.end())
            *found = int(row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype place = 0; place < before.size(); ++place)
        after.append(index(rows.value(heldIds[size_t(place)]), before.at(place).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void TableModel::dropTail(size_t count)
{
    if (count == m_ids.size())
        return;
    beginRemoveRows({}, int(count), int(m_ids.size()) - 1);
    m_ids.resize(count);
    endRemoveRows();
}

void TableModel::append(const std::vector<RecordId> &ids)
{
    if (ids.size() == m_ids.size())
        return;
    beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
    m_ids = ids;
    endInsertRows();
}

void TableModel::rereadRows()
{
    m_rereadIsDue = false;
    const RowWindow::Reread changes = m_window.reread(m_query.today);
    if (changes.timesMoved)
        announceTimes();
    const std::vector<RecordId> &changed = changes.changedIds;
    for (size_t row = 0; row < m_ids.size() && !changed.empty(); ++row) {
        if (std::binary_search(changed.begin(), changed.end(), m_ids[row]))
            emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }
}

} // namespace freshet
