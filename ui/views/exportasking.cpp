// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/exportasking.h"

#include "export/xlsxtablefile.h"
#include "ui/models/agewords.h"
#include "ui/models/columntitles.h"
#include "ui/models/csvmarks.h"
#include "ui/models/filterwords.h"
#include "ui/models/plaintext.h"
#include "ui/models/safefilename.h"
#include "ui/models/tablemodel.h"
#include "ui/views/tablecolumns.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

namespace freshet {

namespace {

constexpr QLatin1String folderKey("export/folder");
constexpr QLatin1String xlsxSuffix("xlsx");
constexpr QLatin1String csvSuffix("csv");
constexpr QLatin1String pdfSuffix("pdf");
constexpr int progressAfterMs = 400;

QString folder()
{
    const QString last = QSettings().value(folderKey).toString();
    return QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString titleOf(const TableModel &model, const SheetChoice &sheet)
{
    return sheet.title.isEmpty() ? tableTitle(model.query().table) : sheet.title;
}

/// "Invoices, Overdue, 2026-11-22".
QString suggestedName(const TableModel &model, const ExportOrigin &origin)
{
    const SnapshotFacts &snapshot = origin.snapshot;
    QStringList parts{titleOf(model, origin.sheet)};
    if (model.query().filterKey != model.cells().spec().filters.front().key)
        parts += filterTitle(model.query().table, model.query().filterKey, snapshot.ageingEdges);
    parts += snapshot.publishedAt.toLocalTime().date().toString(Qt::ISODate);
    return safeFileName(parts.join(QLatin1String(", ")));
}

using AboutLines = std::vector<std::pair<QString, QString>>;

QString rowsInWords(const TableQuery &query, const AgeingEdges &edges)
{
    const QString words = filterTitle(query.table, query.filterKey, edges);
    return query.search.isEmpty() ? words
                                  : ExportAsking::tr("%1, containing “%2”").arg(words, singleLine(query.search));
}

/// What narrows the rows down beside filter and search, a line each.
void addLimits(AboutLines &lines, const TableQuery &query)
{
    if (query.customerId)
        lines.emplace_back(ExportAsking::tr("Only of the customer"), QString::number(*query.customerId));
    if (query.snapshot)
        lines.emplace_back(ExportAsking::tr("Only of the snapshot"), QString::number(*query.snapshot));
    if (!query.columnFilter.isEmpty())
        lines.emplace_back(ExportAsking::tr("Conditions"), columnFilterInWords(query.table, query.columnFilter));
    if (query.olderThan.count() > 0)
        lines.emplace_back(ExportAsking::tr("Only older than"),
                           ageLimitText(int(query.olderThan / std::chrono::hours(1))));
}

/// The trail is read by people of any language and by scripts: English, and nothing of what was in the rows.
QString trailLine(const ExportOrder &order, const WrittenRows &written)
{
    const TableQuery &query = order.query;
    QStringList limits{query.filterKey.isEmpty() ? QStringLiteral("all") : query.filterKey};
    if (!query.search.isEmpty())
        limits += QStringLiteral("searched");
    if (query.customerId)
        limits += QStringLiteral("customer %1").arg(*query.customerId);
    if (query.snapshot)
        limits += QStringLiteral("snapshot %1 only").arg(*query.snapshot);
    if (!query.columnFilter.isEmpty())
        limits += QStringLiteral("conditions on columns");
    if (query.olderThan.count() > 0)
        limits += QStringLiteral("older than %1 h").arg(query.olderThan / std::chrono::hours(1));
    return QStringLiteral("Exported %1 rows of %2 (%3) of snapshot %4 to %5")
        .arg(written.count)
        .arg(tableSpec(query.table).key, limits.join(QLatin1String(", ")))
        .arg(written.snapshot.number)
        .arg(QFileInfo(order.path).fileName());
}

ExportFormat formatOf(const QString &path)
{
    const auto endsWith = [&path](QLatin1String suffix) {
        return path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive);
    };
    if (endsWith(csvSuffix))
        return ExportFormat::Csv;
    return endsWith(pdfSuffix) ? ExportFormat::Pdf : ExportFormat::Xlsx;
}

QString tooManyToPrint()
{
    return ExportAsking::tr("No more than %1 rows can be printed. Choose fewer rows, or export them.", nullptr,
                            int(mostPrintedRows))
        .arg(QLocale().toString(mostPrintedRows));
}

QString failureSentence(const Error &error, const ExportOrder &order)
{
    if (order.format == ExportFormat::Paper)
        return error.kind == ErrorKind::InvalidInput ? tooManyToPrint() : errorSentence(error);
    const QString file = QDir::toNativeSeparators(order.path);
    if (error.kind == ErrorKind::InvalidInput)
        return ExportAsking::tr("An Excel sheet takes no more than %L1 rows. Choose fewer rows or export as CSV.")
            .arg(XlsxTableFile::mostRows);
    if (error.kind == ErrorKind::StoreFull && error.where != file)
        return ExportAsking::tr("There is not enough room for temporary files to put %1 together. Free some space and "
                                "try again. Nothing was changed there.")
            .arg(isolated(file));
    if (error.kind == ErrorKind::StoreFull)
        return ExportAsking::tr("There is not enough room to write %1. Free some space or choose another folder. "
                                "Nothing was changed there.")
            .arg(isolated(file));
    if (error.kind == ErrorKind::StoreFailed && error.where == file)
        return ExportAsking::tr("%1 cannot be written. It may be open in another program, or the folder may not allow "
                                "it. Choose another name or folder. Nothing was changed there.")
            .arg(isolated(file));
    return errorSentence(error);
}

} // namespace

ExportAsking::ExportAsking(QTableView &view, const TableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
}

ExportAsking::~ExportAsking()
{
    // It draws on the printer.
    delete m_preview;
}

void ExportAsking::preview(const ExportOrigin &origin)
{
    if (m_export)
        return;
    if (m_model.rowCount() > mostPrintedRows) {
        emit failed(tooManyToPrint());
        return;
    }
    ExportOrder wanted = order(origin, suggestedName(m_model, origin));
    wanted.format = ExportFormat::Paper;
    start(wanted);
}

void ExportAsking::showPages(const ExportOrder &order, const std::shared_ptr<const KeptTable> &rows)
{
    delete m_preview;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(order.path);
    m_preview = new QPrintPreviewDialog(m_printer.get(), m_view.window());
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setWindowTitle(tr("Print %1").arg(order.title));
    connect(m_preview, &QPrintPreviewDialog::paintRequested, this,
            [this, rows, format = order.cells.format()](QPrinter *paper) {
                if (const Result<void> drawn = drawTable(*rows, format, *paper); !drawn)
                    emit failed(errorSentence(drawn.error()));
            });
    m_preview->open();
}

void ExportAsking::ask(const ExportOrigin &origin)
{
    if (m_export)
        return;
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new QFileDialog(m_view.window(), tr("Export %1").arg(titleOf(m_model, origin.sheet)), folder());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csvFilter = tr("Text for spreadsheets (*.csv)");
    const QString pdfFilter = tr("PDF document (*.pdf)");
    m_dialog->setNameFilters({tr("Excel workbook (*.xlsx)"), csvFilter, pdfFilter});
    m_dialog->setDefaultSuffix(xlsxSuffix);
    m_dialog->selectFile(suggestedName(m_model, origin));
    connect(
        m_dialog, &QFileDialog::filterSelected, m_dialog,
        [dialog = m_dialog.data(), csvFilter, pdfFilter](const QString &filter) {
            dialog->setDefaultSuffix(filter == csvFilter ? csvSuffix : filter == pdfFilter ? pdfSuffix : xlsxSuffix);
        });
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, origin](const QString &path) { write(origin, path); });
    m_dialog->open();
}

