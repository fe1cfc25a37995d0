// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatewatch.h"

#include <utility>

namespace freshet {

namespace {

using namespace std::chrono_literals;

constexpr auto tickEvery = 20s;
/// The start itself has other things to ask and to show.
constexpr auto afterStart = 1min;
constexpr std::chrono::seconds betweenAskings = 24h;
constexpr std::chrono::seconds afterFailure = 4h;

} // namespace

UpdateWatch::UpdateWatch(const Clock &clock, const SteadyClock &steadyClock, const QVersionNumber &running,
                         const RetryPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_steadyClock(steadyClock)
    , m_running(running)
    , m_policy(policy)
    , m_startedAt(steadyClock.elapsed())
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &UpdateWatch::tick);
    m_timer.start();
}

void UpdateWatch::setSettings(const UpdateSettings &settings)
{
    if (settings.source != keptUpdateSettings().source)
        keepUpdateMemory({});
    keepUpdateSettings(settings);
}

void UpdateWatch::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused)
        tick();
}

void UpdateWatch::silence(const QVersionNumber &version)
{
    UpdateMemory memory = keptUpdateMemory();
    memory.silenced = version;
    keepUpdateMemory(memory);
}

void UpdateWatch::tick()
{
    if (m_isPaused || m_check || m_steadyClock.elapsed() - m_startedAt < afterStart || !settings().isOn)
        return;
    if (isDue())
        ask(settings().source);
    else
        tell();
}

/// Also when the last asking lies in the future: the clock was set back since.
bool UpdateWatch::isDue() const
{
    const UpdateMemory known = memory();
    const std::chrono::seconds pause = known.fault ? afterFailure : betweenAskings;
    return !known.askedAt.isValid() ||
           std::chrono::abs(std::chrono::seconds(known.askedAt.secsTo(m_clock.nowUtc()))) >= pause;
}

CalendarDate UpdateWatch::today() const
{
    return CalendarDate::fromQDate(m_clock.nowUtc().toLocalTime().date());
}

void UpdateWatch::ask(const UpdateSource &source)
{
    delete m_check;
    m_check = new UpdateCheck(source, today(), m_policy, this);
    connect(m_check, &UpdateCheck::finished, this,
            [this, source](const UpdateAnswer &answer) { take(source, answer); });
    m_check->start();
}

void UpdateWatch::take(const UpdateSource &source, const UpdateAnswer &answer)
{
    m_check.clear();
    if (source == settings().source) {
        UpdateMemory known = memory();
        known.take(answer, m_clock.nowUtc());
        keepUpdateMemory(known);
    }
    emit answered(answer);
    tell();
}

void UpdateWatch::tell()
{
    UpdateMemory known = memory();
    const std::optional<UpdateNotice> notice = known.noticeToTell(m_running, today());
    if (!notice || m_isPaused || !settings().isOn)
        return;
    known.toldOn = today();
    keepUpdateMemory(known);
    emit newerFound(*notice);
}

} // namespace freshet
