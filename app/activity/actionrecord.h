// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/actionstore.h"

namespace freshet {

/// Notes in desk.db that `action` is about to be sent, and records SERVICE_SUSPEND or SERVICE_RESUME: both or neither,
/// and the call may be made only behind both. Gives the action's number; nothing when the service has an action already
/// whose end is not known. Errors are those of the store. Here and below, whoever calls it notes the end of the trail
/// (ActivityLog::noteEnd()) once it is through: that costs as much as the rest.
Result<std::optional<qint64>> recordIntent(Database &desk, const SentAction &action);

/// Notes what became of it, with a line of its own in the trail. Errors are those of the store. `at`: UTC.
Result<void> recordOutcome(Database &desk, const SentAction &action, ActionState state, const QDateTime &at);

} // namespace freshet
