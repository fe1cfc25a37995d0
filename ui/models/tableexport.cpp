// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tableexport.h"

#include "export/csvtablefile.h"
#include "export/xlsxtablefile.h"
#include "store/consistentread.h"
#include "ui/models/exportcells.h"
#include "ui/models/pagedtablefile.h"
#include "ui/models/pdftablefile.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <span>

namespace freshet {

namespace {

constexpr size_t rowsAtOnce = 1'000;

Error fileError(const QSaveFile &file)
{
    const ErrorKind kind = file.error() == QFileDevice::ResourceError ? ErrorKind::StoreFull : ErrorKind::StoreFailed;
    return {kind, QDir::toNativeSeparators(file.fileName()), 0, file.errorString()};
}

std::unique_ptr<TableFile> tableFile(QIODevice &device, const ExportOrder &order)
{
    switch (order.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvTableFile>(device, order.csv);
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxTableFile>(device);
    case ExportFormat::Pdf:
        return std::make_unique<PdfTableFile>(device, order.title, order.cells.format());
    case ExportFormat::Paper:
        break;
    }
    Q_UNREACHABLE();
}

using Progress = std::function<Result<void>(qint64 rows)>;

Result<void> writeRows(TableReader &reader, const ExportOrder &order, const std::vector<RecordId> &ids, TableFile &file,
                       const Progress &progress)
{
    for (size_t at = 0; at < ids.size(); at += rowsAtOnce) {
        const auto block = std::span(ids).subspan(at, std::min(rowsAtOnce, ids.size() - at));
        const auto rows = reader.rows(order.query.table, block, order.query.today);
        if (!rows)
            return rows.error();
        for (const TableRow &row : *rows) {
            if (const Result<void> added = file.addRow(exportRow(order.cells, order.columns, row)); !added)
                return added;
        }
        if (const Result<void> wanted = progress(qint64(at) + qint64(block.size())); !wanted)
            return wanted;
    }
    return {};
}

Result<void> writeTotals(TableReader &reader, const ExportOrder &order, TableFile &file)
{
    const auto totals = reader.totals(order.query);
    if (!totals)
        return totals.error();
    for (const CurrencyTotals &currency : *totals) {
        if (currency.sums.empty())
            continue;
        if (const Result<void> added = file.addTotals(exportTotals(order.cells, order.columns, currency)); !added)
            return added;
    }
    return {};
}

Result<void> writeTable(TableReader &reader, const ExportOrder &order, const std::vector<RecordId> &ids,
                        const SnapshotFacts &snapshot, TableFile &file, const Progress &progress)
{
    const ExportSheet sheet{order.title, exportColumns(order.cells, order.columns),
                            order.about ? order.about(snapshot) : std::vector<std::pair<QString, QString>>(),
                            qint64(ids.size())};
    Result<void> step = file.begin(sheet);
    if (step)
        step = writeRows(reader, order, ids, file, progress);
    if (step)
        step = writeTotals(reader, order, file);
    return step ? file.end() : step;
}

using Writing = std::function<Result<WrittenRows>(TableReader &reader, const SnapshotFacts &snapshot,
                                                  const std::vector<RecordId> &ids)>;

/// What `write` makes of the rows that the order asks for: snapshot, ids and rows are of one moment.
Result<WrittenRows> fromRows(const ExportOrder &order, const Writing &write)
{
    const auto cache = Database::open(order.cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error();
    ConsistentRead read(**cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    TableReader reader(**cache);
    const auto snapshot = reader.snapshot();
    if (!snapshot)
        return snapshot.error();
    const auto ids = reader.ids(order.query);
    return ids ? write(reader, *snapshot, *ids) : Result<WrittenRows>(ids.error());
}

} // namespace

CsvOptions csvOptionsFor(const QLocale &locale)
{
    const bool hasDecimalComma = locale.decimalPoint() == QLatin1String(",");
    return {hasDecimalComma ? QLatin1Char(';') : QLatin1Char(','),
            hasDecimalComma ? QLatin1Char(',') : QLatin1Char('.'), true};
}

Result<void> drawTable(const KeptTable &table, const CellFormat &format, QPagedPaintDevice &paper)
{
    PagedTableFile pages(paper, format, format.locale().textDirection());
    return table.writeTo(pages);
}

TableExport::TableExport(ExportOrder order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
{
}

TableExport::~TableExport()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void TableExport::start()
{
    m_thread.reset(QThread::create([this] {
        const Result<WrittenRows> written = write();
        QMetaObject::invokeMethod(this, [this, written] { emit finished(written); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("freshet-export"));
    m_thread->start();
}

/// Cancelled once somebody wants it to end.
Result<void> TableExport::tellProgress(qint64 rows, qint64 ofRows)
{
    QMetaObject::invokeMethod(this, [this, rows, ofRows] { emit progressed(rows, ofRows); }, Qt::QueuedConnection);
    return m_isCancelled ? Result<void>(Error{ErrorKind::Cancelled, {}, 0, {}}) : Result<void>();
}

Result<WrittenRows> TableExport::write()
{
    return fromRows(m_order,
                    [this](TableReader &reader, const SnapshotFacts &snapshot, const std::vector<RecordId> &ids) {
                        return m_order.format == ExportFormat::Paper ? keepRows(reader, snapshot, ids)
                                                                     : writeFile(reader, snapshot, ids);
                    });
}

Result<WrittenRows> TableExport::writeFile(TableReader &reader, const SnapshotFacts &snapshot,
                                           const std::vector<RecordId> &ids)
{
    QSaveFile device(m_order.path);
    if (!device.open(QIODevice::WriteOnly))
        return fileError(device);
    const std::unique_ptr<TableFile> file = tableFile(device, m_order);
    if (const Result<void> filled = fill(*file, reader, ids, snapshot); !filled)
        return device.error() == QFileDevice::NoError ? filled.error() : fileError(device);
    // Flushed first: a commit renames the file even where the disk had no room for what was still buffered.
    if (!device.flush() || !device.commit())
        return fileError(device);
    return WrittenRows{qint64(ids.size()), snapshot};
}

Result<WrittenRows> TableExport::keepRows(TableReader &reader, const SnapshotFacts &snapshot,
                                          const std::vector<RecordId> &ids)
{
    if (qint64(ids.size()) > mostPrintedRows)
        return Error{ErrorKind::InvalidInput, QStringLiteral("rows to print"), 0, {}};
    auto kept = std::make_shared<KeptTable>();
    if (const Result<void> filled = fill(*kept, reader, ids, snapshot); !filled)
        return filled.error();
    return WrittenRows{qint64(ids.size()), snapshot, std::move(kept)};
}

Result<void> TableExport::fill(TableFile &file, TableReader &reader, const std::vector<RecordId> &ids,
                               const SnapshotFacts &snapshot)
{
    const auto progress = [&](qint64 rows) { return tellProgress(rows, qint64(ids.size())); };
    const Result<void> written = writeTable(reader, m_order, ids, snapshot, file, progress);
    return written ? progress(qint64(ids.size())) : written;
}

} // namespace freshet
