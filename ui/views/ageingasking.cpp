// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ageingasking.h"

#include "ui/models/ageingsheet.h"
#include "ui/models/pdftablefile.h"
#include "ui/models/plaintext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace freshet {

namespace {

constexpr QLatin1String folderKey("export/folder");

std::vector<std::pair<QString, QString>> aboutOf(const AgeingOrigin &origin)
{
    const CellFormat format;
    return {{AgeingAsking::tr("As of", "caption before a date"),
             format.date(origin.snapshot.zone.dayAt(origin.now).toQDate())},
            {AgeingAsking::tr("Server"), origin.server},
            {AgeingAsking::tr("Read from UISP"), format.dateTime(origin.snapshot.publishedAt)},
            {AgeingAsking::tr("Snapshot"), format.integer(origin.snapshot.number)},
            {AgeingAsking::tr("Exported", "caption before a date"), format.dateTime(origin.now)}};
}

Error fileError(const QSaveFile &file)
{
    const ErrorKind kind = file.error() == QFileDevice::ResourceError ? ErrorKind::StoreFull : ErrorKind::StoreFailed;
    return {kind, QDir::toNativeSeparators(file.fileName()), 0, file.errorString()};
}

Result<qint64> writeFile(const AgeingOrigin &origin, const QString &path)
{
    const auto cache = Database::open(origin.cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    PdfTableFile pages(file, AgeingAsking::tr("Ageing"), CellFormat());
    Result<qint64> lines = writeAgeing(**cache, origin.snapshot.zone.dayAt(origin.now), aboutOf(origin), pages);
    if (!lines)
        return lines;
    // Flushed first: a commit renames the file even where the disk had no room for what was still buffered.
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        return fileError(file);
    return lines;
}

QString failureSentence(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput)
        return AgeingAsking::tr("The history of invoices and payments is still being read. The ageing can be written "
                                "once it is complete.");
    if (error.kind == ErrorKind::StoreFull || error.kind == ErrorKind::StoreFailed)
        return AgeingAsking::tr("%1 cannot be written. Choose another name or folder. Nothing was changed there.")
            .arg(isolated(error.where));
    return errorSentence(error);
}

} // namespace

AgeingAsking::AgeingAsking(QWidget &owner)
    : QObject(&owner)
    , m_owner(owner)
{
}

AgeingAsking::~AgeingAsking()
{
    if (m_thread)
        m_thread->wait();
}

void AgeingAsking::ask(const AgeingOrigin &origin)
{
    if (m_thread)
        return;
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    const QString last = QSettings().value(folderKey).toString();
    const QString folder =
        QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialog = new QFileDialog(&m_owner, tr("Save the ageing"), folder);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("PDF document (*.pdf)")});
    m_dialog->setDefaultSuffix(QStringLiteral("pdf"));
    m_dialog->selectFile(QStringLiteral("%1, %2").arg(tr("Ageing"), origin.snapshot.zone.dayAt(origin.now).toIso()));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, origin](const QString &path) {
        QSettings().setValue(folderKey, QFileInfo(path).path());
        write(origin, path);
    });
    m_dialog->open();
}

void AgeingAsking::write(const AgeingOrigin &origin, const QString &path)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, origin, path] {
        const Result<qint64> lines = writeFile(origin, path);
        QMetaObject::invokeMethod(
            this, [this, origin, path, lines] { takeEnd(origin, path, lines); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("freshet-ageing"));
    m_thread->start();
}

void AgeingAsking::takeEnd(const AgeingOrigin &origin, const QString &path, const Result<qint64> &lines)
{
    m_thread->wait();
    m_thread.reset();
    if (!lines) {
        emit failed(failureSentence(lines.error()));
        return;
    }
    // The trail is read by people of any language and by scripts: English, and nothing of what was in the rows.
    emit written(tr("The ageing was written to %1").arg(isolated(QDir::toNativeSeparators(path))),
                 QStringLiteral("Exported the ageing as of %1 of snapshot %2, %3 lines")
                     .arg(origin.snapshot.zone.dayAt(origin.now).toIso())
                     .arg(origin.snapshot.number)
                     .arg(*lines));
}

} // namespace freshet
