// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/policypreview.h"

#include "analysis/worklisttext.h"
#include "refresh/rulesinforce.h"
#include "refresh/workliststep.h"
#include "store/consistentread.h"
#include "store/customernames.h"
#include "store/settingsstore.h"
#include "store/tablereader.h"

#include <algorithm>
#include <map>

namespace freshet {

namespace {

using Verdicts = std::map<RecordId, WorklistEntry>;

bool isCandidate(const Verdicts &verdicts, RecordId customer)
{
    const auto found = verdicts.find(customer);
    return found != verdicts.end() && found->second.group == WorklistGroup::Candidate;
}

Result<Verdicts> verdictsBy(Database &cache, const CustomerFlagKeys &keys, const OfficeWord &office, CalendarDate today)
{
    const Result<std::vector<WorklistEntry>> entries = worklistOf(cache, keys, office, today);
    if (!entries)
        return entries.error();
    Verdicts verdicts;
    for (const WorklistEntry &entry : *entries)
        verdicts.emplace(entry.customerId, entry);
    return verdicts;
}

void compare(const Verdicts &now, const Verdicts &then, PolicyPreview &preview)
{
    for (const auto &[customer, entry] : then) {
        preview.then += isCandidate(then, customer) ? 1 : 0;
        if (isCandidate(then, customer) && !isCandidate(now, customer))
            preview.moves.push_back({customer, {}, true, reasonOf(entry).kept()});
    }
    for (const auto &[customer, entry] : now) {
        if (!isCandidate(now, customer))
            continue;
        ++preview.now;
        if (isCandidate(then, customer))
            continue;
        const auto other = then.find(customer);
        preview.moves.push_back(
            {customer, {}, false, other == then.end() ? QString() : reasonOf(other->second).kept()});
    }
}

Result<void> addNames(Database &cache, std::vector<PolicyPreview::Move> &moves)
{
    std::vector<RecordId> customers(moves.size());
    std::ranges::transform(moves, customers.begin(), &PolicyPreview::Move::customerId);
    const Result<QHash<RecordId, QString>> names = customerNames(cache, customers);
    if (!names)
        return names.error();
    for (PolicyPreview::Move &move : moves)
        move.name = names->value(move.customerId);
    return {};
}

} // namespace

Result<PolicyPreview> previewPolicy(Database &cache, const QString &deskPath, const SuspensionPolicy &draft,
                                    const QDateTime &now)
{
    ConsistentRead consistent(cache);
    if (const Result<void> begun = consistent.begin(); !begun)
        return begun.error();
    const Result<SnapshotFacts> facts = TableReader(cache).snapshot();
    const Result<RulesInForce> rules = rulesInForce(cache, deskPath);
    if (!facts || !rules)
        return facts ? rules.error() : facts.error();
    Result<OfficeWord> office = readOfficeWord(deskPath);
    if (!office)
        return office.error();
    const CalendarDate today = facts->zone.dayAt(now);
    const Result<Verdicts> before = verdictsBy(cache, rules->now.flags, *office, today);
    office->policy = draft;
    const Result<Verdicts> behind = verdictsBy(cache, rules->now.flags, *office, today);
    const Result<UispSuspension> uisp = readUispSuspension(cache);
    if (!before || !behind || !uisp)
        return !before ? before.error() : !behind ? behind.error() : uisp.error();
    PolicyPreview preview;
    preview.uisp = *uisp;
    compare(*before, *behind, preview);
    if (const Result<void> named = addNames(cache, preview.moves); !named)
        return named.error();
    return preview;
}

} // namespace freshet
