// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/plainpattern.h"

#include <algorithm>

namespace freshet::test {

namespace {

using Invoices = std::vector<LedgerInvoice>;

/// Every question about the ledger is answered from its rows again, each time.
class PlainBook
{
public:
    PlainBook(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf)
        : m_ledger(ledger)
        , m_rules(rules)
        , m_asOf(asOf)
    {
    }

    static bool isJudged(const LedgerInvoice &invoice)
    {
        const int status = int(invoice.status);
        return !invoice.isProforma && status >= 1 && status <= 3 && invoice.total > 0;
    }

    [[nodiscard]] Invoices judged() const
    {
        Invoices found;
        for (const LedgerInvoice &invoice : m_ledger.invoices) {
            if (invoice.createdOn <= m_asOf && isJudged(invoice))
                found.push_back(invoice);
        }
        std::stable_sort(found.begin(), found.end(), [](const LedgerInvoice &a, const LedgerInvoice &b) {
            if (a.dueOn != b.dueOn)
                return a.dueOn < b.dueOn;
            if (a.createdOn != b.createdOn)
                return a.createdOn < b.createdOn;
            return a.id < b.id;
        });
        return found;
    }

    [[nodiscard]] CalendarDate windowStart() const
    {
        return CalendarDate::fromQDate(m_asOf.toQDate().addMonths(-m_rules.windowMonths));
    }
    [[nodiscard]] bool isDue(const LedgerInvoice &invoice) const { return invoice.dueOn <= m_asOf; }
    [[nodiscard]] bool isYoung(const LedgerInvoice &invoice) const { return invoice.dueOn > windowStart(); }

    [[nodiscard]] Invoices judgedInWindow() const
    {
        Invoices found;
        for (const LedgerInvoice &invoice : judged()) {
            if (isDue(invoice) && isYoung(invoice))
                found.push_back(invoice);
        }
        return found;
    }

    /// B(day), of all covers or of the customer's money alone on the day itself.
    static qint64 balanceOn(const LedgerInvoice &invoice, CalendarDate day)
    {
        qint64 balance = invoice.total;
        for (const LedgerCover &cover : invoice.covers) {
            if (cover.effectiveOn <= day)
                balance -= cover.amount;
        }
        return balance;
    }

    static bool isPaidWithoutDate(const LedgerInvoice &invoice)
    {
        qint64 covered = 0;
        for (const LedgerCover &cover : invoice.covers)
            covered += cover.amount;
        return invoice.status == InvoiceStatus::Paid && covered < invoice.total;
    }

    [[nodiscard]] std::optional<CalendarDate> settledOn(const LedgerInvoice &invoice) const
    {
        std::optional<CalendarDate> earliest;
        for (const LedgerCover &cover : invoice.covers) {
            const CalendarDate day = cover.effectiveOn;
            if (day <= m_asOf && balanceOn(invoice, day) <= 0 && (!earliest || day < *earliest))
                earliest = day;
        }
        return earliest;
    }

    [[nodiscard]] bool isCredited(const LedgerInvoice &invoice) const
    {
        const std::optional<CalendarDate> day = settledOn(invoice);
        if (!day)
            return false;
        qint64 leftForCredits = balanceOn(invoice, day->addDays(-1));
        for (const LedgerCover &cover : invoice.covers) {
            if (cover.effectiveOn == *day && cover.isCustomerMoney)
                leftForCredits -= cover.amount;
        }
        return leftForCredits > 0;
    }

    [[nodiscard]] bool isOpenOverdue(const LedgerInvoice &invoice) const
    {
        return !isPaidWithoutDate(invoice) && balanceOn(invoice, m_asOf) > 0 && m_asOf > invoice.dueOn;
    }

    [[nodiscard]] InvoiceMark mark(const LedgerInvoice &invoice) const
    {
        if (isPaidWithoutDate(invoice))
            return InvoiceMark::Unknown;
        if (isCredited(invoice))
            return InvoiceMark::Credited;
        if (const auto day = settledOn(invoice))
            return *day <= invoice.dueOn ? InvoiceMark::OnTime : InvoiceMark::Late;
        return m_asOf > invoice.dueOn ? InvoiceMark::Open : InvoiceMark::NotDue;
    }

    /// L of a settled invoice, o of an open one.
    [[nodiscard]] int lateness(const LedgerInvoice &invoice) const
    {
        const auto day = settledOn(invoice);
        return std::max(0, (day ? *day : m_asOf) - invoice.dueOn);
    }

    [[nodiscard]] bool isMissed(const LedgerInvoice &invoice) const
    {
        if (!isOpenOverdue(invoice))
            return false;
        if (m_asOf - invoice.dueOn >= m_rules.missedAfterDays)
            return true;
        const Invoices others = judged();
        return std::any_of(others.begin(), others.end(), [&](const LedgerInvoice &other) {
            return invoice.dueOn < other.dueOn && other.dueOn < m_asOf;
        });
    }

