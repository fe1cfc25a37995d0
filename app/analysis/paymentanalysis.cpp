// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/paymentanalysis.h"

#include "analysis/judgedledger.h"
#include "analysis/lateness.h"
#include "analysis/reasontext.h"
#include "analysis/risk.h"

#include <algorithm>

namespace freshet {

namespace {

int excludedCount(const JudgedLedger &judged)
{
    return int(std::ranges::count_if(judged.ledger().invoices,
                                     [&](const LedgerInvoice &invoice) { return judged.isExcluded(invoice); }));
}

std::vector<InvoiceMark> strip(std::span<const JudgedInvoice> young, int length)
{
    const auto last = young.last(std::min(young.size(), size_t(std::max(0, length))));
    std::vector<InvoiceMark> marks;
    marks.reserve(last.size());
    for (const JudgedInvoice &judged : last)
        marks.push_back(judged.mark);
    return marks;
}

/// The quotient rounded half away from zero; `number` is positive.
qint64 roundedMean(qint64 sum, qint64 number)
{
    const qint64 half = sum < 0 ? -(number / 2) : number / 2;
    return (sum + half) / number;
}

void fillPayments(const JudgedLedger &judged, PaymentPattern &pattern)
{
    qint64 sum = 0;
    int number = 0;
    for (const LedgerPayment &payment : judged.ledger().payments) {
        if (!judged.hasArrived(payment))
            continue;
        pattern.lastPaymentOn = std::max(pattern.lastPaymentOn.value_or(payment.createdOn), payment.createdOn);
        if (!judged.isAveraged(payment))
            continue;
        sum += payment.amount;
        ++number;
    }
    if (number > 0)
        pattern.averagePayment = Money{roundedMean(sum, number), judged.ledger().currency};
}

std::vector<InvoiceSettlement> settlementsOf(const std::vector<JudgedInvoice> &judged)
{
    std::vector<InvoiceSettlement> settlements;
    settlements.reserve(judged.size());
    for (const JudgedInvoice &one : judged) {
        InvoiceSettlement &settlement = settlements.emplace_back();
        settlement.invoiceId = one.invoice->id;
        if (one.settlement.signedDays)
            settlement.settledOn = one.settlement.settledOn;
        if (one.settlement.state != Settlement::State::PaidUnknown)
            settlement.daysLate = one.settlement.daysLate;
    }
    return settlements;
}

} // namespace

LedgerAnalysis analyseLedger(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf)
{
    return analyseJudged(JudgedLedger(ledger, rules, asOf), rules);
}

LedgerAnalysis analyseJudged(const JudgedLedger &judged, const PatternRules &rules)
{
    const DueInvoices due = judged.due();
    LedgerAnalysis analysis;
    PaymentPattern &pattern = analysis.pattern;
    pattern.customerId = judged.ledger().customerId;
    pattern.asOf = judged.window().asOf;
    pattern.excludedCount = excludedCount(judged);
    fillLateness(latenessSums(due, judged.ledger().currency), pattern);
    pattern.trend = trendOf(due, rules.trendInvoices, rules.trendDays).trend;
    pattern.recentBadCount = recentBad(due, rules.recentInvoices);
    pattern.lastInvoices = strip(judged.young(), rules.stripLength);

    const ReasonInvoices named{judged.oldestOverdue(), judged.lastLate()};
    if (named.oldestOverdue) {
        pattern.oldestOverdueInvoiceId = named.oldestOverdue->invoice->id;
        pattern.oldestOverdueDays = named.oldestOverdue->settlement.daysLate;
    } else if (int(due.size()) < rules.newBelowInvoices) {
        pattern.onTimeRatio.reset();
        pattern.onTimeRatioByValue.reset();
    }

    fillPayments(judged, pattern);
    const RiskEvidence evidence = riskEvidence(judged, pattern, rules);
    pattern.riskClass = riskOf(evidence, rules);
    pattern.isRisky = pattern.riskClass == RiskClass::High || pattern.riskClass == RiskClass::NeverPaid;
    pattern.reason = reasonText(pattern.riskClass, evidence, rules, named).kept();
    analysis.settlements = settlementsOf(judged.all());
    return analysis;
}

} // namespace freshet
