// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverprofile.h"

#include "session/datafolder.h"
#include "session/portablefolder.h"
#include "session/profilejson.h"
#include "uisp/serverprobe.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace freshet {

namespace {

constexpr auto ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr std::chrono::milliseconds lockPatience{200};

Error fileError(const QFileDevice &file)
{
    const ErrorKind kind = file.error() == QFileDevice::ResourceError ? ErrorKind::StoreFull : ErrorKind::StoreFailed;
    return {kind, QStringLiteral("servers.json"), 0, file.errorString()};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    file.setPermissions(ownerOnlyFile);
    // Flushed first: a commit renames the file even where the disk had no room for what was still buffered.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return fileError(file);
    return {};
}

QString listPath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("servers.json"));
}

QString folderAt(const QString &dataFolder, const QString &profileId)
{
    return QDir(dataFolder).filePath(QStringLiteral("servers/") + profileId);
}

QStringList serverFolders(const QString &dataFolder)
{
    QStringList ids = QDir(folderAt(dataFolder, {})).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    ids.removeIf([](const QString &name) {
        const QUuid id = QUuid::fromString(name);
        return id.isNull() || id.toString(QUuid::WithoutBraces) != name;
    });
    return ids;
}

void sortByUse(std::vector<ServerProfile> &profiles)
{
    std::stable_sort(profiles.begin(), profiles.end(), [](const ServerProfile &a, const ServerProfile &b) {
        return a.lastUsedAt.isValid() && (!b.lastUsedAt.isValid() || a.lastUsedAt > b.lastUsedAt);
    });
}

template<typename Condition>
std::optional<ServerProfile> firstOf(const std::vector<ServerProfile> &profiles, Condition condition)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), condition);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString defaultDataFolder(const QString &programFolder)
{
    const QString chosen = qEnvironmentVariable("FRESHET_DATA_DIR");
    if (!chosen.isEmpty())
        return QDir::current().absoluteFilePath(chosen);
    if (const QString portable = portableFolder(programFolder); !portable.isEmpty())
        return portable;
    const QString shared = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(shared).filePath(QStringLiteral("freshet"));
}

QString nameOfUser(const ServerProfile &profile)
{
    return profile.userName.isEmpty() ? profile.name : profile.userName;
}

QString otherUserBefore(const ServerProfile &before, const ServerProfile &now)
{
    const auto isTold = [](const ServerProfile &profile) { return profile.userName != profile.name; };
    return isTold(before) && isTold(now) && before.userName != now.userName ? before.userName : QString();
}

bool sameApiBase(const QUrl &one, const QUrl &other)
{
    const auto defaultPort = [](const QUrl &url) { return url.scheme() == QLatin1String("http") ? 80 : 443; };
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           one.port(defaultPort(one)) == other.port(defaultPort(other)) &&
           one.adjusted(QUrl::StripTrailingSlash).path() == other.adjusted(QUrl::StripTrailingSlash).path();
}

ProfileStore::ProfileStore(QString dataFolder)
    : m_dataFolder(std::move(dataFolder))
{
}

Result<std::vector<ServerProfile>> ProfileStore::load() const
{
    QFile file(listPath(m_dataFolder));
    if (!file.exists())
        return std::vector<ServerProfile>();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    Result<std::vector<ServerProfile>> profiles = profilesFromJson(file.readAll());
    if (profiles)
        sortByUse(*profiles);
    return profiles;
}

Result<void> ProfileStore::save(const ServerProfile &profile)
{
    return change([&profile](std::vector<ServerProfile> &profiles) {
        std::erase_if(profiles, [&profile](const ServerProfile &known) { return known.id == profile.id; });
        profiles.push_back(profile);
    });
}

Result<RecordedProfile> ProfileStore::record(const QUrl &apiBase, const std::function<void(ServerProfile &)> &edit)
{
    RecordedProfile recorded;
    const Result<void> changed = change([&](std::vector<ServerProfile> &profiles) {
        const auto isSame = [&](const ServerProfile &known) { return sameApiBase(known.apiBase, apiBase); };
        recorded.before = firstOf(profiles, isSame);
        recorded.profile = recorded.before.value_or(ServerProfile());
        if (!recorded.before)
            recorded.profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        recorded.profile.apiBase = apiBase;
        edit(recorded.profile);
        std::erase_if(profiles, [&](const ServerProfile &known) { return known.id == recorded.profile.id; });
        profiles.push_back(recorded.profile);
    });
    if (!changed)
        return changed.error();
    return recorded;
}

