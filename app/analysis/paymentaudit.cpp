// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditsteps.h"

#include <algorithm>
#include <set>
#include <utility>

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

/// What was left of a payment or credit note before this refund was taken from it; nothing when it is not among `rows`.
template<typename Row>
std::optional<qint64> leftFor(const Refund &refund, const std::vector<Row> &rows, RecordId id, qint64 Row::*amount)
{
    const auto source = std::ranges::find(rows, id, &Row::id);
    if (source == rows.end())
        return std::nullopt;
    qint64 left = (*source).*amount;
    for (const PaymentCover &use : source->covers)
        left -= use.refundId == refund.id ? 0 : use.amount;
    return left;
}

/// What was left of all that the refund's covers name, each counted once; nothing when one of them is not the
/// customer's own, which A8 tells.
std::optional<qint64> creditBehind(const AuditInput &input, const Refund &refund)
{
    qint64 credit = 0;
    std::set<std::pair<std::optional<RecordId>, std::optional<RecordId>>> counted;
    for (const PaymentCover &cover : refund.covers) {
        if (!counted.emplace(cover.paymentId, cover.creditNoteId).second)
            continue;
        const CustomerAccount &account = input.account;
        const std::optional<qint64> left =
            cover.paymentId ? leftFor(refund, account.payments, *cover.paymentId, &Payment::amount)
                            : leftFor(refund, account.creditNotes, cover.creditNoteId.value_or(0), &CreditNote::total);
        if (!left)
            return std::nullopt;
        credit += *left;
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
