// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figureformula.h"

#include <QCoreApplication>

#include <algorithm>

namespace freshet {

namespace {

struct Formula
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Formula)
};

/// Sums of values are doubles, exact far beyond what any office bills; the limits keep the impossible defined.
Money moneyOf(double minor, const Currency &currency)
{
    constexpr double most = 9e18;
    return {qint64(std::clamp(minor, -most, most)), currency};
}

class Sentences
{
public:
    Sentences(const PatternEvidence &evidence, const FormulaNumbers &numbers)
        : m_evidence(evidence)
        , m_sums(evidence.sums)
        , m_numbers(numbers)
    {
    }

    [[nodiscard]] QString counted(const QString &sentence, int number) const
    {
        return sentence.arg(m_numbers.date(m_evidence.windowFrom), m_numbers.date(m_evidence.pattern.asOf),
                            m_numbers.count(number));
    }

    [[nodiscard]] QString missed() const
    {
        return Formula::tr("Of %1 invoices open past the due date, those that are overdue for %2 days or more, or were "
                           "overtaken by an invoice that fell due later: %3",
                           nullptr, m_sums.open.count)
            .arg(m_numbers.count(m_sums.open.count), m_numbers.count(m_evidence.rules.missedAfterDays),
                 m_numbers.count(m_sums.missed));
    }

    [[nodiscard]] QString onTimeRatio() const
    {
        if (m_evidence.pattern.onTimeRatio)
            return Formula::tr("%1 on time / (%1 on time + %2 late + %3 open overdue) = %4")
                .arg(m_numbers.count(m_sums.onTime.count), m_numbers.count(m_sums.late.count),
                     m_numbers.count(m_sums.open.count), m_numbers.ratio(*m_evidence.pattern.onTimeRatio));
        return noRatio();
    }

    [[nodiscard]] QString onTimeRatioByValue() const
    {
        if (m_evidence.pattern.onTimeRatioByValue)
            return Formula::tr("%1 billed and paid on time / (%1 on time + %2 late + %3 open overdue) = %4")
                .arg(money(m_sums.onTime.value), money(m_sums.late.value), money(m_sums.open.value),
                     m_numbers.ratio(*m_evidence.pattern.onTimeRatioByValue));
        if (m_evidence.pattern.onTimeRatio)
            return within(Formula::tr("No invoice in the customer's own currency that was due from %1 to %2 was "
                                      "settled on a known day or is overdue."));
        return noRatio();
    }

    [[nodiscard]] QString averageDaysLate() const
    {
        if (!m_evidence.pattern.averageDaysLate)
            return nothingSettled();
        return Formula::tr("%1 days late altogether / (%2 settled on time + %3 settled late) = %4 days", nullptr,
                           int(m_sums.late.days))
            .arg(m_numbers.count(m_sums.late.days), m_numbers.count(m_sums.onTime.count),
                 m_numbers.count(m_sums.late.count), m_numbers.days(*m_evidence.pattern.averageDaysLate));
    }

    [[nodiscard]] QString averageDaysWhenLate() const
    {
        if (!m_evidence.pattern.averageDaysWhenLate)
            return within(Formula::tr("No invoice that was due from %1 to %2 was settled late."));
        return Formula::tr("%1 days late altogether / %2 settled late = %3 days", nullptr, int(m_sums.late.days))
            .arg(m_numbers.count(m_sums.late.days), m_numbers.count(m_sums.late.count),
                 m_numbers.days(*m_evidence.pattern.averageDaysWhenLate));
    }

    [[nodiscard]] QString weightedDaysLate() const
    {
        if (!m_evidence.pattern.weightedDaysLate)
            return within(Formula::tr("No invoice in the customer's own currency that was due from %1 to %2 has been "
                                      "settled on a known day."));
        return Formula::tr("%1 × days (each settled invoice's total × its days late, added up) / %2 (their totals, "
                           "added up) = %3 days",
                           "an amount times days, an amount")
            .arg(money(m_sums.late.valueDays), money(m_sums.onTime.value + m_sums.late.value),
                 m_numbers.days(*m_evidence.pattern.weightedDaysLate));
    }

    [[nodiscard]] QString averageDaysLateWithOpen() const
    {
        if (!m_evidence.pattern.averageDaysLateWithOpen)
            return noneRated();
        return Formula::tr("(%1 days late of settled invoices + %2 days of open overdue ones so far) / (%3 settled + "
                           "%4 open overdue) = %5 days",
                           nullptr, int(m_sums.late.days))
            .arg(m_numbers.count(m_sums.late.days), m_numbers.count(m_sums.open.days),
                 m_numbers.count(m_sums.onTime.count + m_sums.late.count), m_numbers.count(m_sums.open.count),
                 m_numbers.days(*m_evidence.pattern.averageDaysLateWithOpen));
    }

