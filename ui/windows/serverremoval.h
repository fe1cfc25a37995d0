// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"

namespace freshet {

/// Notes that `user` wipes `server` from this computer, with the end of the activity log that goes with it; call it
/// before the files are deleted. Where the note is kept: activity/removedservers.h. `now`: UTC.
Result<void> noteRemoval(const ProfileStore &profiles, const ServerProfile &server, const ProfileFiles &files,
                         const QString &user, const QDateTime &now);

/// Writes such notes into the activity log of a server that is being opened.
Result<void> takeInRemovals(const ProfileStore &profiles, const ProfileFiles &files, const QDateTime &now);

} // namespace freshet
