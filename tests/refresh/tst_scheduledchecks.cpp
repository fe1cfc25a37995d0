// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/scheduleoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// When a full check follows a refresh, and when not.
class TstScheduledChecks : public QObject
{
    Q_OBJECT

private slots:
    void aCheckFollowsARefresh_data()
    {
        QTest::addColumn<bool>("hasHistory");
        QTest::addColumn<bool>("wantsFullCheck");
        QTest::addColumn<bool>("checksDaily");
        QTest::addColumn<int>("hoursSinceCheck"); // -1: never
        QTest::addColumn<bool>("isDue");
        QTest::newRow("all is well") << true << false << true << 2 << false;
        QTest::newRow("no history") << false << false << true << -1 << true;
        QTest::newRow("no history, not daily") << false << false << false << -1 << true;
        QTest::newRow("no history after a check a moment ago") << false << false << true << 0 << false;
        QTest::newRow("contradictions") << true << true << false << 2 << true;
        QTest::newRow("contradictions that a check left a moment ago") << true << true << false << 0 << false;
        QTest::newRow("nearly a day") << true << false << true << 23 << false;
        QTest::newRow("a day") << true << false << true << 24 << true;
        QTest::newRow("a day, not daily") << true << false << false << 24 << false;
        QTest::newRow("checked in what is now the future") << true << false << true << -48 << true;
    }
    void aCheckFollowsARefresh()
    {
        QFETCH(bool, hasHistory);
        QFETCH(bool, wantsFullCheck);
        QFETCH(bool, checksDaily);
        QFETCH(int, hoursSinceCheck);
        Office office;
        office.schedule.setSettings({15min, checksDaily});
        office.facts.isHistoryComplete = hasHistory;
        office.facts.lastFullCheckAt =
            hoursSinceCheck == -1 ? QDateTime() : office.clock.now.addSecs(-3'600 * hoursSinceCheck);
        office.schedule.setSnapshot(office.facts);
        office.schedule.setSignedIn(true);
        office.due.clear();
        office.wantsFullCheck = wantsFullCheck;
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        QTEST(!office.due.isEmpty(), "isDue");
        QVERIFY(!office.due.contains(QStringLiteral("refresh")));
    }

    void noCheckFollowsARefreshThatFailed()
    {
        Office office;
        office.facts.isHistoryComplete = false;
        office.schedule.setSnapshot(office.facts);
        office.schedule.setSignedIn(true);
        office.due.clear();
        office.run(RefreshMode::Refresh, RefreshStatus::Failed, RefreshSchedule::Work::Foreground,
                   ErrorKind::ServerFailed);
        office.pass(1min);
        QCOMPARE(office.due, QStringList{QStringLiteral("refresh")});
    }

    void aCheckThatMadeRoomGoesOnBehindTheRefresh()
    {
        Office office;
        office.open();
        office.schedule.setWork(RefreshSchedule::Work::Background);
        RefreshReport made;
        made.mode = RefreshMode::FullCheck;
        made.status = RefreshStatus::Suspended;
        office.schedule.noteEnd(made);
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        QCOMPARE(office.due, QStringList{QStringLiteral("check")});
        office.run(RefreshMode::FullCheck, RefreshStatus::Success, RefreshSchedule::Work::Background);
        QCOMPARE(office.due.size(), 1);
    }

    void aCheckThatAPersonStoppedStaysStopped()
    {
        Office office;
        office.schedule.setSettings({0min, true});
        office.facts.isHistoryComplete = false;
        office.facts.lastFullCheckAt = {};
        office.schedule.setSnapshot(office.facts);
        office.schedule.setSignedIn(true);
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        office.schedule.setWork(RefreshSchedule::Work::Background);
        office.due.clear();
        office.schedule.noteCheckStopped();
        office.end(RefreshMode::FullCheck, RefreshStatus::Suspended);
        office.pass(24h - 20s);
        QCOMPARE(office.due, QStringList());
        office.pass(20s);
        QCOMPARE(office.due, QStringList{QStringLiteral("check")});
    }

    void anotherSignInForgetsThatACheckWasStopped()
    {
        Office office;
        office.facts.isHistoryComplete = false;
        office.facts.lastFullCheckAt = {};
        office.schedule.setSnapshot(office.facts);
        office.open();
        office.schedule.noteCheckStopped();
        office.schedule.setSignedIn(false);
        office.schedule.setSignedIn(true);
        office.due.clear();
        office.run(RefreshMode::Refresh, RefreshStatus::Success);
        QCOMPARE(office.due, QStringList{QStringLiteral("check")});
    }
};

FRESHET_TEST(TstScheduledChecks)
#include "tst_scheduledchecks.moc"
