// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/paymentanalysis.h"

#include "analysis/judgedinvoice.h"
#include "analysis/lateness.h"
#include "analysis/reasontext.h"
#include "analysis/risk.h"

#include <algorithm>
#include <ranges>

namespace freshet {

namespace {

struct Window
{
    CalendarDate start; ///< the last day before it
    CalendarDate asOf;

    [[nodiscard]] bool contains(CalendarDate day) const { return day > start && day <= asOf; }
};

int excludedCount(const CustomerLedger &ledger, const Window &window)
{
    return int(std::ranges::count_if(ledger.invoices, [&](const LedgerInvoice &invoice) {
        return invoice.createdOn <= window.asOf && window.contains(invoice.dueOn) && !isJudged(invoice);
    }));
}

// The judged invoices lie in the order of their due dates, so these two are stretches of them.
std::span<const JudgedInvoice> youngInvoices(const std::vector<JudgedInvoice> &judged)
{
    const auto first = std::ranges::find_if(judged, &JudgedInvoice::isInWindow);
    return {first, judged.end()};
}

DueInvoices dueInvoices(std::span<const JudgedInvoice> young)
{
    return {young.begin(), std::ranges::find_if_not(young, &JudgedInvoice::isDue)};
}

const JudgedInvoice *oldestOverdue(const std::vector<JudgedInvoice> &judged)
{
    const auto found = std::ranges::find(judged, InvoiceMark::Open, &JudgedInvoice::mark);
    return found == judged.end() ? nullptr : &*found;
}

const JudgedInvoice *lastLate(DueInvoices due)
{
    for (const JudgedInvoice &judged : std::views::reverse(due)) {
        if (judged.mark == InvoiceMark::Late)
            return &judged;
    }
    return nullptr;
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

/// Returns whether there ever was a payment.
bool fillPayments(const CustomerLedger &ledger, const Window &window, PaymentPattern &pattern)
{
    qint64 sum = 0;
    int number = 0;
    for (const LedgerPayment &payment : ledger.payments) {
        if (!payment.isCustomerMoney || payment.createdOn > window.asOf)
            continue;
        pattern.lastPaymentOn = std::max(pattern.lastPaymentOn.value_or(payment.createdOn), payment.createdOn);
        if (!window.contains(payment.createdOn) || payment.currency != ledger.currency)
            continue;
        sum += payment.amount;
        ++number;
    }
    if (number > 0)
        pattern.averagePayment = Money{roundedMean(sum, number), ledger.currency};
    return pattern.lastPaymentOn.has_value();
}

bool hasPaidCovers(const std::vector<JudgedInvoice> &judged)
{
    return std::ranges::any_of(judged, [](const JudgedInvoice &one) { return one.settlement.hasCustomerMoney; });
}

RiskEvidence evidenceOf(const PaymentPattern &pattern, DueInvoices due, const PatternRules &rules)
{
    RiskEvidence evidence;
    evidence.dueCount = int(due.size());
    evidence.recentCount = std::min(evidence.dueCount, std::max(0, rules.recentInvoices));
    evidence.recentBad = pattern.recentBadCount;
    evidence.missed = pattern.missedCount;
    evidence.oldestOverdueDays = pattern.oldestOverdueDays;
    evidence.trend = pattern.trend;
    return evidence;
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
    const Window window{asOf.addMonths(-rules.windowMonths), asOf};
    const std::vector<JudgedInvoice> judged = judgedInvoices(ledger, window.start, asOf, rules.missedAfterDays);
    const std::span<const JudgedInvoice> young = youngInvoices(judged);
    const DueInvoices due = dueInvoices(young);

    LedgerAnalysis analysis;
    PaymentPattern &pattern = analysis.pattern;
    pattern.customerId = ledger.customerId;
    pattern.asOf = asOf;
    pattern.excludedCount = excludedCount(ledger, window);
    fillLateness(due, ledger.currency, pattern);
    const TrendOfLateness trend = trendOf(due, rules.trendInvoices, rules.trendDays);
    pattern.trend = trend.trend;
    pattern.recentBadCount = recentBad(due, rules.recentInvoices);
    pattern.lastInvoices = strip(young, rules.stripLength);

    const ReasonInvoices named{oldestOverdue(judged), lastLate(due)};
    if (named.oldestOverdue) {
        pattern.oldestOverdueInvoiceId = named.oldestOverdue->invoice->id;
        pattern.oldestOverdueDays = named.oldestOverdue->settlement.daysLate;
    } else if (int(due.size()) < rules.newBelowInvoices) {
        pattern.onTimeRatio.reset();
        pattern.onTimeRatioByValue.reset();
    }

    const bool hasPayments = fillPayments(ledger, window, pattern);
    RiskEvidence evidence = evidenceOf(pattern, due, rules);
    evidence.trendShiftDays = trend.shiftDays;
    evidence.hasEverPaid = hasPayments || hasPaidCovers(judged);
    pattern.riskClass = riskOf(evidence, rules);
    pattern.isRisky = pattern.riskClass == RiskClass::High || pattern.riskClass == RiskClass::NeverPaid;
    pattern.reason = reasonText(pattern.riskClass, evidence, rules, named);
    analysis.settlements = settlementsOf(judged);
    return analysis;
}

} // namespace freshet
