// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paymentpattern.h"
#include "domain/result.h"
#include "store/database.h"

#include <optional>

namespace freshet {

/// One customer's pattern as writePatterns() stored it; nothing when there is none. Its averagePayment has the
/// customer's currency.
Result<std::optional<PaymentPattern>> readPattern(Database &cache, RecordId customerId);

} // namespace freshet
