// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditsteps.h"
#include "analysis/graceday.h"

#include <algorithm>

namespace freshet {

namespace {

/// Whether something is open that UISP may suspend for: a delay of no days suspends on the due day already.
bool hasCause(const AuditInput &input)
{
    return std::ranges::any_of(input.account.invoices, [&input](const Invoice &invoice) {
        const bool isOpen = invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
        return isOpen && invoice.remaining > 0 && invoice.dueOn.value_or(invoice.createdOn) <= input.today;
    });
}

Finding serviceFinding(const AuditInput &input, AuditRule rule, const Service &service)
{
    Finding finding = findingAt(input, rule, Entity::Service, service.id, input.account.customer->currency);
    finding.uispWord = statusWord(service.status);
    finding.parameters = {service.name};
    return finding;
}

/// Whether the grace that the office gave has passed for the invoice; one that cannot be read has not.
bool isPastGrace(const AuditInput &input, const Invoice &invoice)
{
    if (input.account.grace.isEmpty())
        return true;
    const Result<CalendarDate> until = graceDay(input.account.grace, invoice.dueOn.value_or(invoice.createdOn));
    return until && *until < input.today;
}

/// For information: who still has service although the office's own rule says otherwise.
void auditActive(const AuditInput &input, std::vector<Finding> &findings)
{
    const CustomerAccount &account = input.account;
    const int days = input.settings.audit.overduePolicyDays;
    if (days <= 0 || account.isVip || account.customer->isLead)
        return;
    const auto active = std::ranges::find(account.services, ServiceStatus::Active, &Service::status);
    if (active == account.services.end())
        return;
    qint64 overdue = 0;
    CalendarDate oldest = input.today;
    for (const Invoice &invoice : account.invoices) {
        if (!isOverdueFor(invoice, input.today, days) || invoice.isUncollectible || !isPastGrace(input, invoice) ||
            invoice.currency != account.customer->currency)
            continue;
        overdue += invoice.remaining;
        oldest = std::min(oldest, invoice.dueOn.value_or(invoice.createdOn));
    }
    if (overdue == 0)
        return;
    Finding finding = serviceFinding(input, AuditRule::Suspension, *active);
    finding.part = activePart;
    finding.ours = overdue;
    finding.parameters += oldest.toIso();
    findings.push_back(std::move(finding));
}

} // namespace

void auditServices(const AuditInput &input, std::vector<Finding> &findings)
{
    const CustomerAccount &account = input.account;
    if (!account.customer)
        return;
    for (const Service &service : account.services) {
        if (service.status != ServiceStatus::Suspended)
            continue;
        if (account.customer->isArchived) {
            findings.push_back(serviceFinding(input, AuditRule::SuspendedArchived, service));
            findings.back().oursWord = QStringLiteral("archived");
            continue;
        }
        // For a reason of the office's own, or on the customer's wish, nothing need be overdue.
        const bool isForMoney = service.suspensionReasonId.value_or(overdueSuspensionReason) == overdueSuspensionReason;
        if (!isForMoney || !account.isComplete || hasCause(input))
            continue;
        findings.push_back(serviceFinding(input, AuditRule::Suspension, service));
        findings.back().ours = 0;
    }
    if (account.isComplete && !account.customer->isArchived)
        auditActive(input, findings);
}

} // namespace freshet
