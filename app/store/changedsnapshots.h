// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <vector>

namespace freshet {

/// A refresh that changed something, as far as its changes are still kept.
struct ChangedSnapshot
{
    qint64 number = 0;
    QDateTime publishedAt; ///< UTC
    qint64 changes = 0;    ///< rows added, changed, gone or come back

    friend bool operator==(const ChangedSnapshot &, const ChangedSnapshot &) = default;
};

/// Newest first, at most `most` of them.
Result<std::vector<ChangedSnapshot>> readChangedSnapshots(Database &cache, int most);

} // namespace freshet
