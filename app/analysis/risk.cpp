// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/risk.h"

#include "analysis/lateness.h"

#include <algorithm>

namespace freshet {

namespace {

bool hasPaidCovers(const std::vector<JudgedInvoice> &judged)
{
    return std::ranges::any_of(judged, [](const JudgedInvoice &one) { return one.settlement.hasCustomerMoney; });
}

bool isHigh(const RiskEvidence &evidence, const PatternRules &rules)
{
    return evidence.recentBad >= rules.highRecentBad || evidence.missed >= rules.highMissed ||
           evidence.oldestOverdueDays > rules.highOverdueDays;
}

bool isElevated(const RiskEvidence &evidence, const PatternRules &rules)
{
    return evidence.recentBad >= rules.elevatedRecentBad || evidence.oldestOverdueDays > rules.elevatedOverdueDays ||
           (evidence.trend == PaymentTrend::Worse && evidence.recentBad >= rules.elevatedTrendRecentBad);
}

} // namespace

RiskEvidence riskEvidence(const JudgedLedger &judged, const PaymentPattern &pattern, const PatternRules &rules)
{
    RiskEvidence evidence;
    evidence.dueCount = int(judged.due().size());
    evidence.recentCount = int(recentOf(judged.due(), rules.recentInvoices).size());
    evidence.recentBad = pattern.recentBadCount;
    evidence.missed = pattern.missedCount;
    evidence.oldestOverdueDays = pattern.oldestOverdueDays;
    evidence.trend = pattern.trend;
    evidence.trendShiftDays = trendOf(judged.due(), rules.trendInvoices, rules.trendDays).shiftDays;
    evidence.hasEverPaid = pattern.lastPaymentOn || hasPaidCovers(judged.all());
    return evidence;
}

RiskClass riskOf(const RiskEvidence &evidence, const PatternRules &rules)
{
    if (evidence.missed >= 1 && !evidence.hasEverPaid)
        return RiskClass::NeverPaid;
    if (isHigh(evidence, rules))
        return RiskClass::High;
    if (isElevated(evidence, rules))
        return RiskClass::Elevated;
    if (evidence.recentBad >= 1 || evidence.oldestOverdueDays >= 1)
        return RiskClass::Watch;
    return evidence.dueCount < rules.newBelowInvoices ? RiskClass::New : RiskClass::Good;
}

} // namespace freshet
