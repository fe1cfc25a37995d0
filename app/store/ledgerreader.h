// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/paymentpattern.h"
#include "domain/result.h"
#include "store/database.h"

#include <functional>
#include <vector>

namespace freshet {

/// Called with batches of complete ledgers; an error stops the reading and is returned.
using LedgerSink = std::function<Result<void>(std::vector<CustomerLedger> &&ledgers)>;

/// Reads ledgers of the customers in `customerIds` (sorted), or of all when it is empty, in batches of about a
/// thousand customers so that memory stays bounded, and calls `sink` between the statements: it may write. Ledgers
/// come by customer id, their invoices by due date, their payments by creation date, ties by id. Rows gone from UISP
/// are left out; so are leads without invoices.
///
/// A cover is dated by the payment or credit note that it came from, whoever's that is. Where UISP has no such
/// document (any more) the day cannot be known, so the cover is left out; a paid invoice then has too few covers and
/// counts as settled on an unknown day.
Result<void> readLedgers(Database &cache, const std::vector<RecordId> &customerIds, const LedgerSink &sink);

} // namespace freshet
