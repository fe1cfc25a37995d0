// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditsteps.h"

#include <algorithm>

namespace freshet {

namespace {

qint64 coveredOf(const Invoice &invoice)
{
    qint64 sum = 0;
    for (const PaymentCover &cover : invoice.covers)
        sum += cover.refundId ? 0 : cover.amount;
    return sum;
}

Finding invoiceFinding(const AuditInput &input, AuditRule rule, const Invoice &invoice)
{
    Finding finding = findingAt(input, rule, Entity::Invoice, invoice.id, invoice.currency);
    finding.parameters = {invoice.number.isEmpty() ? QStringLiteral("#%1").arg(invoice.id) : invoice.number};
    return finding;
}

void addStatus(const AuditInput &input, const Invoice &invoice, qint64 ours, std::vector<Finding> &findings)
{
    Finding finding = invoiceFinding(input, AuditRule::Status, invoice);
    finding.ours = ours;
    finding.uispWord = statusWord(invoice.status, false);
    finding.part = finding.uispWord;
    if (invoice.status == InvoiceStatus::PartiallyPaid && invoice.remaining > 0)
        finding.part = QStringLiteral("partial_unpaid");
    findings.push_back(std::move(finding));
}

void auditStatus(const AuditInput &input, const Invoice &invoice, std::vector<Finding> &findings)
{
    if (invoice.status == InvoiceStatus::Void && coveredOf(invoice) > 0)
        return addStatus(input, invoice, coveredOf(invoice), findings);
    const bool isPaid = invoice.status == InvoiceStatus::Paid;
    const bool isUnpaid = invoice.status == InvoiceStatus::Unpaid;
    const bool isPartial = invoice.status == InvoiceStatus::PartiallyPaid;
    const bool hasOpen = invoice.remaining > 0;
    if ((isPaid && hasOpen) || (isUnpaid && !hasOpen) || (isPartial && !hasOpen))
        addStatus(input, invoice, invoice.remaining, findings);
    else if (isPartial && invoice.paid <= 0)
        addStatus(input, invoice, 0, findings);
}

void addAmounts(const AuditInput &input, const Invoice &invoice, std::vector<Finding> &findings)
{
    Finding finding = invoiceFinding(input, AuditRule::InvoiceAmounts, invoice);
    finding.ours = invoice.paid + invoice.remaining;
    finding.uisp = invoice.total;
    findings.push_back(std::move(finding));
}

/// Of an invoice over nothing, nothing can be open.
void auditWorthless(const AuditInput &input, const Invoice &invoice, std::vector<Finding> &findings)
{
    const bool isOpen = invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid;
    if (isOpen && invoice.total == 0 && invoice.remaining > 0 && invoice.paid + invoice.remaining != 0)
        addAmounts(input, invoice, findings);
}

void auditAmounts(const AuditInput &input, const Invoice &invoice, std::vector<Finding> &findings)
{
    if (invoice.paid + invoice.remaining != invoice.total)
        addAmounts(input, invoice, findings);
    if (coveredOf(invoice) > invoice.total) {
        Finding finding = invoiceFinding(input, AuditRule::CoveredTooMuch, invoice);
        finding.ours = coveredOf(invoice);
        finding.uisp = invoice.total;
        findings.push_back(std::move(finding));
    }
}

void auditDueDate(const AuditInput &input, const Invoice &invoice, std::vector<Finding> &findings)
{
    if (invoice.dueOn && *invoice.dueOn >= invoice.createdOn)
        return;
    Finding finding = invoiceFinding(input, AuditRule::DueDate, invoice);
    finding.part = invoice.dueOn ? QStringLiteral("early") : QStringLiteral("missing");
    finding.oursWord = invoice.createdOn.toIso();
    finding.uispWord = invoice.dueOn ? invoice.dueOn->toIso() : QString();
    findings.push_back(std::move(finding));
}

bool isBilled(const Invoice &invoice)
{
    return invoice.total > 0 &&
           (invoice.status == InvoiceStatus::Unpaid || invoice.status == InvoiceStatus::PartiallyPaid ||
            invoice.status == InvoiceStatus::Paid);
}

} // namespace

void auditInvoices(const AuditInput &input, std::vector<Finding> &findings)
{
    for (const Invoice &invoice : input.account.invoices) {
        if (isBilled(invoice) || invoice.status == InvoiceStatus::Void)
            auditStatus(input, invoice, findings);
        if (!isBilled(invoice)) {
            auditWorthless(input, invoice, findings);
            continue;
        }
        auditAmounts(input, invoice, findings);
        auditDueDate(input, invoice, findings);
    }
}

} // namespace freshet
