// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/rulespreview.h"

#include "analysis/paymentanalysis.h"
#include "store/consistentread.h"
#include "store/customernames.h"
#include "store/keptledgers.h"
#include "store/patternreader.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace freshet {

namespace {

constexpr std::array allClasses = {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated,
                                   RiskClass::Watch,     RiskClass::New,  RiskClass::Good};

/// What `take` gets: whose class, and which one by the draft.
Result<void> judgeAll(Database &cache, const PatternRules &rules, CalendarDate asOf,
                      const std::atomic<bool> &isCancelled, const std::function<void(RecordId, RiskClass)> &take)
{
    return readAllLedgers(cache, [&](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
        for (const CustomerLedger &ledger : ledgers) {
            if (isCancelled)
                return Error{ErrorKind::Cancelled, {}, 0, {}};
            const PaymentPattern pattern = analyseLedger(ledger, rules, asOf).pattern;
            take(pattern.customerId, pattern.riskClass);
        }
        return {};
    });
}

Result<void> addNames(Database &cache, std::vector<RulesPreview::Move> &moves)
{
    std::vector<RecordId> customers(moves.size());
    std::ranges::transform(moves, customers.begin(), &RulesPreview::Move::customerId);
    const Result<QHash<RecordId, QString>> names = customerNames(cache, customers);
    if (!names)
        return names.error();
    for (RulesPreview::Move &move : moves)
        move.name = names->value(move.customerId);
    return {};
}

void keepTheGravest(RulesPreview &preview)
{
    preview.moveCount = qint64(preview.moves.size());
    std::ranges::sort(preview.moves, {},
                      [](const RulesPreview::Move &move) { return std::tuple(move.to, move.from, move.customerId); });
    preview.moves.resize(std::min(preview.moves.size(), RulesPreview::mostMoves));
}

Result<void> compareClasses(Database &cache, const PatternRules &rules, const std::atomic<bool> &isCancelled,
                            RulesPreview &preview)
{
    const Result<std::optional<CalendarDate>> day = dayOfPatterns(cache);
    const Result<QHash<RecordId, RiskClass>> stored = readRiskClasses(cache);
    if (!day || !stored)
        return day ? stored.error() : day.error();
    if (!*day)
        return {};
    preview.areClassesKnown = true;
    const Result<void> judged = judgeAll(cache, rules, **day, isCancelled, [&](RecordId customer, RiskClass then) {
        const auto now = stored->find(customer);
        if (now == stored->end())
            return;
        ++preview.classes[size_t(*now)].now;
        ++preview.classes[size_t(then)].then;
        if (*now != then)
            preview.moves.push_back({customer, {}, *now, then});
    });
    if (!judged)
        return judged.error();
    keepTheGravest(preview);
    return addNames(cache, preview.moves);
}

} // namespace

Result<RulesPreview> previewRules(Database &cache, const BehaviourSettings &draft, const std::atomic<bool> &isCancelled)
{
    ConsistentRead consistent(cache);
    if (const Result<void> begun = consistent.begin(); !begun)
        return begun.error();
    RulesPreview preview;
    for (const RiskClass risk : allClasses)
        preview.classes.push_back({risk, 0, 0});
    const Result<MarkCounts> now = storedMarks(cache);
    const Result<MarkCounts> then = marksUnder(cache, draft.flags);
    if (!now || !then)
        return now ? then.error() : now.error();
    preview.marksNow = *now;
    preview.marksThen = *then;
    if (const Result<void> compared = compareClasses(cache, draft.rules, isCancelled, preview); !compared)
        return compared.error();
    return preview;
}

} // namespace freshet
