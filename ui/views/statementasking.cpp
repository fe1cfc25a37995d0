// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statementasking.h"

#include "ui/models/plaintext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTextDocument>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

namespace freshet {

namespace {

constexpr QLatin1String folderKey("export/folder");
constexpr double bodyPointSize = 9;
constexpr double marginMm = 18;

QPageSize paperOf(const QLocale &locale)
{
    const bool isLetter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

void fill(QTextDocument &document, const QString &html)
{
    QFont font;
    font.setPointSizeF(bodyPointSize);
    document.setDefaultFont(font);
    document.setHtml(html);
}

Error writeError(const QSaveFile &file)
{
    const ErrorKind kind = file.error() == QFileDevice::ResourceError ? ErrorKind::StoreFull : ErrorKind::StoreFailed;
    return {kind, QDir::toNativeSeparators(file.fileName()), 0, file.errorString()};
}

QString failureSentence(const Error &error)
{
    const QString file = isolated(error.where);
    return error.kind == ErrorKind::StoreFull
               ? StatementAsking::tr("There is not enough room to write %1. Free some space or choose another folder. "
                                     "Nothing was changed there.")
                     .arg(file)
               : StatementAsking::tr("%1 cannot be written. It may be open in another program, or the folder may not "
                                     "allow it. Choose another name or folder. Nothing was changed there.")
                     .arg(file);
}

} // namespace

Result<void> writePdf(const QString &html, const QString &title, const QString &path, const QLocale &locale)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Freshet"));
        writer.setPageSize(paperOf(locale));
        writer.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
        QTextDocument document;
        fill(document, html);
        document.print(&writer);
    }
    // Flushed first: a commit renames the file even where the disk had no room for what was still buffered.
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        return writeError(file);
    return {};
}

StatementAsking::StatementAsking(QWidget &owner)
    : QObject(&owner)
    , m_owner(owner)
{
}

StatementAsking::~StatementAsking()
{
    // It draws on the printer.
    delete m_preview;
}

void StatementAsking::askForFile(const CustomerCard &card, const StatementOrigin &origin)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    const QString last = QSettings().value(folderKey).toString();
    const QString folder =
        QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialog = new QFileDialog(m_owner.window(), tr("Save the statement"), folder);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("PDF document (*.pdf)")});
    m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
    m_dialog->selectFile(statementName(card));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, card, origin](const QString &path) {
        QSettings().setValue(folderKey, QFileInfo(path).path());
        write(card, origin, path);
    });
    m_dialog->open();
}

void StatementAsking::write(const CustomerCard &card, const StatementOrigin &origin, const QString &path)
{
    const CellFormat format;
    const Result<void> done = writePdf(statementHtml(card, origin, format), statementName(card), path, format.locale());
    if (!done) {
        emit failed(failureSentence(done.error()));
        return;
    }
    // The trail is read by people of any language and by scripts: English, and nothing of what was in the statement.
    emit written(tr("The statement was written to %1").arg(isolated(QDir::toNativeSeparators(path))),
                 QStringLiteral("Exported the statement of customer %1 of snapshot %2")
                     .arg(card.customer.id)
                     .arg(origin.snapshot.number));
}

void StatementAsking::preview(const CustomerCard &card, const StatementOrigin &origin)
{
    delete m_preview;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(statementName(card));
    m_preview = new QPrintPreviewDialog(m_printer.get(), m_owner.window());
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setWindowTitle(tr("Print the statement"));
    const QString html = statementHtml(card, origin, CellFormat());
    connect(m_preview, &QPrintPreviewDialog::paintRequested, this, [html](QPrinter *printer) {
        QTextDocument document;
        fill(document, html);
        document.print(printer);
    });
    m_preview->open();
}

} // namespace freshet
