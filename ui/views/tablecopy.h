// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cachesource.h"
#include "ui/models/tablecells.h"

#include <QObject>

#include <vector>

class QTableView;

namespace freshet {

class TableModel;

/// What is to be copied: rows by id and columns by place, both in their order on screen.
struct CopyOrder
{
    std::vector<RecordId> rows;
    std::vector<int> columns; ///< of the TableCells
    bool withHeaders = false;
    CalendarDate today;
};

/// The selected rows and the columns on show of a table that shows `model`.
[[nodiscard]] CopyOrder selectionOf(const QTableView &view, const TableModel &model);

/// Puts rows on the clipboard as tab-separated text and as an HTML table, for spreadsheets and mail. Few rows are there
/// at once; many are read block by block between other events, so that the window stays alive. Ends in finished() or
/// failed(), once, then deletes itself; the clipboard keeps what it had when reading fails.
class TableCopy : public QObject
{
    Q_OBJECT

public:
    /// `cells` and `source` must outlive the copy.
    TableCopy(const TableCells &cells, CacheSource &source, CopyOrder order, QObject *parent);

    void start();

signals:
    void finished(int rowCount);
    void failed(const freshet::Error &error);

private:
    void step();
    void finish();
    void fail(const Error &error);
    void addHeaders();
    void addRow(const TableRow &row);

    const TableCells &m_cells;
    CacheSource &m_source;
    CopyOrder m_order;
    size_t m_next = 0;
    int m_copied = 0;
    QString m_text;
    QString m_html;
};

/// A cell that a spreadsheet would take for a formula (=, @, + or - before anything but a number) gets an apostrophe
/// in front; tabs and line breaks become spaces.
[[nodiscard]] QString harmlessCell(const QString &text);

} // namespace freshet
