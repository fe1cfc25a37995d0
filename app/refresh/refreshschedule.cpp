// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshschedule.h"

#include <algorithm>

namespace freshet {

namespace {

using namespace std::chrono_literals;

constexpr auto tickEvery = 20s;
/// The two clocks of an awake computer that nobody sets drift apart by less than this between two ticks.
constexpr auto mostDrift = 30s;
/// A tick that comes this late was asleep, also where the steady clock goes on meanwhile.
constexpr auto latestTick = 3min;
constexpr auto longestPause = 30min;
constexpr auto day = 24h;
/// What one full check could not clear up, the next one a moment later will not either.
constexpr auto betweenChecks = 1h;
/// A network that comes and goes asks for no refresh each time.
constexpr auto newEnough = 1min;

std::chrono::minutes pauseAfter(int failures)
{
    return std::min<std::chrono::minutes>(longestPause, std::chrono::minutes(1 << std::min(failures - 1, 5)));
}

} // namespace

RefreshSchedule::RefreshSchedule(const Clock &clock, const SteadyClock &steadyClock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_steadyClock(steadyClock)
    , m_lastTick(steadyClock.elapsed())
    , m_lastTickUtc(clock.nowUtc())
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &RefreshSchedule::tick);
    m_timer.start();
}

void RefreshSchedule::setSettings(const ScheduleSettings &settings)
{
    m_settings = settings;
    decide();
}

void RefreshSchedule::setSignedIn(bool isSignedIn)
{
    if (isSignedIn == m_isSignedIn)
        return;
    m_isSignedIn = isSignedIn;
    m_isRefreshWanted = false;
    m_hasRefreshed = false;
    m_isCheckUnfinished = false;
    m_wantsCheck = false;
    m_failures = 0;
    m_refreshedAt = m_steadyClock.elapsed();
    m_notBefore = m_refreshedAt;
    m_noCheckBefore = m_refreshedAt;
    if (isSignedIn)
        emit due(RefreshMode::Refresh);
}

void RefreshSchedule::noteEnd(const RefreshReport &report)
{
    switch (report.status) {
    case RefreshStatus::Success:
    case RefreshStatus::Partial:
        return notePublished(report);
    case RefreshStatus::Failed:
        return noteFailure(report);
    case RefreshStatus::Suspended:
        m_isCheckUnfinished = m_isCheckUnfinished || report.mode == RefreshMode::FullCheck;
        return;
    case RefreshStatus::Cancelled:
        // Whoever cancels does not want to see it again in a moment.
        m_refreshedAt = m_steadyClock.elapsed();
        if (report.mode == RefreshMode::FullCheck)
            noteCheckStopped();
        return;
    }
    Q_UNREACHABLE();
}

void RefreshSchedule::notePublished(const RefreshReport &report)
{
    m_failures = 0;
    m_hasRefreshed = true;
    m_wantsCheck = report.wantsFullCheck;
    if (report.mode == RefreshMode::FullCheck)
        m_isCheckUnfinished = false;
    // A full check in the background may have begun long ago.
    if (report.mode == RefreshMode::Refresh || m_work == Work::Foreground)
        m_refreshedAt = m_steadyClock.elapsed();
}

void RefreshSchedule::noteFailure(const RefreshReport &report)
{
    ++m_failures;
    m_notBefore = m_steadyClock.elapsed() + pauseAfter(m_failures);
    if (report.mode == RefreshMode::FullCheck) {
        m_isCheckUnfinished = true;
        m_noCheckBefore = m_steadyClock.elapsed();
    } else {
        m_hasRefreshed = false;
        m_isRefreshWanted = true;
    }
    // Nothing helps against a refused token but another sign-in.
    if (report.failure && report.failure->kind == ErrorKind::Unauthorized)
        setSignedIn(false);
}

void RefreshSchedule::setWork(Work work)
{
    if (work == Work::Foreground && m_work != Work::Foreground)
        m_isRefreshWanted = false;
    m_work = work;
    decide();
}

void RefreshSchedule::networkReturned()
{
    m_notBefore = m_steadyClock.elapsed();
    m_failures = 0;
    const bool isNew = m_hasRefreshed && m_steadyClock.elapsed() - m_refreshedAt < newEnough;
    m_isRefreshWanted = m_isRefreshWanted || !isNew;
    decide();
}

void RefreshSchedule::noteCheckStopped()
{
    m_noCheckBefore = m_steadyClock.elapsed() + day;
}

void RefreshSchedule::tick()
{
    if (hasJumped()) {
        m_isRefreshWanted = true;
        m_failures = 0;
        m_notBefore = m_steadyClock.elapsed();
    }
    decide();
}

/// Whether the computer has slept, or its clock was set, since the last tick.
bool RefreshSchedule::hasJumped()
{
    const std::chrono::milliseconds steadily = m_steadyClock.elapsed();
    const QDateTime now = m_clock.nowUtc();
    const auto passed = steadily - std::exchange(m_lastTick, steadily);
    const std::chrono::milliseconds shown(std::exchange(m_lastTickUtc, now).msecsTo(now));
    return std::chrono::abs(shown - passed) > mostDrift || passed > latestTick;
}

void RefreshSchedule::decide()
{
    if (!m_isSignedIn || m_work == Work::Foreground || m_steadyClock.elapsed() < m_notBefore)
        return;
    if (isRefreshDue())
        emit due(RefreshMode::Refresh);
    else if (m_work == Work::None && isCheckDue())
        emit due(RefreshMode::FullCheck);
}

bool RefreshSchedule::isRefreshDue() const
{
    if (m_settings.interval.count() == 0)
        return m_isRefreshWanted && !m_hasRefreshed;
    return m_isRefreshWanted || m_steadyClock.elapsed() - m_refreshedAt >= m_settings.interval;
}

bool RefreshSchedule::isCheckDue() const
{
    if (!m_hasRefreshed || m_steadyClock.elapsed() < m_noCheckBefore)
        return false;
    const bool isNeeded = !m_facts.isHistoryComplete || m_wantsCheck;
    return m_isCheckUnfinished || (isNeeded && isLastCheckOlderThan(betweenChecks)) ||
           (m_settings.checksDaily && isLastCheckOlderThan(day));
}

/// Or so far in the future that the clock must have been set back since.
bool RefreshSchedule::isLastCheckOlderThan(std::chrono::seconds age) const
{
    return !m_facts.lastFullCheckAt.isValid() ||
           std::chrono::abs(std::chrono::seconds(m_facts.lastFullCheckAt.secsTo(m_clock.nowUtc()))) >= age;
}

} // namespace freshet
