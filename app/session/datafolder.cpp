// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <vector>

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
constexpr QFileDevice::Permissions othersWrite = QFileDevice::WriteGroup | QFileDevice::WriteOther;
constexpr QFileDevice::Permissions others =
    othersWrite | QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;

Error unfit(const QString &path, const QString &sentence)
{
    return {ErrorKind::StoreFailed, path, 0, sentence};
}

/// The names that Freshet gives in a folder of the data folder; there may be others beside them, since somebody may
/// have named a folder full of other things.
struct OwnNames
{
    const char *folder;
    const char *pattern;
};
constexpr std::array ownNames{
    OwnNames{".", R"((removed-)?servers\.json.*|servers|logs|settings)"},
    OwnNames{"servers", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"},
    OwnNames{"logs", R"(freshet\.log.*)"},
    OwnNames{"settings", "freshet.*"},
};
constexpr QDir::Filters everything = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;

struct OwnEntry
{
    QFileInfo entry;
    bool isShared = false; ///< a folder that holds other things too
};

void addBelow(const QString &folder, std::vector<OwnEntry> &entries)
{
    for (QDirIterator below(folder, everything, QDirIterator::Subdirectories); below.hasNext();) {
        below.next();
        if (!below.fileInfo().isSymLink())
            entries.push_back({below.fileInfo()});
    }
}

void addFolder(const QFileInfo &folder, const OwnNames &names, std::vector<OwnEntry> &entries)
{
    const QRegularExpression own(QRegularExpression::anchoredPattern(QLatin1String(names.pattern)));
    const bool isTop = QLatin1String(names.folder) == QLatin1String(".");
    OwnEntry itself{folder};
    const QFileInfoList found = QDir(folder.filePath()).entryInfoList(everything);
    for (const QFileInfo &entry : found) {
        const bool isOwn = own.match(entry.fileName()).hasMatch();
        itself.isShared |= !isOwn;
        if (!isOwn || entry.isSymLink() || (isTop && entry.isDir()))
            continue;
        entries.push_back({entry});
        if (entry.isDir())
            addBelow(entry.filePath(), entries);
    }
    entries.push_back(itself);
}

/// The folder itself may be reached through a link of the user's own; what is in it may not lead elsewhere.
std::vector<OwnEntry> ownEntries(const QString &dataFolder)
{
    const QDir data(QFileInfo(dataFolder).canonicalFilePath());
    std::vector<OwnEntry> entries;
    for (const OwnNames &names : ownNames) {
        const QFileInfo folder(QDir::cleanPath(data.filePath(QLatin1String(names.folder))));
        if (folder.isDir() && !folder.isSymLink())
            addFolder(folder, names, entries);
    }
    return entries;
}

Result<void> checkOwner(const QString &path, uint owner, uint ownUserId)
{
    if (ownUserId == noUserId || owner == ownUserId)
        return {};
    return unfit(path, Words::tr("%1 belongs to another user. Freshet does not open it, since that user could read "
                                 "and change what it keeps there. Choose another folder with --data-dir.")
                           .arg(path));
}

/// A shared folder stays as readable as it is; that others put their own files in the place of Freshet's is prevented.
Result<void> narrow(const OwnEntry &own)
{
    const QFileDevice::Permissions now = own.entry.permissions();
    const QFileDevice::Permissions unwanted = now & (own.isShared ? othersWrite : others);
    if (!unwanted)
        return {};
    const QFileDevice::Permissions whole = own.entry.isDir() ? ownerOnlyFolder : ownerOnlyFile;
    const QString path = own.entry.filePath();
    if (!QFile::setPermissions(path, own.isShared ? now & ~unwanted : whole))
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
    if (!QFileInfo::exists(dataFolder))
        return {};
    const std::vector<OwnEntry> entries = ownEntries(dataFolder);
    for (const OwnEntry &own : entries) {
        if (const Result<void> fit = checkOwner(own.entry.filePath(), own.entry.ownerId(), ownUserId); !fit)
            return fit;
    }
    for (const OwnEntry &own : entries) {
        if (const Result<void> fit = narrow(own); !fit)
            return fit;
    }
    return {};
}

} // namespace freshet
