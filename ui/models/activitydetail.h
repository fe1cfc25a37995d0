// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitylog.h"

#include <QString>

namespace freshet {

/// The detail of an entry in the language on screen, in one line. The trail keeps it in English, sealed as it was
/// written; what is not worded as this version words it is shown as it is kept.
[[nodiscard]] QString activityDetail(const ActivityEntry &entry);

} // namespace freshet
