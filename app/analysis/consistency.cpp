// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consistency.h"

#include "analysis/auditsteps.h"

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

} // namespace freshet
