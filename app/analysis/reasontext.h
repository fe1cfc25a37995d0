// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/judgedinvoice.h"
#include "analysis/risk.h"
#include "domain/sentence.h"

namespace freshet {

/// The invoices that a reason may name; borrowed, may be null.
struct ReasonInvoices
{
    const JudgedInvoice *oldestOverdue = nullptr;
    const JudgedInvoice *lastLate = nullptr; ///< the one due last of those that were settled late in the window
};

/// Why a customer is in `risk`, in one sentence: the parts of the rule that fitted with their numbers,
/// then the invoice to look at: "4 of the last 6 invoices late; oldest open INV0001234, 41 days overdue".
/// Invoice numbers are UISP's plain text; an invoice without one is named by its id.
[[nodiscard]] Sentence reasonText(RiskClass risk, const RiskEvidence &evidence, const PatternRules &rules,
                                  const ReasonInvoices &invoices);

} // namespace freshet
