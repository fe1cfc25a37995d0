// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/patternevidence.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <tuple>

namespace freshet {

namespace {

std::optional<Exclusion> exclusionOf(const LedgerInvoice &invoice)
{
    if (isJudged(invoice))
        return std::nullopt;
    if (invoice.status == InvoiceStatus::ProcessedProforma)
        return Exclusion::ProcessedProforma;
    if (invoice.isProforma)
        return Exclusion::Proforma;
    if (invoice.status == InvoiceStatus::Void)
        return Exclusion::Void;
    return invoice.status == InvoiceStatus::Draft ? Exclusion::Draft : Exclusion::NothingToPay;
}

/// Without what has not happened yet on `asOf`.
LedgerInvoice seenOn(LedgerInvoice invoice, CalendarDate asOf)
{
    std::erase_if(invoice.covers, [asOf](const LedgerCover &cover) { return cover.effectiveOn > asOf; });
    std::ranges::stable_sort(invoice.covers, {}, [](const LedgerCover &cover) {
        return std::pair(cover.effectiveOn, !cover.isCustomerMoney);
    });
    return invoice;
}

InvoiceEvidence evidenceOf(const JudgedInvoice &judged, CalendarDate asOf)
{
    InvoiceEvidence row;
    row.invoice = seenOn(*judged.invoice, asOf);
    row.verdict = judged.mark;
    row.settlement = judged.settlement;
    row.fairLateness = fairLateness(*judged.invoice, asOf);
    row.missed = judged.missed;
    row.isInWindow = judged.isInWindow && judged.isDue;
    return row;
}

std::vector<InvoiceEvidence> invoiceRows(const JudgedLedger &judged)
{
    std::vector<InvoiceEvidence> rows;
    const CalendarDate asOf = judged.window().asOf;
    const std::span<const JudgedInvoice> young = judged.young();
    std::ranges::transform(young, std::back_inserter(rows),
                           [asOf](const JudgedInvoice &one) { return evidenceOf(one, asOf); });
    if (const JudgedInvoice *oldest = judged.oldestOverdue(); oldest && !oldest->isInWindow)
        rows.push_back(evidenceOf(*oldest, asOf));
    for (const LedgerInvoice &invoice : judged.ledger().invoices) {
        if (!judged.isExcluded(invoice))
            continue;
        InvoiceEvidence &row = rows.emplace_back();
        row.invoice = seenOn(invoice, asOf);
        row.exclusion = exclusionOf(invoice);
    }
    std::ranges::sort(rows, std::greater(), [](const InvoiceEvidence &row) {
        return std::tuple(row.invoice.dueOn, row.invoice.createdOn, row.invoice.id);
    });
    return rows;
}

/// The invoices of a stretch that fit, the one due last first.
template<typename Fits>
std::vector<RecordId> idsOf(std::span<const JudgedInvoice> invoices, const Fits &fits)
{
    std::vector<RecordId> ids;
    for (const JudgedInvoice &judged : std::views::reverse(invoices)) {
        if (std::invoke(fits, judged))
            ids.push_back(judged.invoice->id);
    }
    return ids;
}

/// Joins the stories of two figures without naming an invoice twice.
void addMissing(std::vector<RecordId> &ids, const std::vector<RecordId> &more)
{
    std::ranges::copy_if(more, std::back_inserter(ids),
                         [&ids](RecordId id) { return std::ranges::find(ids, id) == ids.end(); });
}

bool isSettled(const JudgedInvoice &judged)
{
    return judged.mark == InvoiceMark::OnTime || judged.mark == InvoiceMark::Late;
}

bool isRated(const JudgedInvoice &judged)
{
    return isSettled(judged) || judged.mark == InvoiceMark::Open;
}

std::vector<RecordId> trendIds(const JudgedLedger &judged, const PatternEvidence &evidence)
{
    std::vector<RecordId> ids;
    if (evidence.pattern.trend == PaymentTrend::Unknown)
        return ids;
    for (const JudgedInvoice &one : withLateness(judged.due()) | std::views::take(2 * evidence.rules.trendInvoices))
        ids.push_back(one.invoice->id);
    return ids;
}

/// What the rules of risk look at: where nothing speaks against the customer, the recent invoices.
std::vector<RecordId> riskIds(const JudgedLedger &judged, const PatternEvidence &evidence)
{
    const DueInvoices due = judged.due();
    const DueInvoices recent = recentOf(due, evidence.rules.recentInvoices);
    std::vector<RecordId> ids = idsOf(recent, &JudgedInvoice::isBad);
    addMissing(ids, idsOf(due, &JudgedInvoice::isMissed));
    if (const JudgedInvoice *oldest = judged.oldestOverdue())
        addMissing(ids, {oldest->invoice->id});
    if (evidence.pattern.riskClass == RiskClass::Elevated && evidence.pattern.trend == PaymentTrend::Worse)
        addMissing(ids, trendIds(judged, evidence));
    return ids.empty() ? idsOf(recent, [](const JudgedInvoice &) { return true; }) : ids;
}

std::vector<RecordId> invoicesBehind(Figure figure, const JudgedLedger &judged, const PatternEvidence &evidence)
{
    const DueInvoices due = judged.due();
    const auto marked = [due](InvoiceMark mark) {
        return idsOf(due, [mark](const JudgedInvoice &one) { return one.mark == mark; });
    };
    const auto isOwn = [&judged](const JudgedInvoice &one) {
        return one.invoice->currency == judged.ledger().currency;
    };
    switch (figure) {
    case Figure::OnTimeCount:
        return marked(InvoiceMark::OnTime);
    case Figure::LateCount:
    case Figure::AverageDaysWhenLate:
        return marked(InvoiceMark::Late);
    case Figure::OpenOverdueCount:
        return marked(InvoiceMark::Open);
    case Figure::MissedCount:
        return idsOf(due, &JudgedInvoice::isMissed);
    case Figure::OnTimeRatio:
    case Figure::AverageDaysLateWithOpen:
        return idsOf(due, isRated);
    case Figure::OnTimeRatioByValue:
        return idsOf(due, [&](const JudgedInvoice &one) { return isRated(one) && isOwn(one); });
    case Figure::AverageDaysLate:
        return idsOf(due, isSettled);
    case Figure::WeightedDaysLate:
        return idsOf(due, [&](const JudgedInvoice &one) { return isSettled(one) && isOwn(one); });
    case Figure::Trend:
        return trendIds(judged, evidence);
    case Figure::RecentBad:
        return idsOf(recentOf(due, evidence.rules.recentInvoices), &JudgedInvoice::isBad);
    case Figure::Risk:
        return riskIds(judged, evidence);
    case Figure::AveragePayment:
    case Figure::LastPayment:
        return {};
    }
    Q_UNREACHABLE();
}

void takePayments(const JudgedLedger &judged, PatternEvidence &evidence)
{
    const std::optional<CalendarDate> &last = evidence.pattern.lastPaymentOn;
    std::vector<RecordId> &averaged = evidence.figures[size_t(Figure::AveragePayment)].payments;
    std::vector<RecordId> &newest = evidence.figures[size_t(Figure::LastPayment)].payments;
    evidence.payments = judged.ledger().payments;
    std::ranges::sort(evidence.payments, std::greater(),
                      [](const LedgerPayment &payment) { return std::pair(payment.createdOn, payment.id); });
    for (const LedgerPayment &payment : evidence.payments) {
        if (judged.hasArrived(payment) && payment.createdOn == last)
            newest.push_back(payment.id);
        if (judged.isAveraged(payment)) {
            averaged.push_back(payment.id);
            evidence.receivedAmount += payment.amount;
        }
    }
    std::erase_if(evidence.payments, [&](const LedgerPayment &payment) {
        return !judged.window().contains(payment.createdOn) &&
               !(judged.hasArrived(payment) && payment.createdOn == last);
    });
    evidence.receivedCount = int(averaged.size());
}

} // namespace

std::optional<CalendarDate> InvoiceEvidence::settledOn() const
{
    return settlement.signedDays ? std::optional(settlement.settledOn) : std::nullopt;
}

std::optional<int> InvoiceEvidence::daysLate() const
{
    if (exclusion || settlement.state == Settlement::State::PaidUnknown)
        return std::nullopt;
    return settlement.daysLate;
}

PatternEvidence explainPattern(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf)
{
    const JudgedLedger judged(ledger, rules, asOf);
    const DueInvoices due = judged.due();
    PatternEvidence evidence;
    evidence.pattern = analyseJudged(judged, rules).pattern;
    evidence.rules = rules;
    evidence.currency = ledger.currency;
    evidence.windowFrom = judged.window().start.addDays(1);
    evidence.sums = latenessSums(due, ledger.currency);
    evidence.trend = trendOf(due, rules.trendInvoices, rules.trendDays);
    evidence.knownLatenessCount = int(std::ranges::distance(withLateness(due)));
    evidence.risk = riskEvidence(judged, evidence.pattern, rules);
    evidence.invoices = invoiceRows(judged);
    for (const Figure figure : allFigures())
        evidence.figures.push_back({figure, invoicesBehind(figure, judged, evidence), {}});
    takePayments(judged, evidence);
    return evidence;
}

} // namespace freshet
