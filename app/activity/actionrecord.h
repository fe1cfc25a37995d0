// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/actionstore.h"

namespace freshet {

/// Notes in desk.db that `action` is about to be sent, and records SERVICE_SUSPEND, SERVICE_RESUME, CUSTOMER_VIP,
/// CUSTOMER_GRACE or CUSTOMER_LOG: both or neither, and the call may be made only behind both. `newestBefore`:
/// newestActionOf() its target before the facts were read that it goes by. Gives the action's number; nothing when
/// another action on the target was begun since, or has no known end: the facts may be out of date then. Errors are
/// those of the store. Here and below, whoever calls it notes the end of the trail (ActivityLog::noteEnd()) once it is
/// through: that costs as much as the rest.
Result<std::optional<qint64>> recordIntent(Database &desk, const SentAction &action, qint64 newestBefore);

/// Notes what became of it, with a line of its own in the trail. Errors are those of the store. `at`: UTC.
Result<void> recordOutcome(Database &desk, const SentAction &action, ActionState state, const QDateTime &at);

} // namespace freshet
