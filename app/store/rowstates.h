// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idset.h"
#include "store/snapshotwriter.h"

#include <optional>
#include <vector>

namespace freshet {

/// What one refresh has seen of the rows of one table, in sets of ids, so that it takes some kilobytes whatever the
/// number of rows. A row seen several times is one row, as it was seen last.
class RowStates
{
public:
    /// What is to be done with a row in the staging table.
    enum class Verdict { Leave, Write, Withdraw };

    /// The row as it is live.
    struct LiveRow
    {
        quint64 hash = 0;
        bool isGone = false; ///< marked as gone by an earlier refresh
    };

    void clear();

    /// `live`: std::nullopt when the store does not have the row.
    Verdict see(RecordId id, quint64 hash, const std::optional<LiveRow> &live);
    /// Seen by this refresh before it was interrupted, and as it is live.
    void resumeSeen(const std::vector<RecordId> &ids);
    /// Likewise, but staged.
    void resumeStaged(RecordId id, bool isLive);
    /// Without effect on a row that could be read.
    void hold(RecordId id);
    /// UISP has just said that there is no such row: that outweighs what was seen before, and what is seen later
    /// outweighs it.
    void markGone(RecordId id);

    /// Seen, or there but not readable.
    [[nodiscard]] bool isAccountedFor(RecordId id) const { return m_seen.contains(id) || m_held.contains(id); }
    [[nodiscard]] bool isStaged(RecordId id) const { return m_added.contains(id) || m_changed.contains(id); }
    [[nodiscard]] const IdSet &seen() const { return m_seen; }
    /// How many different live rows that were not gone have been seen, those before an interruption left out.
    [[nodiscard]] qint64 metCount() const { return m_met.size(); }
    [[nodiscard]] const IdSet &gone() const { return m_gone; }
    [[nodiscard]] const IdSet &held() const { return m_held; }
    /// Without the gone ones: only the table knows which of them it had.
    [[nodiscard]] EntityCounts counts() const;

private:
    bool withdraw(RecordId id);

    IdSet m_seen;
    IdSet m_met;
    IdSet m_added;   ///< seen, staged, and not live
    IdSet m_changed; ///< seen, staged, and live
    IdSet m_held;
    IdSet m_gone;
};

} // namespace freshet
