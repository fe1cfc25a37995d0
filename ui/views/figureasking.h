// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"

#include <QObject>

#include <optional>

class QAction;
class QModelIndex;
class QTableView;

namespace freshet {

class TableCells;

/// The ways to ask why a figure of the patterns is what it is: a click or Enter on its cell; Space, Alt+Return or the
/// context menu on any cell of the row, which ask for the risk where the cell shows no figure. A click that selects
/// more rows asks nothing.
class FigureAsking : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    FigureAsking(QTableView &view, const TableCells &cells);

    /// For the context menu; owned by this.
    [[nodiscard]] QAction *action() { return m_why; }

signals:
    void asked(freshet::RecordId customerId, freshet::Figure figure);

private:
    void askAt(const QModelIndex &cell);
    void askAnywhere(const QModelIndex &cell);
    void ask(const QModelIndex &cell, Figure figure);
    [[nodiscard]] std::optional<Figure> figureAt(const QModelIndex &cell) const;

    QTableView &m_view;
    const TableCells &m_cells;
    QAction *m_why;
};

} // namespace freshet
