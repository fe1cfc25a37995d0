// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/steadyclock.h"
#include "refresh/refreshreport.h"
#include "store/tablereader.h"

#include <QObject>
#include <QTimer>

namespace freshet {

/// What happens without anybody asking for it.
struct ScheduleSettings
{
    std::chrono::minutes interval{
        15};                 ///< between two refreshes; 0: none but the one at sign-in and again after a failure
    bool checksDaily = true; ///< a full check once a day; the first one, which brings the history, always comes

    friend bool operator==(const ScheduleSettings &, const ScheduleSettings &) = default;
};

/// Decides when a refresh is due: at sign-in, at the set interval, after the computer has slept or its clock was moved,
/// when the network is back, and again after a failure, at growing pauses. A full check follows a refresh that went
/// well: while history is missing, when more contradicts than a refresh can clear up, when one was interrupted, and
/// once a day. Starts nothing itself. Intervals and pauses are measured by the steady clock, so that setting the other
/// one back stops nothing. Lives in one thread.
class RefreshSchedule : public QObject
{
    Q_OBJECT

public:
    /// What runs at the moment. A refresh may be due while a full check runs in the background: it overtakes.
    enum class Work { None, Background, Foreground };

    /// Both must outlive the schedule.
    RefreshSchedule(const Clock &clock, const SteadyClock &steadyClock, QObject *parent = nullptr);

    [[nodiscard]] const ScheduleSettings &settings() const { return m_settings; }
    void setSettings(const ScheduleSettings &settings);
    void setSnapshot(const SnapshotFacts &facts) { m_facts = facts; }
    /// True: a refresh is due at once. False: nothing is due any more, and nothing of what was is remembered.
    void setSignedIn(bool isSignedIn);
    /// How a run ended; call it before the setWork() that goes with it.
    void noteEnd(const RefreshReport &report);
    void setWork(Work work);
    void networkReturned();
    /// A person ended the full check in the background: none for a day, unless somebody signs in or asks for one.
    void noteCheckStopped();
    /// Looks at the clocks; its own timer does so every twenty seconds.
    void tick();

signals:
    void due(freshet::RefreshMode mode);

private:
    void noteFailure(const RefreshReport &report);
    void notePublished(const RefreshReport &report);
    [[nodiscard]] bool hasJumped();
    void decide();
    [[nodiscard]] bool isRefreshDue() const;
    [[nodiscard]] bool isCheckDue() const;
    [[nodiscard]] bool isLastCheckOlderThan(std::chrono::seconds age) const;

    const Clock &m_clock;
    const SteadyClock &m_steadyClock;
    QTimer m_timer;
    ScheduleSettings m_settings;
    SnapshotFacts m_facts;
    Work m_work = Work::None;
    bool m_isSignedIn = false;
    bool m_isRefreshWanted = false; ///< out of turn
    bool m_hasRefreshed = false;    ///< since sign-in, and the last one went well
    bool m_isCheckUnfinished = false;
    bool m_wantsCheck = false;                  ///< the last refresh said so
    int m_failures = 0;                         ///< one after the other
    std::chrono::milliseconds m_refreshedAt{0}; ///< by the steady clock, like all below
    std::chrono::milliseconds m_notBefore{0};
    std::chrono::milliseconds m_noCheckBefore{0};
    std::chrono::milliseconds m_lastTick;
    QDateTime m_lastTickUtc;
};

} // namespace freshet
