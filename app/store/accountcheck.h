// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"
#include "store/stagedrefresh.h"

#include <map>

namespace freshet {

/// A customer whose account, as UISP prints it, is not the sum of the documents that we have: one of them was read
/// before or after the other, or something changed that no list shows, or UISP contradicts itself.
struct AccountContradiction
{
    RecordId customerId = 0;
    QString figures; ///< both sides' amounts, to see whether anything moved since
};

/// Of all customers, as if what is staged were published now: outstanding against the open amounts of invoices, credit
/// against the unused amounts of payments, balance against their difference; each in the customer's own currency.
/// Sorted by customer.
Result<std::vector<AccountContradiction>> accountContradictions(Database &cache, const StagedRefresh &staged);

/// Staged customers whom an earlier refresh took for gone, and their documents with them.
Result<std::vector<RecordId>> customersWhoAreBack(Database &cache, const StagedRefresh &staged);

/// Ids of these customers' rows in `table` (invoices, payments, …), as if what is staged were published now.
Result<std::vector<RecordId>> documentsOf(Database &cache, const RecordTable &table,
                                          const std::vector<RecordId> &customers);

/// Those that were there after a reading of all documents of the customer, with their figures of then.
Result<std::map<RecordId, QString>> standingContradictions(Database &cache);
/// Call inside a transaction.
Result<void> keepStandingContradictions(Database &cache, const std::vector<AccountContradiction> &contradictions);

} // namespace freshet
