// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"

#include <QString>

#include <vector>

/// What the dialog of actions says, translated.
namespace freshet {

/// "2 services will be suspended. 1 customer is left out."
[[nodiscard]] QString planSentence(ActionKind kind, int ready, int leftOut);
/// On the button: "Suspend 2 services".
[[nodiscard]] QString confirmTitle(ActionKind kind, int ready, bool isDryRun);
/// "2 services are suspended. 1 was left out."
[[nodiscard]] QString endSentence(ActionKind kind, const std::vector<ActionLine> &lines, bool isDryRun);

} // namespace freshet
