// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/risk.h"

namespace freshet {

namespace {

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
