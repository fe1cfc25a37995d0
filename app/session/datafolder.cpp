// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::DataFolder)
};

constexpr uint noUserId = uint(-2);
constexpr QFileDevice::Permissions ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerOnlyFolder = ownerOnlyFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

Error unfit(const QString &path, const QString &sentence)
{
    return {ErrorKind::StoreFailed, path, 0, sentence};
}

Result<void> makeFit(const QFileInfo &entry, uint ownUserId)
{
    const QString path = entry.filePath();
    if (ownUserId != noUserId && entry.ownerId() != ownUserId)
        return unfit(path, Words::tr("%1 belongs to another user. Freshet does not open it, since that user could read "
                                     "and change what it keeps there. Choose another folder with --data-dir.")
                               .arg(path));
    if (!(entry.permissions() & others))
        return {};
    if (!QFile::setPermissions(path, entry.isDir() ? ownerOnlyFolder : ownerOnlyFile))
        return unfit(path, Words::tr("Other users can read %1, and that cannot be changed.").arg(path));
    return {};
}

} // namespace

/// One level below a folder that exists already gets its narrow permissions at birth.
Result<void> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).path();
    if (QDir().mkpath(parent) && QDir().mkdir(path, ownerOnlyFolder))
        return {};
    if (QFileInfo(path).isDir())
        return {};
    return Error{ErrorKind::StoreFailed, path, 0, QStringLiteral("the folder cannot be made")};
}

Result<QString> makeLogFolder(const QString &dataFolder)
{
    const QString logs = QDir(dataFolder).filePath(QStringLiteral("logs"));
    for (const QString &path : {dataFolder, logs}) {
        if (const Result<void> made = makePrivateFolder(path); !made)
            return made.error();
    }
    return logs;
}

uint currentUserId()
{
#ifdef Q_OS_UNIX
    return geteuid();
#else
    return noUserId;
#endif
}

Result<void> makeDataFolderFit(const QString &dataFolder, uint ownUserId)
{
    const QFileInfo whole(dataFolder);
    if (!whole.exists())
        return {};
    // The folder itself may be reached through a link of the user's own; what is in it may not lead elsewhere.
    if (const Result<void> fit = makeFit(QFileInfo(whole.canonicalFilePath()), ownUserId); !fit)
        return fit;
    QDirIterator entries(dataFolder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        if (entries.fileInfo().isSymLink())
            continue;
        if (const Result<void> fit = makeFit(entries.fileInfo(), ownUserId); !fit)
            return fit;
    }
    return {};
}

} // namespace freshet
