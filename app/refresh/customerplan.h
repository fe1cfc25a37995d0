// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/actionplan.h"

namespace freshet {

/// What comes of a wish that is about the customer and not about a service: a line that is Ready, one that is so
/// already (the value is the same, or the very same note was written today), or one that cannot be done from here (VIP
/// by a tag). Pure.
[[nodiscard]] ActionLine customerLine(const ActionWish &wish, const FreshFacts &facts, const ActionBasis &basis);

} // namespace freshet
