// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/calendardate.h"
#include "domain/result.h"
#include "store/database.h"

#include <vector>

namespace freshet {

/// Customers in whom auditAccount() may find something, sorted: everybody in whom it does, and few others. Each table
/// is walked once, by the sums that rows keep of their covers, so that an audit of everybody need not read everybody's
/// rows. `changesSince` as in readAccounts(). Errors are those of the store.
Result<std::vector<RecordId>> suspectAccounts(Database &cache, const BehaviourSettings &settings, CalendarDate today,
                                              qint64 changesSince);

/// Those among them whose suspicion comes with the day alone: A9 and A10.
Result<std::vector<RecordId>> suspectsOfTheDay(Database &cache, const BehaviourSettings &settings, CalendarDate today);

} // namespace freshet
