// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/reasontext.h"

#include <QCoreApplication>

namespace freshet {

namespace {

Sentence::Part part(const char *text, std::vector<Sentence::Value> values = {}, std::optional<int> count = {})
{
    return {QStringLiteral("freshet::Reason"), QString::fromUtf8(text), std::move(values), count};
}

QString numberText(int number)
{
    return QString::number(number);
}

QString nameOf(const JudgedInvoice &judged)
{
    return judged.invoice->number.isEmpty() ? QStringLiteral("#%1").arg(judged.invoice->id) : judged.invoice->number;
}

Sentence::Part recentPart(const RiskEvidence &evidence)
{
    if (evidence.dueCount == 1)
        return part(QT_TRANSLATE_NOOP("freshet::Reason", "the only invoice due was late"));
    if (evidence.recentCount == 1)
        return part(QT_TRANSLATE_NOOP("freshet::Reason", "the last invoice was late"));
    return part(QT_TRANSLATE_NOOP("freshet::Reason", "%1 of the last %2 invoices late"),
                {numberText(evidence.recentBad), numberText(evidence.recentCount)});
}

Sentence::Part missedPart(int missed)
{
    return part(QT_TRANSLATE_N_NOOP("freshet::Reason", "%n missed payments"), {}, missed);
}

Sentence::Part trendPart(const RiskEvidence &evidence, const PatternRules &rules)
{
    if (rules.trendInvoices == 1)
        return part(QT_TRANSLATE_N_NOOP("freshet::Reason", "the last invoice %n days later than the one before"), {},
                    evidence.trendShiftDays);
    return part(QT_TRANSLATE_N_NOOP("freshet::Reason", "the last %1 invoices %n days later than the %1 before"),
                {numberText(rules.trendInvoices)}, evidence.trendShiftDays);
}

Sentence::Part oldestPart(const JudgedInvoice &oldest)
{
    return part(QT_TRANSLATE_N_NOOP("freshet::Reason", "oldest open %1, %n days overdue"), {nameOf(oldest)},
                oldest.settlement.daysLate);
}

Sentence::Part lastLatePart(const JudgedInvoice &late)
{
    return part(QT_TRANSLATE_N_NOOP("freshet::Reason", "most recently %1, %n days late"), {nameOf(late)},
                late.settlement.daysLate);
}

Sentence::Part newReason(int dueCount)
{
    if (dueCount == 0)
        return part(QT_TRANSLATE_NOOP("freshet::Reason", "new: no invoice due yet"));
    return part(QT_TRANSLATE_N_NOOP("freshet::Reason", "new: only %n invoices due so far"), {}, dueCount);
}

Sentence::Part goodReason(int recentCount)
{
    return part(QT_TRANSLATE_N_NOOP("freshet::Reason", "none of the last %n invoices late, nothing overdue"), {},
                recentCount);
}

/// The parts of the rule of `risk` that fitted. The overdue days are left to the part that names the invoice.
std::vector<Sentence::Part> fittingParts(RiskClass risk, const RiskEvidence &evidence, const PatternRules &rules)
{
    std::vector<Sentence::Part> parts;
    switch (risk) {
    case RiskClass::NeverPaid:
        parts = {part(QT_TRANSLATE_NOOP("freshet::Reason", "never paid anything")), missedPart(evidence.missed)};
        break;
    case RiskClass::High:
        if (evidence.recentBad >= rules.highRecentBad)
            parts.push_back(recentPart(evidence));
        if (evidence.missed >= rules.highMissed)
            parts.push_back(missedPart(evidence.missed));
        break;
    case RiskClass::Elevated:
        if (evidence.recentBad >= rules.elevatedRecentBad)
            parts.push_back(recentPart(evidence));
        if (evidence.trend == PaymentTrend::Worse && evidence.recentBad >= rules.elevatedTrendRecentBad)
            parts.push_back(trendPart(evidence, rules));
        break;
    case RiskClass::Watch:
        if (evidence.recentBad >= 1)
            parts.push_back(recentPart(evidence));
        break;
    case RiskClass::New:
        return {newReason(evidence.dueCount)};
    case RiskClass::Good:
        return {goodReason(evidence.recentCount)};
    }
    return parts;
}

} // namespace

Sentence reasonText(RiskClass risk, const RiskEvidence &evidence, const PatternRules &rules,
                    const ReasonInvoices &invoices)
{
    std::vector<Sentence::Part> parts = fittingParts(risk, evidence, rules);
    if (invoices.oldestOverdue)
        parts.push_back(oldestPart(*invoices.oldestOverdue));
    else if (invoices.lastLate && risk != RiskClass::New && risk != RiskClass::Good)
        parts.push_back(lastLatePart(*invoices.lastLate));
    return Sentence(std::move(parts), Sentence::Joint::List);
}

} // namespace freshet