Result<void> ProfileStore::remove(const QString &profileId)
{
    QDir folder(folderAt(m_dataFolder, profileId));
    if (folder.exists() && !folder.removeRecursively())
        return Error{ErrorKind::StoreFailed, folder.path(), 0, QStringLiteral("the folder cannot be deleted")};
    return forget(profileId);
}

Result<void> ProfileStore::rename(const QString &profileId, const QString &name)
{
    bool isThere = false;
    Result<void> changed = change([&](std::vector<ServerProfile> &profiles) {
        for (ServerProfile &profile : profiles) {
            if (profile.id != profileId)
                continue;
            // Where UISP does not tell who somebody is, the server's name stands for him.
            if (profile.userName == profile.name)
                profile.userName = name;
            profile.name = name;
            isThere = true;
        }
    });
    if (changed && !isThere)
        return Error{ErrorKind::StoreFailed, QStringLiteral("servers.json"), 0, QStringLiteral("no such server")};
    return changed;
}

QString ProfileStore::folderOf(const ServerProfile &profile) const
{
    return folderAt(m_dataFolder, profile.id);
}

Result<void> ProfileStore::forget(const QString &profileId)
{
    return change([&profileId](std::vector<ServerProfile> &profiles) {
        std::erase_if(profiles, [&profileId](const ServerProfile &known) { return known.id == profileId; });
    });
}

void ProfileStore::deleteForgottenFolders() const
{
    if (!QFileInfo::exists(listPath(m_dataFolder)))
        return;
    // Before the list: a server that is added meanwhile is on it before it has a folder.
    const QStringList folders = serverFolders(m_dataFolder);
    const Result<std::vector<ServerProfile>> profiles = load();
    if (!profiles)
        return;
    for (const QString &id : folders) {
        if (!firstOf(*profiles, [&id](const ServerProfile &known) { return known.id == id; }))
            QDir(folderAt(m_dataFolder, id)).removeRecursively();
    }
}

Result<void> ProfileStore::change(const std::function<void(std::vector<ServerProfile> &)> &edit)
{
    if (const Result<void> made = makePrivateFolder(m_dataFolder); !made)
        return made.error();
    QLockFile lock(listPath(m_dataFolder) + QStringLiteral(".lock"));
    if (!lock.tryLock(int(lockPatience.count())) && lock.error() == QLockFile::LockFailedError)
        return Error{ErrorKind::StoreBusy, QStringLiteral("servers.json"), 0, {}};
    Result<std::vector<ServerProfile>> profiles = load();
    if (!profiles)
        return profiles.error();
    edit(*profiles);
    sortByUse(*profiles);
    return writePrivateFile(listPath(m_dataFolder), profilesToJson(*profiles));
}

Result<std::optional<ServerProfile>> ProfileStore::lastUsed() const
{
    const Result<std::vector<ServerProfile>> profiles = load();
    if (!profiles)
        return profiles.error();
    return profiles->empty() ? std::nullopt : std::optional(profiles->front());
}

Result<std::optional<ServerProfile>> ProfileStore::find(const QString &server) const
{
    const Result<std::vector<ServerProfile>> profiles = load();
    if (!profiles)
        return profiles.error();
    const QString wanted = server.trimmed();
    const Result<std::vector<QUrl>> bases = candidateApiBases(wanted);
    if (bases) {
        for (const QUrl &base : *bases) {
            auto found = firstOf(*profiles, [&base](const auto &known) { return sameApiBase(known.apiBase, base); });
            if (found)
                return found;
        }
    }
    return firstOf(*profiles, [&wanted](const ServerProfile &known) {
        return known.name.compare(wanted, Qt::CaseInsensitive) == 0 ||
               known.apiBase.host().compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

Result<ProfileFiles> ProfileStore::filesOf(const ServerProfile &profile) const
{
    const QString folder = folderAt(m_dataFolder, profile.id);
    for (const QString &path : {m_dataFolder, QFileInfo(folder).path(), folder}) {
        if (const Result<void> made = makePrivateFolder(path); !made)
            return made.error();
    }
    return ProfileFiles{folder + QStringLiteral("/cache.db"), folder + QStringLiteral("/desk.db")};
}

} // namespace freshet
