// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

/// Whether the VIP attribute of a customer says yes or no in one of the ways that are known ("1", "true", "yes", "0",
/// "false", "no" in any case, or nothing). What else it says is a contradiction, never silently "no". Any thread.
[[nodiscard]] bool isVipReadable(const QString &value);

} // namespace freshet
