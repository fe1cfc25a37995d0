// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"
#include "refresh/freshfacts.h"
#include "refresh/workliststep.h"

#include <vector>

namespace freshet {

/// What somebody wants done, before anything was looked at.
struct ActionOrder
{
    ActionKind kind = ActionKind::Suspend;
    std::vector<RecordId> customers;
};

/// By what fresh facts are judged.
struct ActionBasis
{
    OfficeWord office;
    CustomerFlagKeys keys;
    CalendarDate today; ///< at UISP
};

/// What the order comes to by these facts: a line for each service that is concerned, or one line that says why none
/// is. A suspension is only for candidates of the worklist, and for all their active services; ending one is for all
/// suspended services. ActionLine::mayExempt tells that UISP may leave out what is overdue when it suspends by itself
/// from then on (crm-api.md: the causing invoices are flagged when a suspension is cancelled). Pure.
[[nodiscard]] std::vector<ActionLine> linesFor(ActionKind kind, const FreshFacts &facts, const ActionBasis &basis);

} // namespace freshet
