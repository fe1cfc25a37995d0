// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/activitynote.h"

#include "activity/activitylog.h"

namespace freshet::cli {

Result<void> noteActivity(const ProfileStore &profiles, const ServerProfile &profile, const Clock &clock,
                          const QString &action)
{
    const Result<ProfileFiles> files = profiles.filesOf(profile);
    if (!files)
        return files.error();
    const auto desk = Database::open(files->deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    const QString user = profile.userName.isEmpty() ? profile.name : profile.userName;
    const auto entry = ActivityLog(**desk).append(clock.nowUtc(), user, action, profile.apiBase.toString());
    return entry ? Result<void>() : entry.error();
}

} // namespace freshet::cli
