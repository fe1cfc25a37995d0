// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowwindow.h"

#include <algorithm>
#include <utility>

namespace freshet {

namespace {

constexpr int BlockRows = 128;
constexpr size_t KeptRows = 2048;
/// More than any screen shows at once; what is beyond is read again when it is scrolled to.
constexpr size_t RereadRows = 512;

enum class Cells { Times, Others };

bool differ(const TableSpec &spec, const TableRow &before, const TableRow &after, Cells which)
{
    if (before.cells.size() != after.cells.size())
        return true;
    for (qsizetype column = 0; column < after.cells.size(); ++column) {
        const bool isTime = spec.columns[size_t(column)].kind == CellKind::DateTime;
        if (isTime == (which == Cells::Times) && before.cells.at(column) != after.cells.at(column))
            return true;
    }
    return false;
}

} // namespace

RowWindow::RowWindow(TableId table, CacheSource &source)
    : m_table(table)
    , m_source(source)
{
}

const TableRow &RowWindow::row(const std::vector<RecordId> &ids, int place, CalendarDate today)
{
    const RecordId id = ids[size_t(place)];
    auto found = m_rows.find(id);
    if (found == m_rows.end()) {
        const size_t first = size_t(place / BlockRows) * BlockRows;
        const size_t last = std::min(first + BlockRows, ids.size());
        std::vector<RecordId> wanted;
        std::copy_if(ids.begin() + std::ptrdiff_t(first), ids.begin() + std::ptrdiff_t(last),
                     std::back_inserter(wanted), [this](RecordId other) { return !m_rows.contains(other); });
        forgetAllBut(KeptRows - BlockRows);
        read(wanted, today);
        found = m_rows.find(id);
    }
    found->lastUse = ++m_use;
    return found->row;
}

bool RowWindow::read(const std::vector<RecordId> &wanted, CalendarDate today)
{
    for (const RecordId id : wanted) {
        Kept &kept = m_rows[id];
        kept.row.id = id;
        kept.lastUse = ++m_use;
    }
    if (m_source.tables() == nullptr)
        return false;
    auto rows = m_source.tables()->rows(m_table, wanted, today);
    if (!rows) {
        m_source.reportFailure(rows.error());
        return false;
    }
    for (TableRow &row : *rows) {
        const RecordId id = row.id;
        m_rows[id].row = std::move(row);
    }
    return true;
}

void RowWindow::forgetAllBut(size_t count)
{
    if (size_t(m_rows.size()) <= count)
        return;
    std::vector<quint64> uses;
    uses.reserve(size_t(m_rows.size()));
    for (const Kept &kept : std::as_const(m_rows))
        uses.push_back(kept.lastUse);
    const auto newest = uses.end() - std::ptrdiff_t(count);
    std::nth_element(uses.begin(), newest, uses.end());
    const quint64 oldestKept = *newest;
    m_rows.removeIf([&](const auto &entry) { return entry.value().lastUse < oldestKept; });
}

RowWindow::Reread RowWindow::reread(CalendarDate today)
{
    forgetAllBut(RereadRows);
    QHash<RecordId, Kept> before = std::exchange(m_rows, {});
    std::vector<RecordId> wanted(before.keyBegin(), before.keyEnd());
    std::sort(wanted.begin(), wanted.end());
    Reread result;
    if (!read(wanted, today)) {
        m_rows = std::move(before);
        return result;
    }
    const TableSpec &spec = tableSpec(m_table);
    for (const RecordId id : wanted) {
        const Kept &old = *before.constFind(id);
        Kept &now = m_rows[id];
        now.lastUse = old.lastUse;
        if (old.row.isGone != now.row.isGone || differ(spec, old.row, now.row, Cells::Others))
            result.changedIds.push_back(id);
        result.timesMoved = result.timesMoved || differ(spec, old.row, now.row, Cells::Times);
    }
    return result;
}

} // namespace freshet
