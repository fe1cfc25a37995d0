// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablecolumns.h"

#include "ui/models/tablecells.h"
#include "ui/views/tablesetup.h"

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
    m_areBeingFitted = true;
    const int currency = m_cells.columnOf(QStringLiteral("currency"));
    if (currency >= 0)
        m_view.setColumnHidden(currency, !m_severalCurrencies);
    fitColumns(m_view, m_cells);
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
    m_severalCurrencies = true;
    fit();
}

void TableColumns::noteResized(int column)
{
    const std::vector<int> shown = shownColumns(*m_view.horizontalHeader());
    const bool isStretched = !shown.empty() && shown.back() == column;
    if (!m_areBeingFitted && !isStretched && m_view.isVisible())
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
