// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/serverremoval.h"

#include "activity/removedservers.h"

namespace freshet {

Result<void> noteRemoval(const ProfileStore &profiles, const ServerProfile &server, const ProfileFiles &files,
                         const QString &user, const QDateTime &now)
{
    RemovedServer removed{now, user, server.name, server.apiBase.host(), 0, {}};
    // A log that cannot be read any more is no reason to say nothing of the removal.
    if (const auto desk = Database::open(files.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly)) {
        const auto newest = ActivityLog(**desk).newest(1);
        if (newest && !newest->empty()) {
            removed.entries = newest->front().sequence;
            removed.lastHash = newest->front().hash;
        }
    }
    return RemovedServers(profiles.dataFolder()).note(removed);
}

Result<void> takeInRemovals(const ProfileStore &profiles, const ProfileFiles &files, const QDateTime &now)
{
    const auto desk = Database::open(files.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    ActivityLog log(**desk);
    return RemovedServers(profiles.dataFolder()).moveInto(log, **desk, now);
}

} // namespace freshet
