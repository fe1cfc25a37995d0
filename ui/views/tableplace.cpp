// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tableplace.h"

#include "ui/models/cellroles.h"
#include "ui/models/tablemodel.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace freshet {

TablePlace::TablePlace(QTableView &view, TableModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &TableModel::rowsAboutToMove, this, &TablePlace::remember);
    connect(&model, &TableModel::rowsRearranged, this, &TablePlace::giveBack);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePlace::take);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePlace::holdRows);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePlace::holdRows);
    connect(&view, &QTableView::activated, this, &TablePlace::take);
}

std::optional<RecordId> TablePlace::currentCustomer() const
{
    const QVariant id = m_view.currentIndex().data(CellRole::CustomerId);
    return id.isValid() ? std::optional<RecordId>(id.toLongLong()) : std::nullopt;
}

void TablePlace::choose(RecordId row)
{
    m_currentRow = row;
    const int place = m_model.rowOf(row);
    if (place < 0)
        return;
    m_rowsMove = true;
    m_view.setCurrentIndex(m_model.index(place, 0));
    m_rowsMove = false;
    emit rowMarked();
}

void TablePlace::remember()
{
    m_rowsMove = true;
    const int top = m_view.rowAt(0);
    m_topRow = top >= 0 ? std::optional<RecordId>(m_model.idAt(top)) : std::nullopt;
    m_topOffset = top >= 0 ? m_view.rowViewportPosition(top) : 0;
}

void TablePlace::giveBack(bool isSameQuestion)
{
    // Room for all rows first: the scroll bar learns of them only when the view next lays itself out.
    m_view.doItemsLayout();
    QScrollBar *bar = m_view.verticalScrollBar();
    const int current = m_currentRow ? m_model.rowOf(*m_currentRow) : -1;
    // It was not among the first rows, which came alone.
    const bool appears = current >= 0 && !m_view.currentIndex().isValid() && bar->value() == 0;
    if (current < 0)
        m_view.selectionModel()->clearCurrentIndex();
    else if (m_view.currentIndex().row() != current)
        m_view.setCurrentIndex(m_model.index(current, std::max(0, m_view.currentIndex().column())));
    const int top = m_topRow ? m_model.rowOf(*m_topRow) : -1;
    if (isSameQuestion && !appears && top >= 0 && bar->value() > 0)
        bar->setValue(bar->value() + m_view.rowViewportPosition(top) - m_topOffset);
    else if (!isSameQuestion && current >= 0)
        m_view.scrollTo(m_view.currentIndex());
    else if (!isSameQuestion)
        m_view.scrollToTop();
    m_rowsMove = false;
    if (current >= 0)
        emit rowMarked();
}

void TablePlace::holdRows()
{
    m_model.setRowsHeld(m_view.currentIndex().isValid() || m_view.selectionModel()->hasSelection());
}

void TablePlace::take(const QModelIndex &current)
{
    if (m_rowsMove || !current.isValid())
        return;
    m_currentRow = m_model.idAt(current.row());
    emit rowChosen();
}

} // namespace freshet
