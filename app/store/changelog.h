// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeretention.h"
#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QStringList>

#include <span>

namespace freshet {

/// A live table with the staged rows that are to replace some of its own.
struct ComparedTable
{
    QString live;
    QString staged;
    QString customerColumn;
    QStringList sentColumns;   ///< whose values come from UISP: only they can change
    QStringList numberColumns; ///< those of them that hold whole numbers
};

/// Writes down row by row what a snapshot changes, in the table `changes` (sql/cache/007_changes.sql). Comparing is
/// left to SQLite, one statement a table, so call it inside the publishing transaction and before the live rows are
/// touched.
///
/// A row that is not live is "added" only where its list had been read whole by an earlier snapshot, which is what
/// list_state says: before that, a row is new on the desk and not in UISP. A row that was gone and is there again has
/// "returned", with whatever else changed meanwhile. A row that only is written in a new way has not changed. A row
/// that moved to another customer is the new customer's, and its fields have the old one.
class ChangeLog
{
public:
    /// `cache` must outlive the log. `snapshot`: the one that is being published.
    ChangeLog(Database &cache, qint64 snapshot);

    [[nodiscard]] qint64 snapshot() const { return m_snapshot; }

    /// Rows that are staged: added, changed, returned.
    Result<void> noteStaged(const ComparedTable &table);
    /// Those of `ids` that are live and not marked as gone yet.
    Result<void> noteGone(const ComparedTable &table, std::span<const RecordId> ids);
    /// Those of `ids` that are marked as gone and will no longer be, as they are stored.
    Result<void> noteReturned(const ComparedTable &table, std::span<const RecordId> ids);
    /// Drops what snapshots changed that were published longer than `kept` before `now` (UTC).
    Result<void> forgetOld(const ChangeRetention &kept, const QDateTime &now);

private:
    Result<void> noteMarks(const ComparedTable &table, std::span<const RecordId> ids, const char *kind,
                           const char *condition);

    Database &m_cache;
    qint64 m_snapshot;
};

} // namespace freshet
