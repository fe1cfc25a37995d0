// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/result.h"
#include "store/database.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace freshet {

using CreditDocumentsByCustomer = std::unordered_map<RecordId, CreditDocuments>;

/// Credit notes and refunds of these customers, rows gone from UISP left out. UISP writes the total of a credit note
/// with either sign; here it is positive. Customers who have neither are not in the answer.
Result<CreditDocumentsByCustomer> readCreditDocuments(Database &cache, std::span<const RecordId> customers);

struct CustomerCreditSteps
{
    RecordId customerId = 0;
    std::vector<DatedAmount> steps; ///< by currency and day
};

/// For customers whose rows changed, before the steps of those among them that have a ledger are written.
Result<void> forgetCreditSteps(Database &cache, std::span<const RecordId> customers);
/// Makes these the stored steps of these customers; writes only where they differ. Call it inside a transaction.
Result<void> writeCreditSteps(Database &cache, const std::vector<CustomerCreditSteps> &credits);

} // namespace freshet
