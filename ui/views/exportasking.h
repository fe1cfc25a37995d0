// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"
#include "ui/models/tableexport.h"
#include "ui/views/sheetchoice.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QPrintPreviewDialog;
class QPrinter;
class QProgressDialog;
class QTableView;

namespace freshet {

class TableModel;

/// What an export says about itself beside the table's own state.
struct ExportOrigin
{
    QString server; ///< its name
    QString cachePath;
    SnapshotFacts snapshot; ///< the one on show, for the name that is suggested
    QDateTime now;          ///< UTC
    SheetChoice sheet{};
};

/// Exports a table as it is shown – its filter, search, order and columns, or those of another sheet – to a file that
/// somebody chooses: Excel workbook, CSV or PDF; or to paper. One export at a time; what takes longer shows how far it
/// is and can be cancelled.
class ExportAsking : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object; dialogs open over the view's window.
    ExportAsking(QTableView &view, const TableModel &model);
    ~ExportAsking() override;

    /// Opens the dialog, or raises the one that is open. Does nothing while an export is being written.
    void ask(const ExportOrigin &origin);
    /// Reads the rows and then shows them as they would be printed; failed() for more than can be printed. Does nothing
    /// while rows are being read or written.
    void preview(const ExportOrigin &origin);

signals:
    /// Written: what to tell, and the line for the audit trail.
    void exported(const QString &sentence, const QString &trailLine);
    /// Somebody stopped it; the file is as it was before. `sentence` for the status bar.
    void cancelled(const QString &sentence);
    /// The file is as it was before; `sentence` says why.
    void failed(const QString &sentence);

private:
    [[nodiscard]] std::vector<int> columnsOf(const SheetChoice &sheet) const;
    [[nodiscard]] ExportOrder order(const ExportOrigin &origin, const QString &path) const;
    void write(const ExportOrigin &origin, const QString &path);
    void start(const ExportOrder &order);
    void showPages(const ExportOrder &order, const std::shared_ptr<const KeptTable> &rows);
    void showProgress(ExportFormat format);
    void takeEnd(const ExportOrder &order, const Result<WrittenRows> &written);

    QTableView &m_view;
    const TableModel &m_model;
    QPointer<QFileDialog> m_dialog;
    QPointer<QProgressDialog> m_progress;
    QPointer<TableExport> m_export;
    std::unique_ptr<QPrinter> m_printer; ///< of the preview
    QPointer<QPrintPreviewDialog> m_preview;
};

} // namespace freshet
