// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "session/serverprofile.h"

namespace freshet::cli {

/// Writes one line into the server's audit trail, by the profile's user.
Result<void> noteActivity(const ProfileStore &profiles, const ServerProfile &profile, const Clock &clock,
                          const QString &action, const QString &detail);

} // namespace freshet::cli
