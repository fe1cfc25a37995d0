// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowstates.h"

namespace freshet {

void RowStates::clear()
{
    for (IdSet *ids : {&m_seen, &m_met, &m_added, &m_changed, &m_held, &m_gone})
        ids->clear();
}

bool RowStates::withdraw(RecordId id)
{
    const bool wasNew = m_added.remove(id);
    return m_changed.remove(id) || wasNew;
}

RowStates::Verdict RowStates::see(RecordId id, quint64 hash, const std::optional<LiveRow> &live)
{
    m_seen.insert(id);
    m_held.remove(id);
    m_gone.remove(id);
    if (live && !live->isGone)
        m_met.insert(id);
    if (live && !live->isGone && live->hash == hash)
        return withdraw(id) ? Verdict::Withdraw : Verdict::Leave;
    (live ? m_changed : m_added).insert(id);
    return Verdict::Write;
}

void RowStates::resumeSeen(const std::vector<RecordId> &ids)
{
    for (const RecordId id : ids) {
        m_seen.insert(id);
        m_held.remove(id);
    }
}

void RowStates::resumeStaged(RecordId id, bool isLive)
{
    m_seen.insert(id);
    (isLive ? m_changed : m_added).insert(id);
}

void RowStates::hold(RecordId id)
{
    if (m_seen.contains(id))
        return;
    m_gone.remove(id);
    m_held.insert(id);
}

void RowStates::markGone(RecordId id)
{
    m_seen.remove(id);
    m_held.remove(id);
    withdraw(id);
    m_gone.insert(id);
}

EntityCounts RowStates::counts() const
{
    EntityCounts counts;
    counts.received = m_seen.size();
    counts.added = m_added.size();
    counts.changed = m_changed.size();
    counts.unchanged = counts.received - counts.added - counts.changed;
    return counts;
}

} // namespace freshet
