// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/figureasking.h"

#include "ui/models/cellroles.h"
#include "ui/models/figurewords.h"
#include "ui/models/tablecells.h"

#include <QAction>
#include <QGuiApplication>
#include <QTableView>

namespace freshet {

FigureAsking::FigureAsking(QTableView &view, const TableCells &cells)
    : QObject(&view)
    , m_view(view)
    , m_cells(cells)
    , m_why(new QAction(tr("Why?"), this))
{
    m_why->setShortcuts(
        {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter), QKeySequence(Qt::Key_Space)});
    m_why->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(m_why);
    connect(m_why, &QAction::triggered, this, [this] { askAnywhere(m_view.currentIndex()); });
    connect(&view, &QTableView::activated, this, &FigureAsking::askAt);
    connect(&view, &QTableView::clicked, this, [this](const QModelIndex &cell) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            askAt(cell);
    });
}

std::optional<Figure> FigureAsking::figureAt(const QModelIndex &cell) const
{
    return cell.isValid() ? figureOfColumn(m_cells.spec().id, m_cells.column(cell.column()).key) : std::nullopt;
}

void FigureAsking::askAt(const QModelIndex &cell)
{
    if (const auto figure = figureAt(cell))
        ask(cell, *figure);
}

void FigureAsking::askAnywhere(const QModelIndex &cell)
{
    if (cell.isValid())
        ask(cell, figureAt(cell).value_or(Figure::Risk));
}

void FigureAsking::ask(const QModelIndex &cell, Figure figure)
{
    const QVariant customer = cell.data(CellRole::CustomerId);
    if (customer.isValid())
        emit asked(customer.toLongLong(), figure);
}

} // namespace freshet
