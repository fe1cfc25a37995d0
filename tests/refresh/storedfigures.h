// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customercard.h"
#include "tests/refresh/refreshfixture.h"

#include <QString>

/// What a refresh left in the file about one customer, as text that a test can hold against figures worked out by hand.
namespace freshet::test {

/// The customer's card at `today`; one of nobody when there is none.
[[nodiscard]] CustomerCard storedCard(const RefreshFixture &desk, RecordId customerId, CalendarDate today);

/// "2 on time, 1 late, 1 open"; counts of nothing are left out, in the order on time, late, open, missed, unknown,
/// credited, excluded. "nothing" when all are, "no pattern" when there is none.
[[nodiscard]] QString countsText(const CustomerCard &card);

/// Of one of the last invoices: "settled 2026-10-20, 5 late", "open, 20 over" or "open"; without days when nothing is
/// judged.
[[nodiscard]] QString settlementText(const CustomerCard &card, RecordId invoiceId);

/// A line a currency, "USD 0 7000 0 0 0 credit 500 net 6500": the buckets from not due to the oldest. A line that does
/// not balance ends with "unbalanced".
[[nodiscard]] QString ageingText(const RefreshFixture &desk, RecordId customerId, CalendarDate asOf);
/// The same of all customers together.
[[nodiscard]] QString ageingTotalsText(const RefreshFixture &desk, CalendarDate asOf);

} // namespace freshet::test
