// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/scheduleoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

enum class Event { Nothing, Interval, Sleep, ClockForward, ClockBack, Network, LateTick };
enum class State { SignedOut, Idle, Checking, Refreshing, SwitchedOff, BackingOff, Rejected };

void bring(Office &office, State state)
{
    using Work = RefreshSchedule::Work;
    if (state == State::SwitchedOff)
        office.schedule.setSettings({0min, true});
    if (state != State::SignedOut)
        office.open();
    office.pass(2min);
    if (state == State::Checking)
        office.schedule.setWork(Work::Background);
    else if (state == State::Refreshing)
        office.schedule.setWork(Work::Foreground);
    else if (state == State::BackingOff)
        office.run(RefreshMode::FullCheck, RefreshStatus::Failed, Work::Background, ErrorKind::TimedOut);
    else if (state == State::Rejected)
        office.run(RefreshMode::Refresh, RefreshStatus::Failed, Work::Foreground, ErrorKind::Unauthorized);
    office.due.clear();
}

void happen(Office &office, Event event)
{
    switch (event) {
    case Event::Nothing:
        return office.pass(20s);
    case Event::Interval:
        return office.pass(13min);
    case Event::Sleep:
        return office.sleep(8h);
    case Event::ClockForward:
        return office.sleep(90s);
    case Event::ClockBack:
        return office.sleep(-5h);
    case Event::Network:
        return office.schedule.networkReturned();
    case Event::LateTick:
        office.clock.now = office.clock.now.addSecs(600);
        office.steady.now += 10min;
        return office.schedule.tick();
    }
}

} // namespace

/// Every event in every state, without waiting for anything.
class TstRefreshSchedule : public QObject
{
    Q_OBJECT

private slots:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("due");
        const std::pair<const char *, Event> events[] = {
            {"nothing", Event::Nothing},    {"the interval", Event::Interval}, {"sleep", Event::Sleep},
            {"ahead", Event::ClockForward}, {"back", Event::ClockBack},        {"network", Event::Network},
            {"late tick", Event::LateTick}};
        const std::pair<const char *, State> states[] = {
            {"signed out", State::SignedOut},     {"idle", State::Idle},
            {"checking", State::Checking},        {"refreshing", State::Refreshing},
            {"switched off", State::SwitchedOff}, {"backing off", State::BackingOff},
            {"rejected", State::Rejected}};
        for (const auto &[eventName, event] : events) {
            for (const auto &[stateName, state] : states) {
                QString due;
                if (event != Event::Nothing && (state == State::Idle || state == State::Checking))
                    due = QStringLiteral("refresh");
                else if (state == State::BackingOff && event == Event::Interval)
                    due = QStringLiteral("check");
                else if (state == State::BackingOff && event != Event::Nothing)
                    due = QStringLiteral("refresh");
                QTest::addRow("%s, %s", stateName, eventName) << event << state << due;
            }
        }
    }
    void everyEventInEveryState()
    {
        QFETCH(Event, event);
        QFETCH(State, state);
        Office office;
        bring(office, state);
        happen(office, event);
        QTEST(office.due.value(0), "due");
    }

    void signingInRefreshesAtOnceAndOnce()
    {
        Office office;
        office.schedule.setSignedIn(true);
        office.schedule.setSignedIn(true);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
    }

    void theIntervalIsTheOneThatIsSet_data()
    {
        QTest::addColumn<int>("minutes");
        for (const int minutes : {5, 15, 30, 60})
            QTest::addRow("%d minutes", minutes) << minutes;
    }
    void theIntervalIsTheOneThatIsSet()
    {
        QFETCH(int, minutes);
        Office office;
        office.schedule.setSettings({std::chrono::minutes(minutes), true});
        office.open();
        office.pass(std::chrono::minutes(minutes) - 20s);
        QCOMPARE(office.due, QStringList());
        office.pass(20s);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
    }

    void aJumpIsAnsweredOnce()
    {
        Office office;
        office.open();
        office.sleep(8h);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        office.due.clear();
        office.pass(14min);
        QCOMPARE(office.due, QStringList());
    }

    void aJumpDuringARefreshIsAnsweredBehindIt()
    {
        Office office;
        office.open();
        office.schedule.setWork(RefreshSchedule::Work::Foreground);
        office.sleep(8h);
        QCOMPARE(office.due, QStringList());
        office.end(RefreshMode::Refresh, RefreshStatus::Success);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
    }

    void aClockThatWasSetBackStopsNoRefresh()
    {
        Office office;
        office.open();
        office.sleep(-72h);
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        office.due.clear();
        office.pass(15min);
        QVERIFY(office.due.contains(QStringLiteral("refresh")));
    }

    void failuresAreRetriedAtGrowingPauses()
    {
        Office office;
        office.open();
        for (const std::chrono::minutes pause : {1min, 2min, 4min, 8min, 16min, 30min, 30min}) {
            office.run(RefreshMode::Refresh, RefreshStatus::Failed, RefreshSchedule::Work::Foreground,
                       ErrorKind::ConnectionRefused);
            office.pass(pause - 20s);
            QCOMPARE(office.due, QStringList());
            office.pass(20s);
            QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
            office.due.clear();
        }
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        office.pass(14min);
        QCOMPARE(office.due, QStringList());
    }

    void withoutAnIntervalOnlyAFailureIsTriedAgain()
    {
        Office office;
        office.schedule.setSettings({0min, false});
        office.schedule.setSignedIn(true);
        office.due.clear();
        office.run(RefreshMode::Refresh, RefreshStatus::Failed, RefreshSchedule::Work::Foreground,
                   ErrorKind::ConnectionRefused);
        office.pass(1min);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        office.due.clear();
        office.pass(2h);
        QCOMPARE(office.due, QStringList());
    }

    void nothingIsTriedAfterARefusedTokenUntilSignedIn()
    {
        Office office;
        office.open();
        office.run(RefreshMode::Refresh, RefreshStatus::Failed, RefreshSchedule::Work::Foreground,
                   ErrorKind::Unauthorized);
        office.pass(24h);
        office.sleep(8h);
        office.schedule.networkReturned();
        QCOMPARE(office.due, QStringList());
        office.schedule.setSignedIn(true);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
    }

    void aNetworkThatFlickersDoesNotRefreshEachTime()
    {
        Office office;
        office.open();
        office.schedule.networkReturned();
        QCOMPARE(office.due, QStringList());
        office.pass(1min);
        office.schedule.networkReturned();
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
    }

    void whoCancelsIsLeftInPeace()
    {
        Office office;
        office.open();
        office.pass(14min);
        office.run(RefreshMode::Refresh, RefreshStatus::Cancelled, RefreshSchedule::Work::Foreground,
                   ErrorKind::Cancelled);
        office.pass(14min);
        QCOMPARE(office.due, QStringList());
        office.pass(1min);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
    }
};

FRESHET_TEST(TstRefreshSchedule)
#include "tst_refreshschedule.moc"