    [[nodiscard]] QString averagePayment() const
    {
        if (!m_evidence.pattern.averagePayment)
            return within(Formula::tr("The customer paid nothing from %1 to %2 in the own currency."));
        return Formula::tr("%1 received / number of payments: %2 = %3")
            .arg(m_numbers.money({m_evidence.receivedAmount, m_evidence.currency}),
                 m_numbers.count(m_evidence.receivedCount), m_numbers.money(*m_evidence.pattern.averagePayment));
    }

    [[nodiscard]] QString lastPayment() const
    {
        const QString asOf = m_numbers.date(m_evidence.pattern.asOf);
        if (!m_evidence.pattern.lastPaymentOn)
            return Formula::tr("The customer paid nothing up to %1.").arg(asOf);
        return Formula::tr("The customer's newest payment up to %1 is dated %2")
            .arg(asOf, m_numbers.date(*m_evidence.pattern.lastPaymentOn));
    }

    [[nodiscard]] QString trend() const
    {
        const int number = m_evidence.rules.trendInvoices;
        if (m_evidence.pattern.trend == PaymentTrend::Unknown)
            return Formula::tr("A trend needs %1 due invoices whose days late are known; there are %2.", nullptr,
                               2 * number)
                .arg(m_numbers.count(qint64(2) * number), m_numbers.count(m_evidence.knownLatenessCount));
        const QString newer = m_numbers.days(double(m_evidence.trend.newerDays) / number);
        const QString older = m_numbers.days(double(m_evidence.trend.olderDays) / number);
        const QString shift = m_numbers.days(double(m_evidence.trend.newerDays - m_evidence.trend.olderDays) / number);
        const QString least = m_numbers.count(m_evidence.rules.trendDays);
        if (number == 1)
            return trendOfOneSentence().arg(newer, older, shift, least);
        return trendSentence().arg(m_numbers.count(number), newer, older, shift, least);
    }

    [[nodiscard]] QString recentBad() const
    {
        return Formula::tr("Late or open overdue among the %1 invoices that were due last: %2", nullptr,
                           m_evidence.risk.recentCount)
            .arg(m_numbers.count(m_evidence.risk.recentCount), m_numbers.count(m_evidence.risk.recentBad));
    }

    [[nodiscard]] QString risk() const
    {
        const RiskEvidence &facts = m_evidence.risk;
        const QString here =
            Formula::tr("Here: %1 of the last %2 late or overdue, %3 missed, the oldest %4 days overdue.", nullptr,
                        facts.oldestOverdueDays)
                .arg(m_numbers.count(facts.recentBad), m_numbers.count(facts.recentCount),
                     m_numbers.count(facts.missed), m_numbers.count(facts.oldestOverdueDays));
        return Formula::tr("%1 %2", "a rule and how it fits").arg(riskRule(), here);
    }

private:
    [[nodiscard]] QString money(double minor) const { return m_numbers.money(moneyOf(minor, m_evidence.currency)); }

    [[nodiscard]] QString within(const QString &sentence) const
    {
        return sentence.arg(m_numbers.date(m_evidence.windowFrom), m_numbers.date(m_evidence.pattern.asOf));
    }

    [[nodiscard]] QString nothingSettled() const
    {
        return within(Formula::tr("No invoice that was due from %1 to %2 has been settled on a known day."));
    }

    [[nodiscard]] QString noneRated() const
    {
        return within(Formula::tr("No invoice that was due from %1 to %2 was settled on a known day or is overdue."));
    }

    [[nodiscard]] QString noRatio() const
    {
        if (m_sums.onTime.count + m_sums.late.count + m_sums.open.count == 0)
            return noneRated();
        return Formula::tr("No share is given for fewer than %1 due invoices as long as nothing is overdue.", nullptr,
                           m_evidence.rules.newBelowInvoices)
            .arg(m_numbers.count(m_evidence.rules.newBelowInvoices));
    }

