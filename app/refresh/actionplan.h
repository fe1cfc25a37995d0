// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"
#include "refresh/freshfacts.h"
#include "refresh/workliststep.h"

#include <chrono>
#include <vector>

namespace freshet {

/// What somebody wants done, before anything was looked at.
struct ActionOrder
{
    ActionKind kind = ActionKind::Suspend;
    std::vector<RecordId> customers;
    QString value{}; ///< as ActionWish has it
};

/// By what fresh facts are judged.
struct ActionBasis
{
    OfficeWord office;
    CustomerFlagKeys keys;
    CalendarDate today;       ///< at UISP
    QDateTime now{};          ///< UTC, by this computer
    RecordId attributeId = 0; ///< at UISP: of the custom attribute that is to be set
};

inline constexpr std::chrono::minutes mostClockDifference{5};

/// What the order comes to by these facts: a line for each service that is concerned, or one line that says why none
/// is. `wish` is a checked one. A suspension is only for candidates of the worklist, on a day that the policy permits,
/// and for all their active services. Who would be no candidate once UISP's credit were set against the oldest invoices
/// has paid and is left out. Where the clocks of UISP and this computer disagree by more than mostClockDifference, or
/// UISP does not tell what the customer owes, nobody is suspended and no suspension ended.
/// Ending one is for all suspended services. ActionLine::mayExempt tells that UISP may leave out what is overdue when
/// it suspends by itself from then on (crm-api.md: the causing invoices are flagged when a suspension is cancelled).
/// What is about the customer is one line. Pure.
[[nodiscard]] std::vector<ActionLine> linesFor(const ActionWish &wish, const FreshFacts &facts,
                                               const ActionBasis &basis);

/// A line that was confirmed, by facts that were read behind that: still Ready, Already when somebody was quicker, or
/// Dropped; also where it would replace a value, or need a warning, that nobody has seen, and where something was paid,
/// however little. Pure.
[[nodiscard]] ActionLine judgedAnew(const ActionLine &confirmed, const ActionWish &wish, const FreshFacts &facts,
                                    const ActionBasis &basis);

} // namespace freshet
