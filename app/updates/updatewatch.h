// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/steadyclock.h"
#include "updates/updatecheck.h"
#include "updates/updatememory.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace freshet {

/// Asks for notices of updates when somebody turned that on: a minute after the start and then once a day, four hours
/// after a failure, never twice for a restart. Tells of a newer version once a day. Installs nothing. Lives in one
/// thread; keeps what it knows among the settings.
class UpdateWatch : public QObject
{
    Q_OBJECT

public:
    /// Both clocks must outlive it. `running`: the version that a newer one is newer than.
    UpdateWatch(const Clock &clock, const SteadyClock &steadyClock, const QVersionNumber &running,
                const RetryPolicy &policy, QObject *parent = nullptr);

    [[nodiscard]] const QVersionNumber &running() const { return m_running; }
    [[nodiscard]] static UpdateSettings settings() { return keptUpdateSettings(); }
    /// Keeps them. What another source said before is forgotten.
    static void setSettings(const UpdateSettings &settings);
    [[nodiscard]] static UpdateMemory memory() { return keptUpdateMemory(); }

    /// Nothing is asked or told on its own account for as long as that is true, e.g. while the window is locked.
    void setPaused(bool isPaused);
    /// Asks at once, on or off; ends in answered(). Takes the place of an asking that is under way. What comes is
    /// remembered only when `source` is the one that is kept.
    void ask(const UpdateSource &source);
    /// Never again for that version.
    static void silence(const QVersionNumber &version);
    /// Looks at the clocks; its own timer does so every twenty seconds.
    void tick();

signals:
    void answered(const freshet::UpdateAnswer &answer);
    /// Tell it now: it counts as told today.
    void newerFound(const freshet::UpdateNotice &notice);

private:
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] CalendarDate today() const;
    void take(const UpdateSource &source, const UpdateAnswer &answer);
    void tell();

    const Clock &m_clock;
    const SteadyClock &m_steadyClock;
    QVersionNumber m_running;
    RetryPolicy m_policy;
    QTimer m_timer;
    QPointer<UpdateCheck> m_check;
    std::chrono::milliseconds m_startedAt; ///< by the steady clock
    bool m_isPaused = false;
};

} // namespace freshet
