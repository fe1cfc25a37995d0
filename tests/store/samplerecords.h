// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QString>

/// Made-up records for tests of the store: complete, in US dollars, derived from their ids.
namespace freshet::test {

[[nodiscard]] CalendarDate day(const char *iso);

[[nodiscard]] Customer sampleCustomer(RecordId id);
[[nodiscard]] Service sampleService(RecordId id, RecordId customerId);
/// Unpaid: 49.50 due on 15 January 2026.
[[nodiscard]] Invoice sampleInvoice(RecordId id, RecordId customerId);
/// 49.50 that covers the invoice of the same id.
[[nodiscard]] Payment samplePayment(RecordId id, std::optional<RecordId> customerId);
[[nodiscard]] Refund sampleRefund(RecordId id, RecordId customerId);
[[nodiscard]] CreditNote sampleCreditNote(RecordId id, RecordId customerId);

} // namespace freshet::test
