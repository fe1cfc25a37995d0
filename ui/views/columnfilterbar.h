// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columnfilter.h"
#include "store/tables.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace freshet {

class ColumnFilterDialog;
class FilterChip;
class TableCells;

/// The conditions on columns of a table as chips that a click takes away, before them one that says whether all of them
/// must hold or one is enough. Hidden while there is no condition.
class ColumnFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `cells` must outlive the bar.
    explicit ColumnFilterBar(const TableCells &cells, QWidget *parent = nullptr);

    [[nodiscard]] const ColumnFilter &filter() const { return m_filter; }
    /// Shows it without a signal.
    void setFilter(const ColumnFilter &filter);
    /// Asks for one more condition, at first on this column.
    void askFor(const QString &columnKey);

signals:
    void chosenByUser(const freshet::ColumnFilter &filter);

private:
    void take(const ColumnFilter &filter);
    void showChips();
    FilterChip *addChip(const QString &title, const QString &spoken);

    const TableCells &m_cells;
    ColumnFilter m_filter;
    std::vector<FilterChip *> m_chips;
    QPointer<ColumnFilterDialog> m_dialog; ///< while it is open
};

} // namespace freshet
