// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablecolumns.h"

#include "ui/models/tablecells.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace freshet {

TableColumns::TableColumns(QTableView &view, const TableCells &cells, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_cells(cells)
{
    layOutColumns(view, cells);
    view.viewport()->installEventFilter(this);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &TableColumns::noteResized);
    connect(view.horizontalHeader(), &QHeaderView::sectionMoved, this, &TableColumns::keep);
}

TableState TableColumns::state() const
{
    TableState state = TableState::of(*m_view.horizontalHeader(), m_cells);
    if (!m_areChosen)
        state.columns.clear();
    return state;
}

void TableColumns::apply(const TableState &state)
{
    m_areChosen = !state.columns.empty();
    state.applyTo(*m_view.horizontalHeader(), m_cells);
}

void TableColumns::fit()
{
    if (m_areChosen)
        return;
    if (m_areBeingFitted) {
        m_widthHasChanged = true;
        return;
    }
    m_areBeingFitted = true;
    // Fitting may bring or take a scroll bar and with it some width: once each, or the two could go on for ever.
    for (int round = 0; round < 3; ++round) {
        m_widthHasChanged = false;
        fitColumns(m_view, m_cells, m_extra);
        if (!m_widthHasChanged)
            break;
    }
    m_areBeingFitted = false;
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void TableColumns::noteSeveralCurrencies()
{
    m_extra.currency = true;
    fit();
}

void TableColumns::showGone(bool areGone)
{
    if (m_extra.goneSince == areGone)
        return;
    m_extra.goneSince = areGone;
    fit();
}

void TableColumns::noteResized(int column)
{
    // The header itself stretches the last column, and gives one that was the last its own width back, later on.
    const std::vector<int> shown = shownColumns(*m_view.horizontalHeader());
    const bool isStretched = shown.empty() || shown.back() == column;
    const bool isHidden = m_view.isColumnHidden(column);
    if (!m_areBeingFitted && !isStretched && !isHidden && m_view.isVisible())
        m_areChosen = true;
}

std::vector<int> shownColumns(const QHeaderView &header)
{
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

} // namespace freshet