    [[nodiscard]] QString trendSentence() const
    {
        switch (m_evidence.pattern.trend) {
        case PaymentTrend::Unknown:
            return {};
        case PaymentTrend::Better:
            return Formula::tr("The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 "
                               "days, at least %5 less, which is better",
                               nullptr, m_evidence.rules.trendInvoices);
        case PaymentTrend::Steady:
            return Formula::tr("The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 "
                               "days, a change of less than %5, which is steady",
                               nullptr, m_evidence.rules.trendInvoices);
        case PaymentTrend::Worse:
            return Formula::tr("The last %1 invoices are %2 days late on average, the %1 before were %3: %2 − %3 = %4 "
                               "days, at least %5 more, which is worse",
                               nullptr, m_evidence.rules.trendInvoices);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString trendOfOneSentence() const
    {
        switch (m_evidence.pattern.trend) {
        case PaymentTrend::Unknown:
            return {};
        case PaymentTrend::Better:
            return Formula::tr("The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least "
                               "%4 less, which is better");
        case PaymentTrend::Steady:
            return Formula::tr("The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, a change "
                               "of less than %4, which is steady");
        case PaymentTrend::Worse:
            return Formula::tr("The last invoice is %1 days late, the one before was %2: %1 − %2 = %3 days, at least "
                               "%4 more, which is worse");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString riskRule() const
    {
        const PatternRules &rules = m_evidence.rules;
        const auto number = [this](int value) { return m_numbers.count(value); };
        switch (m_evidence.pattern.riskClass) {
        case RiskClass::NeverPaid:
            return Formula::tr("Never paid: a payment was missed, and the customer never paid anything.");
        case RiskClass::High:
            return Formula::tr("High: at least %1 of the last %2 invoices late or overdue, or at least %3 missed, or "
                               "the oldest overdue for more than %4 days.",
                               nullptr, rules.highOverdueDays)
                .arg(number(rules.highRecentBad), number(rules.recentInvoices), number(rules.highMissed),
                     number(rules.highOverdueDays));
        case RiskClass::Elevated:
            return Formula::tr("Elevated: at least %1 of the last %2 invoices late or overdue, or the oldest overdue "
                               "for more than %3 days, or a trend to worse with at least %4 of them.",
                               nullptr, rules.elevatedOverdueDays)
                .arg(number(rules.elevatedRecentBad), number(rules.recentInvoices), number(rules.elevatedOverdueDays),
                     number(rules.elevatedTrendRecentBad));
        case RiskClass::Watch:
            return Formula::tr("Watch: at least 1 of the last %1 invoices late or overdue, or anything overdue.",
                               nullptr, rules.recentInvoices)
                .arg(number(rules.recentInvoices));
        case RiskClass::New:
            return Formula::tr("New: fewer than %1 invoices due so far, none late and nothing overdue.", nullptr,
                               rules.newBelowInvoices)
                .arg(number(rules.newBelowInvoices));
        case RiskClass::Good:
            return Formula::tr("Good: none of the last %1 invoices late, and nothing overdue.", nullptr,
                               rules.recentInvoices)
                .arg(number(rules.recentInvoices));
        }
        Q_UNREACHABLE();
    }

    const PatternEvidence &m_evidence;
    const LatenessSums &m_sums;
    const FormulaNumbers &m_numbers;
};

} // namespace

QString PlainFormulaNumbers::count(qint64 number) const
{
    return QString::number(number);
}

QString PlainFormulaNumbers::days(double days) const
{
    return QString::number(days, 'f', 2);
}

QString PlainFormulaNumbers::decimal(double number) const
{
    return QString::number(number, 'f', 1);
}

QString PlainFormulaNumbers::ratio(double ratio) const
{
    return QString::number(ratio, 'f', 2);
}

QString PlainFormulaNumbers::money(const Money &money) const
{
    return decimalString(money) + QLatin1Char(' ') + money.currency.code();
}

QString PlainFormulaNumbers::date(CalendarDate date) const
{
    return date.toIso();
}

QString formulaText(const PatternEvidence &evidence, Figure figure, const FormulaNumbers &numbers)
{
    const Sentences sentences(evidence, numbers);
    switch (figure) {
    case Figure::OnTimeCount:
        return sentences.counted(
            Formula::tr("Invoices due from %1 to %2 that were settled on the due date or before: %3"),
            evidence.sums.onTime.count);
    case Figure::LateCount:
        return sentences.counted(Formula::tr("Invoices due from %1 to %2 that were settled after the due date: %3"),
                                 evidence.sums.late.count);
    case Figure::OpenOverdueCount:
        return sentences.counted(Formula::tr("Invoices due from %1 to %2 that are open past the due date: %3"),
                                 evidence.sums.open.count);
    case Figure::MissedCount:
        return sentences.missed();
    case Figure::OnTimeRatio:
        return sentences.onTimeRatio();
    case Figure::OnTimeRatioByValue:
        return sentences.onTimeRatioByValue();
    case Figure::AverageDaysLate:
        return sentences.averageDaysLate();
    case Figure::AverageDaysWhenLate:
        return sentences.averageDaysWhenLate();
    case Figure::WeightedDaysLate:
        return sentences.weightedDaysLate();
    case Figure::AverageDaysLateWithOpen:
        return sentences.averageDaysLateWithOpen();
    case Figure::AveragePayment:
        return sentences.averagePayment();
    case Figure::LastPayment:
        return sentences.lastPayment();
    case Figure::Trend:
        return sentences.trend();
    case Figure::RecentBad:
        return sentences.recentBad();
    case Figure::Risk:
        return sentences.risk();
    }
    Q_UNREACHABLE();
}

} // namespace freshet
