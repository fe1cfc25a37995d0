// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "session/serverprofile.h"

namespace freshet::cli {

/// Writes one line into the server's audit trail: SIGN_IN or SIGN_OUT, by the profile's user, with the address.
Result<void> noteActivity(const ProfileStore &profiles, const ServerProfile &profile, const Clock &clock,
                          const QString &action);

} // namespace freshet::cli
