// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/consistency.h"

/// The rules of auditAccount() by what they look at. Inside the audit only.
namespace freshet {

struct AuditInput
{
    const CustomerAccount &account;
    const BehaviourSettings &settings;
    CalendarDate today;
};

/// A finding of the account's customer about one of its rows.
[[nodiscard]] Finding findingAt(const AuditInput &input, AuditRule rule, Entity entity, RecordId rowId,
                                const Currency &currency = {});

void auditSums(const AuditInput &input, std::vector<Finding> &findings);         ///< A1, A2, A3
void auditFlags(const AuditInput &input, std::vector<Finding> &findings);        ///< A9, A19
void auditServices(const AuditInput &input, std::vector<Finding> &findings);     ///< A10, A11
void auditInvoices(const AuditInput &input, std::vector<Finding> &findings);     ///< A4, A5, A7, A14
void auditPayments(const AuditInput &input, std::vector<Finding> &findings);     ///< A6, A12, A20
void auditCoverTargets(const AuditInput &input, std::vector<Finding> &findings); ///< A8
void auditCurrencies(const AuditInput &input, std::vector<Finding> &findings);   ///< A15
void auditChanges(const AuditInput &input, std::vector<Finding> &findings);      ///< A17

/// Billed, open and past due for more than `days` at `today`; a pro-forma is no bill.
[[nodiscard]] bool isOverdueFor(const Invoice &invoice, CalendarDate today, int days);

} // namespace freshet
