// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/evidencereading.h"

#include "store/consistentread.h"
#include "store/ledgerreader.h"
#include "store/patternreader.h"
#include "store/settingsstore.h"

namespace freshet {

Result<std::optional<PatternEvidence>> readEvidence(Database &cache, RecordId customerId,
                                                    std::optional<CalendarDate> asOf,
                                                    const std::optional<PatternRules> &rules)
{
    ConsistentRead read(cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    if (!asOf) {
        const Result<std::optional<PaymentPattern>> stored = readPattern(cache, customerId);
        if (!stored)
            return stored.error();
        if (!*stored)
            return std::optional<PatternEvidence>();
        asOf = (*stored)->asOf;
    }
    const Result<std::optional<BehaviourSettings>> judgedBy = readJudgedBy(cache);
    if (!judgedBy)
        return judgedBy.error();
    const PatternRules inForce = rules.value_or(judgedBy->value_or(BehaviourSettings()).rules);
    std::optional<PatternEvidence> evidence;
    const auto explain = [&](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
        for (const CustomerLedger &ledger : ledgers)
            evidence = explainPattern(ledger, inForce, *asOf);
        return {};
    };
    if (const Result<void> done = readLedgers(cache, {customerId}, explain); !done)
        return done.error();
    return evidence;
}

} // namespace freshet
