// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshreport.h"

namespace freshet {

/// Writes the audit line of a run, as its own entry in desk.db, and then sees to it that desk.db has its copy of the
/// day. A copy that cannot be made is an entry too; it is no error of the refresh. Errors are those of the store. Any
/// thread.
Result<void> writeRefreshTrail(const QString &deskPath, const QString &userName, const QDateTime &now,
                               const RefreshReport &report);

} // namespace freshet
