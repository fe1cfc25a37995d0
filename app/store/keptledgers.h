// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgerreader.h"

#include <vector>

/// Each customer's ledger as it was judged last, packed into one row: judging everybody by another day or by other
/// rules reads these, which takes a small part of the time that the documents' own rows take. There is one for
/// everybody who has a pattern. It is written by whoever judges the customer from the rows, in the transaction that
/// changed them, so that it never tells anything else than the rows. All inside the thread of the database.
namespace freshet {

/// Whether every judged customer has one that this version can read.
[[nodiscard]] Result<bool> areLedgersKept(Database &cache);
/// To be called once everybody has been judged from the rows.
Result<void> noteLedgersKept(Database &cache);

/// In place of those that these customers have. Of a ledger that depends on others only the customer is noted.
Result<void> keepLedgers(Database &cache, const std::vector<CustomerLedger> &ledgers);
/// Of these customers (sorted or not).
Result<void> forgetLedgers(Database &cache, const std::vector<RecordId> &customerIds);
Result<void> forgetAllLedgers(Database &cache);

/// Those whose ledger depends on other customers' documents: theirs are read from the rows each time. Sorted.
[[nodiscard]] Result<std::vector<RecordId>> customersWhoDependOnOthers(Database &cache);
/// All kept ledgers but those of customers who depend on others, by customer id, as readLedgers() would read them, in
/// batches; `sink` may write, but not to these rows.
Result<void> readKeptLedgers(Database &cache, const LedgerSink &sink);

/// Everybody's ledger in the quickest way there is, for reading as of any day by any rules; in no order.
Result<void> readAllLedgers(Database &cache, const LedgerSink &sink);

} // namespace freshet
