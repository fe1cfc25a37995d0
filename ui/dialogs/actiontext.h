// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"

#include <QString>

#include <vector>

/// What the dialog of actions says, translated.
namespace freshet {

/// Of the dialog: "Suspend services", "VIP", "Payment may wait until", "Note at the customer".
[[nodiscard]] QString actionTitle(ActionKind kind);
/// "2 services will be suspended. 1 customer is left out."
[[nodiscard]] QString planSentence(const ActionWish &wish, const std::vector<ActionLine> &lines);
/// On the button: "Suspend 2 services".
[[nodiscard]] QString confirmTitle(ActionKind kind, int ready, bool isDryRun);
/// "2 services are suspended. 1 was left out."
[[nodiscard]] QString endSentence(ActionKind kind, const std::vector<ActionLine> &lines, bool isDryRun);
/// "Will be suspended", "VIP: yes", "Left out", "Done", … .
[[nodiscard]] QString stateTitle(const ActionWish &wish, ActionState state);

} // namespace freshet
