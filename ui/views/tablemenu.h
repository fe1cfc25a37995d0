// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace freshet {

class TableCells;

/// The context menu and the shortcuts of a table: copy, open in UISP, choose columns. Copy works with the table's own
/// keys, Ctrl+C and Ctrl+Shift+C, while the table has the focus.
class TableMenu : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the menu.
    TableMenu(QTableView &view, const TableCells &cells);

    /// Puts `action` first; it must outlive the menu. Can be chosen while a row is current. Whatever else was added to
    /// the view's own actions, a menu for example, stands behind it.
    void setFirst(QAction *action) { m_first = action; }

signals:
    void copyRequested(bool withHeaders);
    void openInUispRequested();
    void exportRequested();
    /// Somebody showed or hid a column.
    void columnsChosen();
    /// Somebody wants to filter by this column.
    void filterRequested(const QString &columnKey);

private:
    void setupCopy();
    void popUp(const QPoint &globalPlace);
    void popUpColumns(int column, const QPoint &globalPlace);
    void fillColumns(QMenu &menu);
    [[nodiscard]] int shownColumns() const;

    QTableView &m_view;
    const TableCells &m_cells;
    QAction *m_first = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyWithHeaders = nullptr;
};

} // namespace freshet
