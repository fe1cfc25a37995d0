// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "export/csvwriter.h"
#include "ui/models/tablecells.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

class QPagedPaintDevice;

namespace freshet {

enum class ExportFormat { Csv, Xlsx, Pdf };

/// Which rows of which file go where.
struct ExportOrder
{
    QString cachePath;
    TableQuery query;         ///< its rows, in its order
    TableCells cells;         ///< a copy, because the table goes on while its rows are written
    std::vector<int> columns; ///< of the cells, in the order of the file
    QString path;             ///< of the file to write; one that exists is replaced once the new one is whole
    ExportFormat format = ExportFormat::Xlsx;
    CsvOptions csv{};
    QString title{};
    std::vector<std::pair<QString, QString>> about{}; ///< where the rows come from, as in ExportSheet
};

/// How spreadsheets in this locale expect a CSV file: semicolons where the comma is the decimal mark, and a byte order
/// mark, which Excel needs.
[[nodiscard]] CsvOptions csvOptionsFor(const QLocale &locale);

/// Draws the rows on paper, from one snapshot, through a connection of its own; returns their number. InvalidInput, and
/// nothing is drawn, for more rows than mostPrintedRows: it is done while somebody waits. `order.path` is not used.
Result<qint64> printTable(const ExportOrder &order, QPagedPaintDevice &paper);
inline constexpr qint64 mostPrintedRows = 5'000;

/// Writes the rows of one table to a file, in a thread and through a connection of its own, from one snapshot however
/// long it takes. Ends in finished(), once; until then the file is as it was. Destroying it cancels and waits.
class TableExport : public QObject
{
    Q_OBJECT

public:
    explicit TableExport(ExportOrder order, QObject *parent = nullptr);
    ~TableExport() override;

    void start();
    /// Ends it with ErrorKind::Cancelled, unless it is through by then.
    void cancel() { m_isCancelled = true; }

signals:
    void progressed(qint64 rows, qint64 ofRows);
    /// The number of rows written. StoreFull, StoreFailed (of the file to write: `where` is its path), InvalidInput
    /// (more rows than an Excel sheet takes), or an error of the store.
    void finished(const freshet::Result<qint64> &rows);

private:
    Result<qint64> write();
    Result<void> fill(QIODevice &device, TableReader &reader, const std::vector<RecordId> &ids);
    Result<void> tellProgress(qint64 rows, qint64 ofRows);

    ExportOrder m_order;
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace freshet
