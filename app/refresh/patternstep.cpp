// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/patternstep.h"

#include "store/customermarks.h"
#include "store/ledgerreader.h"
#include "store/settingsstore.h"

#include <algorithm>
#include <iterator>

namespace freshet {

namespace {

/// Empty: all customers.
Result<void> judge(Database &cache, const std::vector<RecordId> &customers, const PatternRules &rules,
                   CalendarDate today, const std::atomic<bool> &isCancelled)
{
    return readLedgers(cache, customers, [&](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
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

/// Rows are staged with the marks of the default keys, so under others every row that was written needs another look.
Result<void> mark(Database &cache, const std::vector<RecordId> &touched, const RulesInForce &rules)
{
    if (!rules.before || rules.before->flags != rules.now.flags)
        return updateMarks(cache, {}, rules.now.flags);
    if (touched.empty() || rules.now.flags == CustomerFlagKeys())
        return {};
    return updateMarks(cache, touched, rules.now.flags);
}

} // namespace

Result<void> judgeCustomers(Database &cache, const PublishOutcome &outcome, const RulesInForce &rules,
                            CalendarDate today, const std::atomic<bool> &isCancelled)
{
    if (const Result<void> marked = mark(cache, outcome.touchedCustomers, rules); !marked)
        return marked;
    const bool isForAll = outcome.dayChanged || !rules.before || rules.before->rules != rules.now.rules;
    if (isForAll || !outcome.touchedCustomers.empty()) {
        const std::vector<RecordId> customers = isForAll ? std::vector<RecordId>() : outcome.touchedCustomers;
        if (const Result<void> judged = judge(cache, customers, rules.now.rules, today, isCancelled); !judged)
            return judged;
    }
    return rules.before == rules.now ? Result<void>() : writeJudgedBy(cache, rules.now);
}

} // namespace freshet
