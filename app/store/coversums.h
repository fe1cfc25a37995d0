// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

/// What invoices and payments keep of their covers, for the audit. Inside the store only.
namespace freshet {

/// Of an invoice: what was put against it and not taken back by a refund.
[[nodiscard]] inline qint64 coverSum(const Invoice &row)
{
    qint64 sum = 0;
    for (const PaymentCover &cover : row.covers)
        sum += cover.refundId ? 0 : cover.amount;
    return sum;
}

/// Of a payment: everything that was taken of it.
[[nodiscard]] inline qint64 coverSum(const Payment &row)
{
    qint64 sum = 0;
    for (const PaymentCover &cover : row.covers)
        sum += cover.amount;
    return sum;
}

/// A number that tells one cover from another. Where it came from is a payment, or the negative id of a credit note;
/// where it went an invoice, or the negative id of a refund. Not linear, so that two covers that swap an end do not
/// add up to the same. 008_findings.sql computes it for the rows of before.
[[nodiscard]] inline qint64 coverMark(const PaymentCover &cover, RecordId source, RecordId target)
{
    constexpr qint64 sourceModulus = 1'000'003;
    constexpr qint64 targetModulus = 1'000'033;
    return ((cover.id * 31 + source) % sourceModulus + 1) * ((cover.amount + target * 17) % targetModulus + 1);
}

/// The marks of a row's covers added up. UISP prints each cover on both of its ends, so over all invoices and refunds
/// of a customer they add up to the same as over all payments and credit notes.
template<typename Row>
[[nodiscard]] qint64 coverMarks(const Row &row)
{
    constexpr bool isSource = std::is_same_v<Row, Payment> || std::is_same_v<Row, CreditNote>;
    constexpr bool isNote = std::is_same_v<Row, CreditNote>;
    constexpr bool isRefund = std::is_same_v<Row, Refund>;
    const RecordId ownSource = isSource ? (isNote ? -row.id : row.id) : 0;
    const RecordId ownTarget = isSource ? 0 : (isRefund ? -row.id : row.id);
    const auto negated = [](std::optional<RecordId> id) { return id ? std::optional(-*id) : id; };
    qint64 marks = 0;
    for (const PaymentCover &cover : row.covers) {
        const RecordId source = cover.paymentId ? *cover.paymentId : negated(cover.creditNoteId).value_or(ownSource);
        const RecordId target = cover.invoiceId ? *cover.invoiceId : negated(cover.refundId).value_or(ownTarget);
        marks += coverMark(cover, source, target);
    }
    return marks;
}

} // namespace freshet
