// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/activitynote.h"

#include "activity/removedservers.h"

namespace freshet::cli {

Result<void> noteActivity(const ProfileStore &profiles, const ServerProfile &profile, const Clock &clock,
                          const QString &action, const QString &detail)
{
    const Result<ProfileFiles> files = profiles.filesOf(profile);
    if (!files)
        return files.error();
    const auto desk = Database::open(files->deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    ActivityLog log(**desk);
    if (const auto moved = RemovedServers(profiles.dataFolder()).moveInto(log, **desk, clock.nowUtc()); !moved)
        return moved;
    const auto entry = log.append(clock.nowUtc(), nameOfUser(profile), action, detail);
    return entry ? Result<void>() : entry.error();
}

} // namespace freshet::cli
