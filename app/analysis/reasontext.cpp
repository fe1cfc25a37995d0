// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/reasontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace freshet {

namespace {

/// The source sentences are right in English as they stand: `one` for exactly one, `many` for the rest.
QString counted(const char *one, const char *many, int number)
{
    return number == 1 ? QCoreApplication::translate("freshet::Reason", one)
                       : QCoreApplication::translate("freshet::Reason", many, nullptr, number);
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("freshet::Reason", text);
}

QString nameOf(const JudgedInvoice &judged)
{
    return judged.invoice->number.isEmpty() ? QStringLiteral("#%1").arg(judged.invoice->id) : judged.invoice->number;
}

QString recentPart(const RiskEvidence &evidence)
{
    if (evidence.dueCount == 1)
        return sentence(QT_TRANSLATE_NOOP("freshet::Reason", "the only invoice due was late"));
    if (evidence.recentCount == 1)
        return sentence(QT_TRANSLATE_NOOP("freshet::Reason", "the last invoice was late"));
    return sentence(QT_TRANSLATE_NOOP("freshet::Reason", "%1 of the last %2 invoices late"))
        .arg(evidence.recentBad)
        .arg(evidence.recentCount);
}

QString missedPart(int missed)
{
    return counted(QT_TRANSLATE_NOOP("freshet::Reason", "1 missed payment"),
                   QT_TRANSLATE_N_NOOP("freshet::Reason", "%n missed payments"), missed);
}

QString trendPart(const RiskEvidence &evidence, const PatternRules &rules)
{
    if (rules.trendInvoices == 1)
        return counted(QT_TRANSLATE_NOOP("freshet::Reason", "the last invoice 1 day later than the one before"),
                       QT_TRANSLATE_N_NOOP("freshet::Reason", "the last invoice %n days later than the one before"),
                       evidence.trendShiftDays);
    return counted(QT_TRANSLATE_NOOP("freshet::Reason", "the last %1 invoices 1 day later than the %1 before"),
                   QT_TRANSLATE_N_NOOP("freshet::Reason", "the last %1 invoices %n days later than the %1 before"),
                   evidence.trendShiftDays)
        .arg(rules.trendInvoices);
}

QString oldestPart(const JudgedInvoice &oldest)
{
    return counted(QT_TRANSLATE_NOOP("freshet::Reason", "oldest open %1, 1 day overdue"),
                   QT_TRANSLATE_N_NOOP("freshet::Reason", "oldest open %1, %n days overdue"),
                   oldest.settlement.daysLate)
        .arg(nameOf(oldest));
}

QString lastLatePart(const JudgedInvoice &late)
{
    return counted(QT_TRANSLATE_NOOP("freshet::Reason", "most recently %1, 1 day late"),
                   QT_TRANSLATE_N_NOOP("freshet::Reason", "most recently %1, %n days late"), late.settlement.daysLate)
        .arg(nameOf(late));
}

QString newReason(int dueCount)
{
    if (dueCount == 0)
        return sentence(QT_TRANSLATE_NOOP("freshet::Reason", "new: no invoice due yet"));
    return counted(QT_TRANSLATE_NOOP("freshet::Reason", "new: only 1 invoice due so far"),
                   QT_TRANSLATE_N_NOOP("freshet::Reason", "new: only %n invoices due so far"), dueCount);
}

QString goodReason(int recentCount)
{
    return counted(QT_TRANSLATE_NOOP("freshet::Reason", "the last invoice not late, nothing overdue"),
                   QT_TRANSLATE_N_NOOP("freshet::Reason", "none of the last %n invoices late, nothing overdue"),
                   recentCount);
}

/// The parts of the rule of `risk` that fitted. The overdue days are left to the part that names the invoice.
QStringList fittingParts(RiskClass risk, const RiskEvidence &evidence, const PatternRules &rules)
{
    QStringList parts;
    switch (risk) {
    case RiskClass::NeverPaid:
        parts << sentence(QT_TRANSLATE_NOOP("freshet::Reason", "never paid anything")) << missedPart(evidence.missed);
        break;
    case RiskClass::High:
        if (evidence.recentBad >= rules.highRecentBad)
            parts << recentPart(evidence);
        if (evidence.missed >= rules.highMissed)
            parts << missedPart(evidence.missed);
        break;
    case RiskClass::Elevated:
        if (evidence.recentBad >= rules.elevatedRecentBad)
            parts << recentPart(evidence);
        if (evidence.trend == PaymentTrend::Worse && evidence.recentBad >= rules.elevatedTrendRecentBad)
            parts << trendPart(evidence, rules);
        break;
    case RiskClass::Watch:
        if (evidence.recentBad >= 1)
            parts << recentPart(evidence);
        break;
    case RiskClass::New:
        return {newReason(evidence.dueCount)};
    case RiskClass::Good:
        return {goodReason(evidence.recentCount)};
    }
    return parts;
}

QString startedInCapitals(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString reasonText(RiskClass risk, const RiskEvidence &evidence, const PatternRules &rules,
                   const ReasonInvoices &invoices)
{
    QStringList parts = fittingParts(risk, evidence, rules);
    if (invoices.oldestOverdue)
        parts << oldestPart(*invoices.oldestOverdue);
    else if (invoices.lastLate && risk != RiskClass::New && risk != RiskClass::Good)
        parts << lastLatePart(*invoices.lastLate);
    return startedInCapitals(parts.join(sentence(QT_TRANSLATE_NOOP("freshet::Reason", "; "))));
}

} // namespace freshet
