// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ageing.h"

#include "analysis/settlement.h"

#include <algorithm>
#include <tuple>

namespace freshet {

namespace {

struct AccountSums
{
    qint64 billed = 0;
    qint64 money = 0; ///< payments and credit notes
    qint64 taken = 0; ///< of the money, by judged invoices
    qint64 refunded = 0;
};

struct AccountLine
{
    AgeingLine ageing;
    AccountSums sums;
};

AccountLine &lineOf(std::vector<AccountLine> &lines, const Currency &currency)
{
    const auto known =
        std::ranges::find_if(lines, [&](const AccountLine &line) { return line.ageing.currency == currency; });
    if (known != lines.end())
        return *known;
    AccountLine &line = lines.emplace_back();
    line.ageing.currency = currency;
    return line;
}

qint64 takenBy(const LedgerInvoice &invoice, CalendarDate asOf)
{
    qint64 covered = 0;
    for (const LedgerCover &cover : invoice.covers)
        covered += cover.effectiveOn <= asOf ? cover.amount : 0;
    return std::min(invoice.total, covered);
}

void addInvoice(AccountLine &line, const LedgerInvoice &invoice, const AgeingEdges &edges, CalendarDate asOf)
{
    const Settlement settlement = settlementOf(invoice, asOf);
    const qint64 taken = takenBy(invoice, asOf);
    line.sums.taken += taken;
    line.sums.billed += settlement.state == Settlement::State::PaidUnknown ? taken : invoice.total;
    if (settlement.state != Settlement::State::Open)
        return;
    AgeingSum &bucket = line.ageing.buckets[size_t(edges.bucketOf(asOf - invoice.dueOn))];
    bucket.amount += settlement.openBalance;
    ++bucket.invoiceCount;
}

void addInvoiceSteps(std::vector<DatedAmount> &steps, const LedgerInvoice &invoice)
{
    std::vector<LedgerCover> covers = invoice.covers;
    std::ranges::stable_sort(covers, {}, &LedgerCover::effectiveOn);
    qint64 left = invoice.total;
    for (const LedgerCover &cover : covers) {
        const qint64 taken = std::min(left, cover.amount);
        steps.push_back({cover.effectiveOn, invoice.currency, -taken});
        left -= taken;
    }
}

/// One step a currency and day, without those of nothing.
std::vector<DatedAmount> merged(std::vector<DatedAmount> steps)
{
    std::ranges::sort(steps, {}, [](const DatedAmount &step) { return std::tuple(step.currency, step.on); });
    std::vector<DatedAmount> sums;
    for (const DatedAmount &step : steps) {
        if (!sums.empty() && sums.back().currency == step.currency && sums.back().on == step.on)
            sums.back().amount += step.amount;
        else
            sums.push_back(step);
    }
    std::erase_if(sums, [](const DatedAmount &step) { return step.amount == 0; });
    return sums;
}

} // namespace

std::vector<AgeingLine> ageingOf(const CustomerLedger &ledger, const CreditDocuments &documents,
                                 const AgeingEdges &edges, CalendarDate asOf)
{
    std::vector<AccountLine> lines;
    for (const LedgerInvoice &invoice : ledger.invoices) {
        if (invoice.createdOn <= asOf && isJudged(invoice))
            addInvoice(lineOf(lines, invoice.currency), invoice, edges, asOf);
    }
    for (const LedgerPayment &payment : ledger.payments) {
        if (payment.createdOn <= asOf)
            lineOf(lines, payment.currency).sums.money += payment.amount;
    }
    for (const DatedAmount &note : documents.creditNotes) {
        if (note.on <= asOf)
            lineOf(lines, note.currency).sums.money += note.amount;
    }
    for (const DatedAmount &refund : documents.refunds) {
        if (refund.on <= asOf)
            lineOf(lines, refund.currency).sums.refunded += refund.amount;
    }
    std::vector<AgeingLine> ageing;
    ageing.reserve(lines.size());
    for (AccountLine &line : lines) {
        line.ageing.unallocatedCredit = line.sums.money - line.sums.taken - line.sums.refunded;
        line.ageing.netBalance = line.sums.billed - line.sums.money + line.sums.refunded;
        ageing.push_back(line.ageing);
    }
    return ageing;
}

std::vector<DatedAmount> creditSteps(const CustomerLedger &ledger, const CreditDocuments &documents)
{
    std::vector<DatedAmount> steps = documents.creditNotes;
    steps.reserve(steps.size() + documents.refunds.size() + ledger.payments.size() + ledger.invoices.size());
    for (const DatedAmount &refund : documents.refunds)
        steps.push_back({refund.on, refund.currency, -refund.amount});
    for (const LedgerPayment &payment : ledger.payments)
        steps.push_back({payment.createdOn, payment.currency, payment.amount});
    for (const LedgerInvoice &invoice : ledger.invoices) {
        if (isJudged(invoice))
            addInvoiceSteps(steps, invoice);
    }
    return merged(std::move(steps));
}

} // namespace freshet