    [[nodiscard]] std::optional<LedgerInvoice> oldestOverdue() const
    {
        for (const LedgerInvoice &invoice : judged()) {
            if (isOpenOverdue(invoice))
                return invoice;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool hasEverPaid() const
    {
        for (const LedgerPayment &payment : m_ledger.payments) {
            if (payment.isCustomerMoney && payment.createdOn <= m_asOf)
                return true;
        }
        for (const LedgerInvoice &invoice : judged()) {
            for (const LedgerCover &cover : invoice.covers) {
                if (cover.isCustomerMoney && cover.effectiveOn <= m_asOf)
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] int count(InvoiceMark wanted) const
    {
        int found = 0;
        for (const LedgerInvoice &invoice : judgedInWindow())
            found += mark(invoice) == wanted ? 1 : 0;
        return found;
    }

    [[nodiscard]] int missed() const
    {
        int found = 0;
        for (const LedgerInvoice &invoice : judgedInWindow())
            found += isMissed(invoice) ? 1 : 0;
        return found;
    }

    [[nodiscard]] int excluded() const
    {
        int found = 0;
        for (const LedgerInvoice &invoice : m_ledger.invoices) {
            if (invoice.createdOn <= m_asOf && !isJudged(invoice) && isDue(invoice) && isYoung(invoice))
                ++found;
        }
        return found;
    }

    [[nodiscard]] int recentBad() const
    {
        Invoices last = judgedInWindow();
        while (int(last.size()) > m_rules.recentInvoices)
            last.erase(last.begin());
        int bad = 0;
        for (const LedgerInvoice &invoice : last)
            bad += mark(invoice) == InvoiceMark::Late || mark(invoice) == InvoiceMark::Open ? 1 : 0;
        return bad;
    }

    [[nodiscard]] PaymentTrend trend() const
    {
        std::vector<int> days;
        for (const LedgerInvoice &invoice : judgedInWindow()) {
            if (mark(invoice) != InvoiceMark::Unknown && mark(invoice) != InvoiceMark::Credited)
                days.push_back(lateness(invoice));
        }
        const size_t n = size_t(m_rules.trendInvoices);
        if (days.size() < 2 * n)
            return PaymentTrend::Unknown;
        int last = 0;
        int before = 0;
        for (size_t i = 1; i <= n; ++i) {
            last += days[days.size() - i];
            before += days[days.size() - n - i];
        }
        const int limit = m_rules.trendDays * int(n);
        if (last - before >= limit)
            return PaymentTrend::Worse;
        return last - before <= -limit ? PaymentTrend::Better : PaymentTrend::Steady;
    }

    /// Σ value(invoice) over the invoices in the window that have one of the marks.
    template<typename Value>
    double sum(std::initializer_list<InvoiceMark> marks, Value value) const
    {
        double total = 0;
        for (const LedgerInvoice &invoice : judgedInWindow()) {
            if (std::count(marks.begin(), marks.end(), mark(invoice)) > 0)
                total += double(value(invoice));
        }
        return total;
    }

    [[nodiscard]] qint64 ownValue(const LedgerInvoice &invoice) const
    {
        return invoice.currency == m_ledger.currency ? invoice.total : 0;
    }

    [[nodiscard]] std::optional<Money> averagePayment() const
    {
        qint64 total = 0;
        qint64 number = 0;
        for (const LedgerPayment &payment : m_ledger.payments) {
            if (!payment.isCustomerMoney || payment.currency != m_ledger.currency)
                continue;
            if (payment.createdOn <= m_asOf && payment.createdOn > windowStart()) {
                total += payment.amount;
                ++number;
            }
        }
        if (number == 0)
            return std::nullopt;
        qint64 mean = total / number;
        const qint64 rest = total - mean * number;
        if (2 * rest >= number)
            ++mean;
        if (2 * rest <= -number)
            --mean;
        return Money{mean, m_ledger.currency};
    }

    [[nodiscard]] std::optional<CalendarDate> lastPayment() const
    {
        std::optional<CalendarDate> newest;
        for (const LedgerPayment &payment : m_ledger.payments) {
            if (payment.isCustomerMoney && payment.createdOn <= m_asOf && (!newest || payment.createdOn > *newest))
                newest = payment.createdOn;
        }
        return newest;
    }

    [[nodiscard]] RiskClass risk() const
    {
        const int k = recentBad();
        const auto oldest = oldestOverdue();
        const int overdue = oldest ? m_asOf - oldest->dueOn : 0;
        if (missed() >= 1 && !hasEverPaid())
            return RiskClass::NeverPaid;
        if (k >= m_rules.highRecentBad || missed() >= m_rules.highMissed || overdue > m_rules.highOverdueDays)
            return RiskClass::High;
        if (k >= m_rules.elevatedRecentBad || overdue > m_rules.elevatedOverdueDays)
            return RiskClass::Elevated;
        if (trend() == PaymentTrend::Worse && k >= m_rules.elevatedTrendRecentBad)
            return RiskClass::Elevated;
        if (k >= 1 || overdue >= 1)
            return RiskClass::Watch;
        return int(judgedInWindow().size()) < m_rules.newBelowInvoices ? RiskClass::New : RiskClass::Good;
    }

    [[nodiscard]] std::vector<InvoiceMark> strip() const
    {
        std::vector<InvoiceMark> marks;
        for (const LedgerInvoice &invoice : judged()) {
            if (isYoung(invoice))
                marks.push_back(mark(invoice));
        }
        while (int(marks.size()) > m_rules.stripLength)
            marks.erase(marks.begin());
        return marks;
    }

private:
    const CustomerLedger &m_ledger;
    const PatternRules &m_rules;
    CalendarDate m_asOf;
};

std::optional<double> quotient(double numerator, double denominator)
{
    if (denominator == 0)
        return std::nullopt;
    return numerator / denominator;
}

void fillAverages(const PlainBook &book, const PatternRules &rules, PaymentPattern &pattern)
{
    using enum InvoiceMark;
    const auto one = [](const LedgerInvoice &) { return 1; };
    const auto days = [&](const LedgerInvoice &invoice) { return book.lateness(invoice); };
    const auto value = [&](const LedgerInvoice &invoice) { return book.ownValue(invoice); };
    const auto weighted = [&](const LedgerInvoice &invoice) {
        return double(book.ownValue(invoice)) * book.lateness(invoice);
    };
    const bool isTooFew = int(book.judgedInWindow().size()) < rules.newBelowInvoices && !book.oldestOverdue();
    if (!isTooFew) {
        pattern.onTimeRatio = quotient(book.sum({OnTime}, one), book.sum({OnTime, Late, Open}, one));
        pattern.onTimeRatioByValue = quotient(book.sum({OnTime}, value), book.sum({OnTime, Late, Open}, value));
    }
    pattern.averageDaysLate = quotient(book.sum({OnTime, Late}, days), book.sum({OnTime, Late}, one));
    pattern.averageDaysWhenLate = quotient(book.sum({Late}, days), book.sum({Late}, one));
    pattern.weightedDaysLate = quotient(book.sum({OnTime, Late}, weighted), book.sum({OnTime, Late}, value));
    pattern.averageDaysLateWithOpen =
        quotient(book.sum({OnTime, Late, Open}, days), book.sum({OnTime, Late, Open}, one));
}

} // namespace

LedgerAnalysis plainAnalysis(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf)
{
    const PlainBook book(ledger, rules, asOf);
    LedgerAnalysis analysis;
    PaymentPattern &pattern = analysis.pattern;
    pattern.customerId = ledger.customerId;
    pattern.asOf = asOf;
    pattern.onTimeCount = book.count(InvoiceMark::OnTime);
    pattern.lateCount = book.count(InvoiceMark::Late);
    pattern.openOverdueCount = book.count(InvoiceMark::Open);
    pattern.missedCount = book.missed();
    pattern.unknownCount = book.count(InvoiceMark::Unknown);
    pattern.creditedCount = book.count(InvoiceMark::Credited);
    pattern.excludedCount = book.excluded();
    fillAverages(book, rules, pattern);
    pattern.averagePayment = book.averagePayment();
    pattern.lastPaymentOn = book.lastPayment();
    pattern.trend = book.trend();
    pattern.recentBadCount = book.recentBad();
    pattern.riskClass = book.risk();
    pattern.isRisky = pattern.riskClass == RiskClass::High || pattern.riskClass == RiskClass::NeverPaid;
    if (const auto oldest = book.oldestOverdue()) {
        pattern.oldestOverdueInvoiceId = oldest->id;
        pattern.oldestOverdueDays = asOf - oldest->dueOn;
    }
    pattern.lastInvoices = book.strip();
    for (const LedgerInvoice &invoice : book.judged()) {
        InvoiceSettlement settlement{invoice.id, std::nullopt, std::nullopt};
        if (book.mark(invoice) != InvoiceMark::Unknown) {
            settlement.settledOn = book.settledOn(invoice);
            settlement.daysLate = book.lateness(invoice);
        }
        analysis.settlements.push_back(settlement);
    }
    return analysis;
}

} // namespace freshet::test
