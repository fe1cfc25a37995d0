// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshschedule.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace freshet::test {

using namespace std::chrono_literals;

/// Stands still until it is told otherwise.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

class FakeSteadyClock final : public SteadyClock
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return now; }
    std::chrono::milliseconds now{1'000};
};

/// A schedule, its two clocks and what was due: "refresh" and "check", one behind the other.
struct Office
{
    Office()
    {
        QObject::connect(&schedule, &RefreshSchedule::due, &schedule, [this](RefreshMode mode) {
            due.append(mode == RefreshMode::Refresh ? QStringLiteral("refresh") : QStringLiteral("check"));
        });
        facts.number = 1;
        facts.isHistoryComplete = true;
        facts.lastFullCheckAt = clock.now.addSecs(-3'600);
        schedule.setSnapshot(facts);
    }

    /// An awake computer whose clock nobody sets.
    void pass(std::chrono::seconds time)
    {
        for (; time > 0s; time -= 20s) {
            const std::chrono::seconds step = std::min<std::chrono::seconds>(time, 20s);
            clock.now = clock.now.addSecs(step.count());
            steady.now += step;
            schedule.tick();
        }
    }

    void sleep(std::chrono::seconds time)
    {
        clock.now = clock.now.addSecs(time.count());
        schedule.tick();
    }

    /// Signed in, and the refresh of that went well.
    void open()
    {
        schedule.setSignedIn(true);
        run(RefreshMode::Refresh, RefreshStatus::Success);
        due.clear();
    }

    void run(RefreshMode mode, RefreshStatus status, RefreshSchedule::Work work = RefreshSchedule::Work::Foreground,
             std::optional<ErrorKind> failure = {})
    {
        schedule.setWork(work);
        end(mode, status, failure);
    }

    void end(RefreshMode mode, RefreshStatus status, std::optional<ErrorKind> failure = {})
    {
        RefreshReport report;
        report.mode = mode;
        report.status = status;
        report.wantsFullCheck = wantsFullCheck;
        if (failure)
            report.failure = Error{*failure, {}, 0, {}};
        schedule.noteEnd(report);
        schedule.setWork(RefreshSchedule::Work::None);
    }

    FakeClock clock;
    FakeSteadyClock steady;
    SnapshotFacts facts;
    RefreshSchedule schedule{clock, steady};
    QStringList due;
    bool wantsFullCheck = false;
};

} // namespace freshet::test
