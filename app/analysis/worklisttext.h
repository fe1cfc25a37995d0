// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentence.h"
#include "domain/worklist.h"

#include <optional>

namespace freshet {

/// Why the customer is where the list has them, in a sentence or two: the invoice, the rule and its days,
/// and what exempts, if anything does. `besides` is said behind that.
[[nodiscard]] Sentence reasonOf(const WorklistEntry &entry, const std::optional<Sentence::Part> &besides = {});

} // namespace freshet
