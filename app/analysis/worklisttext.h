// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worklist.h"

#include <QString>

namespace freshet {

/// Why the customer is where the list has them, in a translated sentence or two: the invoice, the rule and its days
/// (ISO), and what exempts, if anything does.
[[nodiscard]] QString reasonOf(const WorklistEntry &entry);

} // namespace freshet
