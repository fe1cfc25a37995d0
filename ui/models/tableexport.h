// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "export/csvwriter.h"
#include "export/kepttable.h"
#include "ui/models/tablecells.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QPagedPaintDevice;

namespace freshet {

enum class ExportFormat {
    Csv,
    Xlsx,
    Pdf,
    Paper, ///< kept in memory, for drawTable()
};

/// What was written.
struct WrittenRows
{
    qint64 count = 0;
    SnapshotFacts snapshot;                  ///< of which the rows are: the newest one when the writing began
    std::shared_ptr<const KeptTable> kept{}; ///< for ExportFormat::Paper, null for a file
};

/// Which rows of which file go where.
struct ExportOrder
{
    QString cachePath;
    TableQuery query;         ///< its rows, in its order
    TableCells cells;         ///< a copy, because the table goes on while its rows are written
    std::vector<int> columns; ///< of the cells, in the order of the file
    QString path;             ///< of the file to write; one that exists is replaced once the new one is whole.
                              ///< For paper: the name of the document
    ExportFormat format = ExportFormat::Xlsx;
    CsvOptions csv{};
    QString title{};
    /// Where the rows of this snapshot come from, as in ExportSheet. Called in the thread that writes.
    std::function<std::vector<std::pair<QString, QString>>(const SnapshotFacts &)> about{};
};

/// How spreadsheets in this locale expect a CSV file: semicolons where the comma is the decimal mark, and a byte order
/// mark, which Excel needs.
[[nodiscard]] CsvOptions csvOptionsFor(const QLocale &locale);

/// Somebody waits while so many are drawn.
inline constexpr qint64 mostPrintedRows = 5'000;
/// Draws what ExportFormat::Paper has kept on pages, in the direction of the locale. StoreFailed when the device cannot
/// be drawn on. GUI thread for a printer.
Result<void> drawTable(const KeptTable &table, const CellFormat &format, QPagedPaintDevice &paper);

/// Writes the rows of one table to a file or keeps them for paper, in a thread and through a connection of its own,
/// from one snapshot however long it takes. Ends in finished(), once; until then the file is as it was. Destroying it
/// cancels and waits.
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
    /// StoreFull or StoreFailed with the path of the file to write as `where`; InvalidInput (more rows than an Excel
    /// sheet takes, or than mostPrintedRows); Cancelled; StoreFull or StoreFailed with "XLSX" as `where` (of the folder
    /// for temporary files); or an error of the store.
    void finished(const freshet::Result<freshet::WrittenRows> &written);

private:
    Result<WrittenRows> write();
    Result<WrittenRows> writeFile(TableReader &reader, const SnapshotFacts &snapshot, const std::vector<RecordId> &ids);
    Result<WrittenRows> keepRows(TableReader &reader, const SnapshotFacts &snapshot, const std::vector<RecordId> &ids);
    Result<void> fill(TableFile &file, TableReader &reader, const std::vector<RecordId> &ids,
                      const SnapshotFacts &snapshot);
    Result<void> tellProgress(qint64 rows, qint64 ofRows);

    ExportOrder m_order;
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace freshet
