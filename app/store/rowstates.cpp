// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowstates.h"

#include <algorithm>

namespace freshet {

void RowStates::clear()
{
    m_states.clear();
    m_newRows.clear();
    m_liveCount = m_lastLive = 0;
}

void RowStates::addLive(RecordId id, quint64 hash)
{
    State state;
    state.id = id;
    state.liveHash = hash;
    state.isLive = true;
    m_states.push_back(state);
    m_liveCount = m_states.size();
}

std::optional<std::size_t> RowStates::liveIndex(RecordId id) const
{
    const std::size_t next = m_lastLive + 1;
    if (next < m_liveCount && m_states[next].id == id)
        return m_lastLive = next;
    const auto end = m_states.begin() + std::ptrdiff_t(m_liveCount);
    const auto found = std::lower_bound(m_states.begin(), end, id,
                                        [](const State &state, RecordId wanted) { return state.id < wanted; });
    if (found == end || found->id != id)
        return std::nullopt;
    return m_lastLive = std::size_t(found - m_states.begin());
}

std::optional<std::size_t> RowStates::indexOf(RecordId id) const
{
    if (const std::optional<std::size_t> live = liveIndex(id))
        return live;
    const auto row = m_newRows.constFind(id);
    return row == m_newRows.constEnd() ? std::nullopt : std::optional(*row);
}

const RowStates::State *RowStates::find(RecordId id) const
{
    const std::optional<std::size_t> index = indexOf(id);
    return index ? &m_states[*index] : nullptr;
}

void RowStates::setMarks(RecordId id, bool isGone, bool isHeld)
{
    if (const std::optional<std::size_t> index = indexOf(id)) {
        m_states[*index].wasGone = isGone;
        m_states[*index].wasHeld = isHeld;
    }
}

RowStates::Verdict RowStates::see(RecordId id, quint64 hash, std::optional<RecordId> customerId)
{
    std::optional<std::size_t> index = indexOf(id);
    if (!index) {
        index = m_states.size();
        m_newRows.insert(id, *index);
        m_states.emplace_back().id = id;
    }
    State &state = m_states[*index];
    const bool wasStaged = state.fate == Fate::Staged;
    if (state.isLive && !state.wasGone && state.liveHash == hash) {
        state.fate = Fate::Unchanged;
        return wasStaged ? Verdict::Withdraw : Verdict::Leave;
    }
    if (wasStaged && state.stagedHash == hash)
        return Verdict::Leave;
    state.fate = Fate::Staged;
    state.stagedHash = hash;
    state.customerId = customerId.value_or(0);
    return Verdict::Write;
}

void RowStates::hold(RecordId id)
{
    const std::optional<std::size_t> index = indexOf(id);
    if (index && (m_states[*index].fate == Fate::NotSeen || m_states[*index].fate == Fate::Gone))
        m_states[*index].fate = Fate::Held;
}

void RowStates::markGone(RecordId id)
{
    const std::optional<std::size_t> index = indexOf(id);
    if (index && m_states[*index].fate == Fate::NotSeen && !m_states[*index].wasGone)
        m_states[*index].fate = Fate::Gone;
}

std::vector<RecordId> RowStates::missing() const
{
    std::vector<RecordId> ids;
    for (const State &state : m_states) {
        if (!state.wasGone && (state.fate == Fate::NotSeen || state.fate == Fate::Gone))
            ids.push_back(state.id);
    }
    return ids;
}

EntityCounts RowStates::counts() const
{
    EntityCounts counts;
    for (const State &state : m_states) {
        switch (state.fate) {
        case Fate::Unchanged:
            ++counts.unchanged;
            break;
        case Fate::Staged:
            ++(state.isLive ? counts.changed : counts.added);
            break;
        case Fate::Gone:
            ++counts.gone;
            break;
        case Fate::NotSeen:
        case Fate::Held:
            break;
        }
    }
    counts.received = counts.added + counts.changed + counts.unchanged;
    return counts;
}

} // namespace freshet
