// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suspensionpolicy.h"
#include "domain/worklist.h"

#include <span>

namespace freshet {

/// Whether and when the customer may be suspended, by payment-behaviour.md section 6; `today` is T. Nothing for a
/// customer who owes nothing that is overdue, unless the oldest open invoice will be so within the policy's days ahead.
///
/// deadline = the latest of due date + delay, grace and promise, moved forward to the next permitted day. Grace and
/// promise exempt while the deadline without them has passed; before that the customer is next, as everybody is. Of
/// several exemptions the first in the order of WorklistRule is told. Pure; any thread.
[[nodiscard]] std::optional<WorklistEntry> worklistEntry(const WorklistSubject &subject, const SuspensionPolicy &policy,
                                                         CalendarDate today);

/// Of all, in the order of the list: candidates by days past, those who are next by countdown, then the exempt; ties
/// by customer.
[[nodiscard]] std::vector<WorklistEntry> worklist(std::span<const WorklistSubject> subjects,
                                                  const SuspensionPolicy &policy, CalendarDate today);

} // namespace freshet
