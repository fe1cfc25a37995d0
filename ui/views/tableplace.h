// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QObject>

#include <optional>

class QModelIndex;
class QTableView;

namespace freshet {

class TableModel;

/// Keeps the current row and the place in the list while the rows of a table are rearranged, sorted or filtered.
class TablePlace : public QObject
{
    Q_OBJECT

public:
    /// `view` must show `model`; both must outlive the place.
    TablePlace(QTableView &view, TableModel &model, QObject *parent = nullptr);

    /// The row that was chosen last, also while the table does not show it.
    [[nodiscard]] std::optional<RecordId> currentRow() const { return m_currentRow; }
    /// Whose row is current; none while none is.
    [[nodiscard]] std::optional<RecordId> currentCustomer() const;
    /// Makes this row current, as soon as it is there; rowChosen() is not emitted.
    void choose(RecordId row);

signals:
    /// Somebody chose a row. Rows that move or vanish under the selection say nothing.
    void rowChosen();
    /// The row that was chosen last is marked after the rows have moved, or because choose() wanted it.
    void rowMarked();

private:
    void remember();
    void giveBack(bool isSameQuestion);
    void take(const QModelIndex &current);
    void holdRows();

    QTableView &m_view;
    TableModel &m_model;
    bool m_rowsMove = false;
    std::optional<RecordId> m_currentRow;
    std::optional<RecordId> m_topRow;
    int m_topOffset = 0;
};

} // namespace freshet
