// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/serveraccess.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace freshet {

/// One UISP server that this desk knows. Holds no secret.
struct ServerProfile
{
    QString id; ///< a UUID without braces; names the server's folder and its keychain entry
    QString name;
    QUrl apiBase;
    QByteArray pinnedSha256;
    ServerAccess access;
    QString userName; ///< who signed in last; the profile's name where UISP cannot tell
    QDateTime lastSignInAt;
    QDateTime lastUsedAt;

    friend bool operator==(const ServerProfile &, const ServerProfile &) = default;
};

/// What ProfileStore::record() wrote, and what stood there before.
struct RecordedProfile
{
    ServerProfile profile;
    std::optional<ServerProfile> before; ///< none: the server was new
};

/// The two files of a server.
struct ProfileFiles
{
    QString cachePath;
    QString deskPath;
};

/// Under whose name things are written down: the user's, or the server's where UISP cannot tell.
[[nodiscard]] QString nameOfUser(const ServerProfile &profile);

/// Who had signed in before, where it was somebody else; empty also where UISP cannot tell who one of the two is.
[[nodiscard]] QString otherUserBefore(const ServerProfile &before, const ServerProfile &now);

/// Whether both mean the same server and API: scheme, host, port (443 and 80 may be left out) and path.
[[nodiscard]] bool sameApiBase(const QUrl &one, const QUrl &other);

/// The folder that holds everything when --data-dir names none: FRESHET_DATA_DIR, else the one beside a portable
/// program, else the platform's application data.
[[nodiscard]] QString defaultDataFolder(const QString &programFolder = QCoreApplication::applicationDirPath());

/// Reads and writes servers.json (0600, written atomically) in the data folder (0700, made when missing).
class ProfileStore
{
public:
    explicit ProfileStore(QString dataFolder);

    /// All profiles, used last first; none when there is no file yet. A file that cannot be read is an error and stays.
    Result<std::vector<ServerProfile>> load() const;
    /// Adds it, or replaces the one with its id.
    Result<void> save(const ServerProfile &profile);
    /// Edits the profile of this server, or one made for it: however many programs sign in to a new server at once, it
    /// gets one profile. `edit` leaves id and apiBase alone.
    Result<RecordedProfile> record(const QUrl &apiBase, const std::function<void(ServerProfile &)> &edit);
    /// StoreFailed when there is no such profile any more.
    Result<void> rename(const QString &profileId, const QString &name);
    /// Takes it off the list; its folder stays until remove().
    Result<void> forget(const QString &profileId);
    /// Forgets the profile and deletes its folder.
    Result<void> remove(const QString &profileId);
    /// Deletes the folders of servers that are on no list any more: those of forgotten servers that could not be
    /// deleted then. What cannot be deleted now either stays until the next time. Touches nothing while there is no
    /// list or it cannot be read, and no folder whose name is not a profile's id.
    void deleteForgottenFolders() const;
    Result<std::optional<ServerProfile>> lastUsed() const;
    /// By API base, by host or by name.
    Result<std::optional<ServerProfile>> find(const QString &server) const;

    /// Makes the server's folder (0700) when it is missing.
    Result<ProfileFiles> filesOf(const ServerProfile &profile) const;
    /// Where they are, whether the folder exists or not.
    [[nodiscard]] QString folderOf(const ServerProfile &profile) const;
    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }

private:
    /// Another program's change in between is not lost: read, edited and written under a lock.
    Result<void> change(const std::function<void(std::vector<ServerProfile> &)> &edit);

    QString m_dataFolder;
};

} // namespace freshet
