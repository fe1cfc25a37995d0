// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deskbackup.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace freshet {

namespace {

Error folderError(const QString &detail)
{
    return {ErrorKind::StoreFailed, QStringLiteral("backups"), 0, detail};
}

Result<void> makeFolder(const QString &path)
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QFileInfo(path).isDir() || QDir().mkdir(path, ownerOnly))
        return {};
    return folderError(QStringLiteral("the folder cannot be made"));
}

/// SQLite writes into an empty file that is there, and leaves its permissions.
Result<void> makeEmptyFile(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return folderError(file.errorString());
    return {};
}

Result<void> copyInto(const QString &deskPath, const QString &path)
{
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    Result<QSqlQuery> copying = (*desk)->prepare(QStringLiteral("VACUUM INTO ?"));
    if (!copying)
        return copying.error();
    copying->addBindValue(path);
    return (*desk)->run(*copying, QStringLiteral("backup"));
}

void removeOldOnes(const QString &folder)
{
    // By name is by day, the newest first.
    const QStringList files =
        QDir(folder).entryList({QStringLiteral("desk-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = keptBackups; i < files.size(); ++i)
        QFile::remove(QDir(folder).filePath(files.at(i)));
}

} // namespace

QString backupFolder(const QString &deskPath)
{
    return QFileInfo(deskPath).dir().filePath(QStringLiteral("backups"));
}

Result<bool> backUpDesk(const QString &deskPath, CalendarDate today)
{
    const QString folder = backupFolder(deskPath);
    const QString path = QDir(folder).filePath(QStringLiteral("desk-%1.db").arg(today.toIso()));
    if (QFile::exists(path) || !QFile::exists(deskPath))
        return false;
    const QString unfinished = QDir(folder).filePath(QStringLiteral("unfinished.db"));
    Result<void> step = makeFolder(folder);
    if (step)
        step = makeEmptyFile(unfinished);
    if (step)
        step = copyInto(deskPath, unfinished);
    if (step && !QFile::rename(unfinished, path))
        step = folderError(QStringLiteral("the copy cannot be given its name"));
    if (!step) {
        QFile::remove(unfinished);
        return step.error();
    }
    removeOldOnes(folder);
    return true;
}

} // namespace freshet
