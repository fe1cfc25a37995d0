// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/judgedinvoice.h"

#include <algorithm>
#include <tuple>

namespace freshet {

namespace {

InvoiceMark markOf(const LedgerInvoice &invoice, const Settlement &settlement, CalendarDate asOf)
{
    switch (settlement.state) {
    case Settlement::State::Open:
        return asOf > invoice.dueOn ? InvoiceMark::Open : InvoiceMark::NotDue;
    case Settlement::State::Paid:
        return settlement.daysLate > 0 ? InvoiceMark::Late : InvoiceMark::OnTime;
    case Settlement::State::Credited:
        return InvoiceMark::Credited;
    case Settlement::State::PaidUnknown:
        return InvoiceMark::Unknown;
    }
    Q_UNREACHABLE();
}

/// An open overdue invoice is missed when it is old enough, or when a later one has come due since.
void markMissed(std::vector<JudgedInvoice> &invoices, CalendarDate asOf, int missedAfterDays)
{
    const auto firstNotOverdue = std::partition_point(
        invoices.begin(), invoices.end(), [asOf](const JudgedInvoice &judged) { return judged.dueOn() < asOf; });
    if (firstNotOverdue == invoices.begin())
        return;
    const CalendarDate lastDue = std::prev(firstNotOverdue)->dueOn();
    for (auto judged = invoices.begin(); judged != firstNotOverdue; ++judged) {
        if (judged->mark != InvoiceMark::Open)
            continue;
        if (asOf - judged->dueOn() >= missedAfterDays)
            judged->missed = MissedReason::OverdueLong;
        else if (judged->dueOn() < lastDue)
            judged->missed = MissedReason::Overtaken;
    }
}

} // namespace

std::vector<JudgedInvoice> judgedInvoices(const CustomerLedger &ledger, CalendarDate windowStart, CalendarDate asOf,
                                          int missedAfterDays)
{
    std::vector<JudgedInvoice> invoices;
    invoices.reserve(ledger.invoices.size());
    for (const LedgerInvoice &invoice : ledger.invoices) {
        if (invoice.createdOn > asOf || !isJudged(invoice))
            continue;
        const Settlement settlement = settlementOf(invoice, asOf);
        invoices.push_back({&invoice, settlement, markOf(invoice, settlement, asOf), invoice.dueOn <= asOf,
                            invoice.dueOn > windowStart, MissedReason::NotMissed});
    }
    std::sort(invoices.begin(), invoices.end(), [](const JudgedInvoice &a, const JudgedInvoice &b) {
        return std::tuple(a.invoice->dueOn, a.invoice->createdOn, a.invoice->id) <
               std::tuple(b.invoice->dueOn, b.invoice->createdOn, b.invoice->id);
    });
    markMissed(invoices, asOf, missedAfterDays);
    return invoices;
}

} // namespace freshet
