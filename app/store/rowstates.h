// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "store/snapshotwriter.h"

#include <QHash>

#include <optional>
#include <vector>

namespace freshet {

/// What one refresh knows about the rows of one table: each live row's hash, and what the refresh saw of it. A row seen
/// several times is one row, as it was seen last.
class RowStates
{
public:
    /// What is to be done with a row in the staging table.
    enum class Verdict { Leave, Write, Withdraw };

    enum class Fate {
        NotSeen,
        Unchanged, ///< seen as it is stored
        Staged,    ///< seen, and to be written
        Held,      ///< seen, but could not be read
        Gone,      ///< UISP has it no more
    };

    struct State
    {
        RecordId id = 0;
        RecordId customerId = 0; ///< of the staged row; 0: nobody's
        quint64 liveHash = 0;
        quint64 stagedHash = 0;
        Fate fate = Fate::NotSeen;
        bool isLive = false;
        bool wasGone = false; ///< marked as gone by an earlier refresh
        bool wasHeld = false; ///< likewise as held
    };

    void clear();
    /// In ascending order of their ids, and before anything else.
    void addLive(RecordId id, quint64 hash);
    void setMarks(RecordId id, bool isGone, bool isHeld);

    Verdict see(RecordId id, quint64 hash, std::optional<RecordId> customerId);
    /// Without effect on rows that are not live or were read all the same.
    void hold(RecordId id);
    /// Without effect on rows that were seen.
    void markGone(RecordId id);

    [[nodiscard]] std::vector<RecordId> missing() const; ///< sorted
    [[nodiscard]] EntityCounts counts() const;
    [[nodiscard]] qint64 liveCount() const { return qint64(m_liveCount); }
    /// Live rows by id, then new ones as they came.
    [[nodiscard]] const std::vector<State> &all() const { return m_states; }
    /// Null for a row that was neither live nor seen.
    [[nodiscard]] const State *find(RecordId id) const;

private:
    [[nodiscard]] std::optional<std::size_t> indexOf(RecordId id) const;
    [[nodiscard]] std::optional<std::size_t> liveIndex(RecordId id) const;

    std::vector<State> m_states;
    std::size_t m_liveCount = 0;
    mutable std::size_t m_lastLive = 0; ///< pages mostly come in the order of ids: the next one is looked at first
    QHash<RecordId, std::size_t> m_newRows;
};

} // namespace freshet