std::vector<int> ExportAsking::columnsOf(const SheetChoice &sheet) const
{
    if (sheet.columns.isEmpty())
        return shownColumns(*m_view.horizontalHeader());
    std::vector<int> columns;
    for (const QString &key : sheet.columns)
        columns.push_back(m_model.cells().columnOf(key));
    return columns;
}

ExportOrder ExportAsking::order(const ExportOrigin &origin, const QString &path) const
{
    const QString title = titleOf(m_model, origin.sheet);
    ExportOrder order{origin.cachePath,
                      m_model.query(),
                      m_model.cells(),
                      columnsOf(origin.sheet),
                      path,
                      formatOf(path),
                      keptCsvOptions(QLocale()),
                      title};
    order.about = [query = m_model.query(), format = m_model.cells().format(), title, server = origin.server,
                   now = origin.now](const SnapshotFacts &snapshot) {
        AboutLines lines{{tr("Table", "caption"), title},
                         {tr("Rows", "caption: which rows"), rowsInWords(query, snapshot.ageingEdges)}};
        addLimits(lines, query);
        lines.emplace_back(tr("Server"), server);
        lines.emplace_back(tr("Read from UISP"), format.dateTime(snapshot.publishedAt));
        lines.emplace_back(tr("Snapshot"), QString::number(snapshot.number));
        lines.emplace_back(tr("Exported", "caption before a date"), format.dateTime(now));
        return lines;
    };
    return order;
}

void ExportAsking::write(const ExportOrigin &origin, const QString &path)
{
    QSettings().setValue(folderKey, QFileInfo(path).path());
    start(order(origin, path));
}

void ExportAsking::start(const ExportOrder &order)
{
    m_export = new TableExport(order, this);
    connect(m_export, &TableExport::finished, this,
            [this, order](const Result<WrittenRows> &written) { takeEnd(order, written); });
    showProgress(order.format);
    m_export->start();
}

void ExportAsking::showProgress(ExportFormat format)
{
    const bool isForPaper = format == ExportFormat::Paper;
    m_progress = new QProgressDialog(isForPaper ? tr("Reading rows…") : tr("Writing rows…"), tr("Cancel"), 0, 0,
                                     m_view.window());
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowTitle(isForPaper ? tr("Print", "title of a window") : tr("Export", "title of a window"));
    m_progress->setMinimumDuration(progressAfterMs);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    connect(m_progress, &QProgressDialog::canceled, m_export, &TableExport::cancel);
    connect(m_export, &TableExport::progressed, m_progress, [progress = m_progress.data()](qint64 rows, qint64 ofRows) {
        progress->setMaximum(int(ofRows));
        progress->setValue(int(rows));
    });
}

void ExportAsking::takeEnd(const ExportOrder &order, const Result<WrittenRows> &written)
{
    delete m_progress;
    m_export->deleteLater();
    m_export.clear();
    if (!written && written.error().kind == ErrorKind::Cancelled) {
        emit cancelled(order.format == ExportFormat::Paper ? tr("Printing was cancelled.")
                                                           : tr("The export was cancelled. Nothing was written."));
        return;
    }
    if (!written) {
        emit failed(failureSentence(written.error(), order));
        return;
    }
    if (written->kept) {
        showPages(order, written->kept);
        return;
    }
    const QString file = isolated(QDir::toNativeSeparators(order.path));
    emit exported(tr("%n rows written to %1", nullptr, int(written->count)).arg(file), trailLine(order, *written));
}

} // namespace freshet
