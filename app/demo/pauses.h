// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace freshet::demo {

/// Where requests wait, so that nobody waits past the server's end. Thread-safe.
class Pauses
{
public:
    /// False when end() came first.
    bool wait(std::chrono::microseconds time)
    {
        std::unique_lock lock(m_mutex);
        return !m_changed.wait_for(lock, time, [this] { return m_ended; });
    }
    /// Until release() or end().
    void hang()
    {
        std::unique_lock lock(m_mutex);
        const std::uint64_t round = m_round;
        m_changed.wait(lock, [this, round] { return m_ended || m_round != round; });
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        ++m_round;
        m_changed.notify_all();
    }
    /// Nobody waits any more, now or later.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_round = 0;
    bool m_ended = false;
};

} // namespace freshet::demo
