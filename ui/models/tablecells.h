// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "store/tablereader.h"
#include "ui/models/agewords.h"
#include "ui/models/cellformat.h"
#include "ui/models/tone.h"

#include <vector>

namespace freshet {

/// What the columns that the window offers of one table say about a row, role by role (Qt's and CellRole's). Whatever
/// UISP's people typed comes out as plain text.
class TableCells
{
public:
    /// `clock` must outlive the cells.
    TableCells(TableId table, const Clock &clock);

    /// Judgements that hang on invoices and payments which are still being read are not shown.
    void setHistoryLoading(bool isLoading) { m_isHistoryLoading = isLoading; }
    [[nodiscard]] bool isHistoryLoading() const { return m_isHistoryLoading; }
    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }
    [[nodiscard]] const ColumnSpec &column(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const; ///< −1 when the window does not offer it
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const;
    [[nodiscard]] QVariant header(int column, int role) const;
    /// The raw value, or nothing while it hangs on history that is still being read.
    [[nodiscard]] QVariant known(const TableRow &row, int column) const;
    /// For the clipboard, see CellFormat::copied().
    [[nodiscard]] QString copied(const TableRow &row, int column) const;
    [[nodiscard]] const TableSpec &spec() const { return m_spec; }
    [[nodiscard]] const CellFormat &format() const { return m_format; }

private:
    /// Nothing where the stored value would mislead: a customer who never paid has no trend.
    [[nodiscard]] QVariant raw(const TableRow &row, int column) const;
    [[nodiscard]] bool isLoading(const ColumnSpec &column) const;
    [[nodiscard]] QVariant loadingCell(const ColumnSpec &column, const TableRow &row, int role) const;
    [[nodiscard]] QString shownText(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const;
    [[nodiscard]] QVariant toolTip(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const;
    [[nodiscard]] QString timeToolTip(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const;
    [[nodiscard]] Tone tone(const ColumnSpec &column, const TableRow &row, const QVariant &raw) const;
    [[nodiscard]] RowAge ageOf(const TableRow &row) const;
    [[nodiscard]] QVariant valueOf(const TableRow &row, const char *key) const;

    const TableSpec &m_spec;
    const Clock &m_clock;
    CellFormat m_format;
    std::vector<int> m_columns; ///< places in m_spec.columns, in the window's order
    int m_archivedColumn;
    int m_riskColumn;
    bool m_isHistoryLoading = false;
};

} // namespace freshet
