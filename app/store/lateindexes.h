// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QStringList>

#include <atomic>
#include <vector>

/// Indexes of the cache that only sorting, filtering and searching in a window need (sql/late/indexes.sql). A bulk load
/// drops them with the others and does not wait for them: they are built behind it, when its snapshot is out. Whatever
/// is read with them can be read without, only not as quickly.
namespace freshet {

struct LateIndex
{
    QString name;
    QString definition; ///< the statement that makes it
};

/// All of them, in the order in which they are built.
[[nodiscard]] const std::vector<LateIndex> &lateIndexes();
[[nodiscard]] bool isLateIndex(const QString &name);

/// Those of the file's that are not there; also after a bulk load, or of a file from an older version.
[[nodiscard]] Result<std::vector<LateIndex>> missingLateIndexes(Database &cache);

/// Builds what is missing, each in a transaction of its own. Before each one it looks whether it is still wanted:
/// Cancelled then. An error leaves those that were built, and the rest to the next call.
Result<void> buildLateIndexes(Database &cache, const std::atomic<bool> &isCancelled);

/// Drops those of one table, before many of its rows are written: building them again is quicker than keeping them up.
Result<void> dropLateIndexes(Database &cache, const QString &table);

/// "INDEXED BY name", or nothing as long as the file does not have that index. Inside one consistent read.
[[nodiscard]] QString indexedBy(Database &cache, const char *name);

} // namespace freshet
