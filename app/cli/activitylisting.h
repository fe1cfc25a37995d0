// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitylog.h"
#include "store/tablereader.h"

namespace freshet::cli {

/// The audit trail in the shape of the other lists: at, user, action, detail, hash.
[[nodiscard]] TableSpec activitySpec();
[[nodiscard]] TableRow activityRow(const ActivityEntry &entry);

} // namespace freshet::cli
