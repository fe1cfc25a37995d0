// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditsteps.h"

#include <algorithm>
#include <tuple>

namespace freshet {

namespace {

void auditParts(const AuditInput &input, const Payment &payment, std::vector<Finding> &findings)
{
    qint64 parts = payment.unallocated;
    for (const PaymentCover &cover : payment.covers)
        parts += cover.amount;
    if (parts == payment.amount)
        return;
    Finding finding = findingAt(input, AuditRule::PaymentParts, Entity::Payment, payment.id, payment.currency);
    finding.ours = parts;
    finding.uisp = payment.amount;
    findings.push_back(std::move(finding));
}

/// Given back wholly: whoever paid twice has the money again.
bool isRefunded(const Payment &payment)
{
    qint64 refunded = 0;
    for (const PaymentCover &cover : payment.covers)
        refunded += cover.refundId ? cover.amount : 0;
    return refunded >= payment.amount;
}

bool hasProviderId(const Payment &payment)
{
    return !payment.providerPaymentId.isEmpty();
}

bool looksLikeTheSame(const Payment &first, const Payment &second, int days)
{
    if (first.amount != second.amount || first.currency != second.currency)
        return false;
    if (hasProviderId(first) && first.providerPaymentId == second.providerPaymentId &&
        first.providerName == second.providerName)
        return true;
    return first.methodId == second.methodId && std::abs(first.createdOn - second.createdOn) <= days;
}

/// Each payment with the one before it that it looks like, so that three alike are two findings.
void auditDuplicates(const AuditInput &input, std::vector<Finding> &findings)
{
    std::vector<const Payment *> payments;
    for (const Payment &payment : input.account.payments) {
        if (payment.amount > 0 && !isRefunded(payment))
            payments.push_back(&payment);
    }
    std::ranges::sort(payments, {}, [](const Payment *payment) { return payment->id; });
    for (size_t later = 1; later < payments.size(); ++later) {
        for (size_t i = later; i-- > 0;) {
            if (!looksLikeTheSame(*payments[i], *payments[later], input.settings.audit.duplicatePaymentDays))
                continue;
            const Payment &payment = *payments[later];
            Finding finding =
                findingAt(input, AuditRule::DuplicatePayment, Entity::Payment, payment.id, payment.currency);
            finding.ours = payments[i]->amount;
            finding.uisp = payment.amount;
            finding.parameters = {QString::number(payments[i]->id), payments[i]->createdOn.toIso()};
            findings.push_back(std::move(finding));
            break;
        }
    }
}

/// What was left of the payments that the refund's covers name, before anything was refunded; nothing when one of them
/// is not the customer's own, which A8 tells.
std::optional<qint64> creditBehind(const AuditInput &input, const Refund &refund)
{
    qint64 credit = 0;
    for (const PaymentCover &cover : refund.covers) {
        const auto source = std::ranges::find_if(
            input.account.payments, [&cover](const Payment &payment) { return cover.paymentId == payment.id; });
        if (source == input.account.payments.end())
            return std::nullopt;
        credit += source->amount;
        for (const PaymentCover &use : source->covers)
            credit -= use.refundId == refund.id ? 0 : use.amount;
    }
    return credit;
}

void auditRefund(const AuditInput &input, const Refund &refund, std::vector<Finding> &findings)
{
    const std::optional<qint64> credit = refund.covers.empty() ? std::nullopt : creditBehind(input, refund);
    if (!credit || refund.amount <= *credit)
        return;
    Finding finding = findingAt(input, AuditRule::RefundSize, Entity::Refund, refund.id, refund.currency);
    finding.ours = credit;
    finding.uisp = refund.amount;
    findings.push_back(std::move(finding));
}

} // namespace

void auditPayments(const AuditInput &input, std::vector<Finding> &findings)
{
    for (const Payment &payment : input.account.payments)
        auditParts(input, payment, findings);
    auditDuplicates(input, findings);
    for (const Refund &refund : input.account.refunds)
        auditRefund(input, refund, findings);
}

} // namespace freshet
