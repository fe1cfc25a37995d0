// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <chrono>

namespace freshet {

/// Time that only moves forward, whatever anybody does to the computer's clock. May stand still while the computer
/// sleeps. Passed in, so that tests choose their own.
class SteadyClock
{
public:
    SteadyClock() = default;
    virtual ~SteadyClock() = default;
    SteadyClock(const SteadyClock &) = delete;
    SteadyClock &operator=(const SteadyClock &) = delete;

    /// Since some moment in the past, always the same one.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
};

class SystemSteadyClock final : public SteadyClock
{
public:
    SystemSteadyClock() { m_timer.start(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override
    {
        return std::chrono::milliseconds(m_timer.elapsed());
    }

private:
    QElapsedTimer m_timer;
};

} // namespace freshet
