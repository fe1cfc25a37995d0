// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace freshet {

/// Work that one thread hands to another, in the order in which it was added. Work of a slot supersedes what waits in
/// the same slot, so at most one piece a slot waits. Thread-safe; knows nothing of Qt, so that a race detector can look
/// at it (tests/threads).
template<typename Work>
class SlotQueue
{
public:
    void add(int slot, Work work)
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [slot](const Waiting &other) { return other.slot == slot; });
        m_waiting.push_back({slot, std::move(work)});
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }
    /// The oldest; nothing when nothing waits.
    [[nodiscard]] std::optional<Work> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<Work> work = std::move(m_waiting.front().work);
        m_waiting.pop_front();
        return work;
    }
    [[nodiscard]] bool isEmpty() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting.empty();
    }

private:
    struct Waiting
    {
        int slot = 0;
        Work work;
    };

    mutable std::mutex m_mutex;
    std::deque<Waiting> m_waiting;
};

} // namespace freshet
