// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/patternstep.h"

#include "store/ledgerreader.h"

#include <algorithm>
#include <iterator>

namespace freshet {

Result<void> judgeCustomers(Database &cache, const PublishOutcome &outcome, const PatternRules &rules,
                            CalendarDate today, const std::atomic<bool> &isCancelled)
{
    if (!outcome.dayChanged && outcome.touchedCustomers.empty())
        return {};
    const std::vector<RecordId> everybody;
    return readLedgers(cache, outcome.dayChanged ? everybody : outcome.touchedCustomers,
                       [&](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
                           if (isCancelled)
                               return Error{ErrorKind::Cancelled, {}, 0, {}};
                           std::vector<PaymentPattern> patterns;
                           std::vector<InvoiceSettlement> settlements;
                           patterns.reserve(ledgers.size());
                           for (const CustomerLedger &ledger : ledgers) {
                               LedgerAnalysis analysis = analyseLedger(ledger, rules, today);
                               patterns.push_back(std::move(analysis.pattern));
                               std::ranges::move(analysis.settlements, std::back_inserter(settlements));
                           }
                           return writePatterns(cache, patterns, settlements);
                       });
}

} // namespace freshet
