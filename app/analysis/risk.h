// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/paymentanalysis.h"

namespace freshet {

/// The facts that the risk rules look at.
struct RiskEvidence
{
    int dueCount = 0;    ///< judged invoices due in the window
    int recentCount = 0; ///< how many of them are the recent ones
    int recentBad = 0;   ///< k: late or open overdue among the recent ones
    int missed = 0;
    int oldestOverdueDays = 0; ///< 0 when nothing is overdue
    PaymentTrend trend = PaymentTrend::Unknown;
    int trendShiftDays = 0;
    bool hasEverPaid = false;
};

/// The facts about a customer whose figures are already in `pattern`.
[[nodiscard]] RiskEvidence riskEvidence(const JudgedLedger &judged, const PaymentPattern &pattern,
                                        const PatternRules &rules);

/// The first class whose rule fits: NeverPaid, High, Elevated, Watch, New, Good.
[[nodiscard]] RiskClass riskOf(const RiskEvidence &evidence, const PatternRules &rules);

} // namespace freshet
