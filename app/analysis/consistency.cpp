// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consistency.h"

#include "analysis/auditsteps.h"

#include <algorithm>
#include <array>

namespace freshet {

Finding findingAt(const AuditInput &input, AuditRule rule, Entity entity, RecordId rowId, const Currency &currency)
{
    Finding finding;
    finding.rule = rule;
    finding.entity = entity;
    finding.rowId = rowId;
    finding.customerId = input.account.customerId;
    finding.currency = currency;
    return finding;
}

std::vector<Finding> auditAccount(const CustomerAccount &account, const BehaviourSettings &settings, CalendarDate today)
{
    const AuditInput input{account, settings, today};
    std::vector<Finding> findings;
    for (const auto audit : {auditSums, auditFlags, auditServices, auditInvoices, auditPayments, auditCoverTargets,
                             auditCurrencies, auditChanges})
        audit(input, findings);
    return findings;
}

std::optional<AuditGap> gapOf(const CustomerAccount &account)
{
    const auto isUnknown = [](const ForeignRow &row) { return row.state == ForeignRow::State::Unknown; };
    AuditGap gap{!account.customer, !account.isComplete, std::ranges::any_of(account.foreignRows, isUnknown),
                 account.heldRows};
    return gap.isCustomerHeld || gap.isIncomplete || gap.isEndUnknown || !gap.heldRows.empty()
               ? std::optional(std::move(gap))
               : std::nullopt;
}

bool hides(const AuditGap &gap, const FindingPlace &place)
{
    static constexpr std::array needsAll = {AuditRule::Outstanding, AuditRule::Credit, AuditRule::OverdueFlag,
                                            AuditRule::Suspension};
    const bool isHeld = std::ranges::any_of(gap.heldRows, [&place](const RowPlace &row) {
        return row.id == place.rowId && entityKey(row.entity) == place.table;
    });
    return gap.isCustomerHeld || isHeld ||
           (gap.isIncomplete && std::ranges::find(needsAll, place.rule) != needsAll.end()) ||
           (gap.isEndUnknown && place.rule == AuditRule::CoverTarget);
}

} // namespace freshet
