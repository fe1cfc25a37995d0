// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/tablesetup.h"
#include "ui/views/tablestate.h"

#include <QObject>

class QHeaderView;
class QTableView;

namespace freshet {

class TableCells;

/// The columns of one table: fitted to its width until somebody arranges them, from then on as they were left.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// Lays the columns out as they are at first. `view` must have its model; it and `cells` must outlive the object.
    TableColumns(QTableView &view, const TableCells &cells, QObject *parent = nullptr);

    /// Without any column unless somebody has arranged them.
    [[nodiscard]] TableState state() const;
    void apply(const TableState &state);

public slots:
    void fit();
    /// Rows of more than one currency were seen, so that each row must say its own.
    void noteSeveralCurrencies();
    /// Whether the rows on show are gone from UISP, so that each must say since when.
    void showGone(bool areGone);
    /// From now on the columns stay as they are.
    void keep() { m_areChosen = true; }

protected:
    /// Fits the columns when the table's width changes.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteResized(int column);

    QTableView &m_view;
    const TableCells &m_cells;
    ExtraColumns m_extra;
    bool m_areBeingFitted = false;  ///< while we resize them ourselves
    bool m_widthHasChanged = false; ///< while they were being fitted
    bool m_areChosen = false;
};

/// The columns on show, as they stand.
[[nodiscard]] std::vector<int> shownColumns(const QHeaderView &header);

} // namespace freshet
