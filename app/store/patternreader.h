// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paymentpattern.h"
#include "domain/result.h"
#include "store/database.h"

#include <QHash>

#include <optional>

namespace freshet {

/// One customer's pattern as PatternWriter stored it; nothing when there is none. Its averagePayment has the
/// customer's currency.
Result<std::optional<PaymentPattern>> readPattern(Database &cache, RecordId customerId);

/// As of which day the stored patterns are; nothing when nobody has been judged yet, or not since an update.
Result<std::optional<CalendarDate>> dayOfPatterns(Database &cache);

/// The class of everybody who has a pattern.
Result<QHash<RecordId, RiskClass>> readRiskClasses(Database &cache);

} // namespace freshet
