// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshturns.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 20'000;

QString wordOf(const RefreshReport &report)
{
    const QString mode = report.mode == RefreshMode::FullCheck ? QStringLiteral("check") : QStringLiteral("refresh");
    switch (report.status) {
    case RefreshStatus::Success:
        return mode + QStringLiteral(" done");
    case RefreshStatus::Partial:
        return mode + QStringLiteral(" in part");
    case RefreshStatus::Failed:
        return mode + QStringLiteral(" failed");
    case RefreshStatus::Cancelled:
        return mode + QStringLiteral(" cancelled");
    case RefreshStatus::Suspended:
        return mode + QStringLiteral(" suspended");
    }
    Q_UNREACHABLE();
}

/// An office with the current state read but no history, and a diary of what the turns tell.
struct Office
{
    Office()
    {
        setup.wantsHistoryFirst = false;
        QObject::connect(&turns, &RefreshTurns::started, &turns, [this](RefreshMode mode) {
            note(mode == RefreshMode::FullCheck ? "person: check" : "person: refresh");
        });
        QObject::connect(&turns, &RefreshTurns::finished, &turns,
                         [this](const RefreshReport &report) { diary.append(wordOf(report)); });
        QObject::connect(&turns, &RefreshTurns::checkStarted, &turns, [this] { note("background"); });
        QObject::connect(&turns, &RefreshTurns::checkFinished, &turns, [this](const RefreshReport &report) {
            diary.append(QStringLiteral("background ") + wordOf(report));
        });
        QObject::connect(&turns, &RefreshTurns::rejudged, &turns,
                         [this](const std::optional<Error> &trouble) { note(trouble ? "not judged" : "judged"); });
        QObject::connect(&turns, &RefreshTurns::abandoned, &turns, [this] { note("abandoned"); });
        QObject::connect(&turns, &RefreshTurns::progressed, &turns, [this] { ++steps; });
        QObject::connect(&turns, &RefreshTurns::checkProgressed, &turns, [this](const RefreshProgress &progress) {
            ++checkSteps;
            readingHistory = readingHistory || progress.rows > 0;
        });
    }

    void note(const char *line) { diary.append(QLatin1String(line)); }

    /// Everything of one list waits for as long as a test may need.
    void hold(const char *path)
    {
        demo::Fault slow;
        slow.kind = demo::Fault::Kind::Delay;
        slow.pathPrefix = QLatin1String(path);
        slow.delayMs = 60'000;
        desk.server.addFault(slow);
    }

    /// A check in the background that has read something and waits for the rest. The delay strikes once, so it must
    /// have been met before anybody overtakes.
    bool check()
    {
        hold("payments");
        const auto isHeld = [this] {
            return readingHistory && desk.server.requestCount(QStringLiteral("payments")) > 0;
        };
        return turns.startCheck(setup) && waitUntil(isHeld, limitMs);
    }

    [[nodiscard]] bool waitForIdle() const
    {
        return waitUntil([this] { return !turns.isEngineBusy(); }, limitMs);
    }

    RefreshFixture desk;
    RefreshSetup setup = desk.setup();
    RefreshTurns turns{desk.engine};
    QStringList diary;
    int steps = 0;
    int checkSteps = 0;
    bool readingHistory = false;
};

QStringList lines(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QLatin1String(word));
    return list;
}

} // namespace

/// Who may use the engine when, and how each turn can end.
class TstRefreshTurns : public QObject
{
    Q_OBJECT

    using Work = RefreshTurns::Work;

private slots:
    void aPersonsRefreshIsTold()
    {
        Office office;
        QVERIFY(office.turns.start(office.setup, RefreshMode::Refresh));
        QCOMPARE(office.turns.work(), Work::Foreground);
        QVERIFY(!office.turns.start(office.setup, RefreshMode::FullCheck));
        QVERIFY(!office.turns.startCheck(office.setup));
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary, lines({"person: refresh", "refresh done"}));
        QVERIFY(office.steps > 0);
        QCOMPARE(office.checkSteps, 0);
        QCOMPARE(office.turns.work(), Work::None);
    }

    void aCheckInTheBackgroundIsToldApart()
    {
        Office office;
        QVERIFY(office.turns.startCheck(office.setup));
        QCOMPARE(office.turns.work(), Work::Background);
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary, lines({"background", "background check done"}));
        QCOMPARE(office.steps, 0);
        QVERIFY(office.checkSteps > 0);
    }

    void aCheckThatOnlyAsksWhatIsLeftIsNearlyThrough()
    {
        Office office;
        QVERIFY(!office.turns.isCheckNearlyThrough());
        QVERIFY(office.check());
        QVERIFY(!office.turns.isCheckNearlyThrough());
        bool wasNearlyThrough = false;
        connect(&office.turns, &RefreshTurns::checkProgressed, &office.turns, [&](const RefreshProgress &progress) {
            if (progress.phase == RefreshProgress::Phase::Publishing)
                wasNearlyThrough = office.turns.isCheckNearlyThrough();
        });
        office.desk.server.clearFaults();
        QVERIFY(office.waitForIdle());
        QVERIFY(wasNearlyThrough);
        QVERIFY(!office.turns.isCheckNearlyThrough());
    }

    void aClickOvertakesACheckWhichGoesOnBehindIt()
    {
        Office office;
        QVERIFY(office.check());
        QVERIFY(office.turns.start(office.setup, RefreshMode::Refresh));
        QCOMPARE(office.turns.work(), Work::Foreground);
        office.desk.server.clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(
            office.diary, lines({"background", "person: refresh", "background check suspended", "refresh done"}),
            limitMs);
        const int asked = office.desk.server.requestCount();
        QVERIFY(office.turns.startCheck(office.setup));
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary.last(), QStringLiteral("background check done"));
        QVERIFY(office.desk.server.requestCount() > asked);
    }

    void shiftF5MakesTheCheckTheOneThatIsWaitedFor()
    {
        Office office;
        QVERIFY(office.check());
        QVERIFY(office.turns.start(office.setup, RefreshMode::FullCheck));
        office.desk.server.clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(
            office.diary, lines({"background", "person: check", "background check suspended", "check done"}), limitMs);
    }

    void cancellingBeforeTheEngineIsFreeIsTold()
    {
        Office office;
        QVERIFY(office.check());
        QVERIFY(office.turns.start(office.setup, RefreshMode::Refresh));
        office.turns.cancel();
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary,
                 lines({"background", "person: refresh", "refresh cancelled", "background check suspended"}));
        QCOMPARE(office.turns.work(), Work::None);
    }

    void aCheckCanBeStopped()
    {
        Office office;
        QVERIFY(office.check());
        office.turns.stopCheck();
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary, lines({"background", "background check suspended"}));
    }

    void abandonedWorkIsNotTold_data()
    {
        QTest::addColumn<bool>("isCheck");
        QTest::newRow("a person's refresh") << false;
        QTest::newRow("a check in the background") << true;
    }
    void abandonedWorkIsNotTold()
    {
        QFETCH(bool, isCheck);
        Office office;
        office.hold("payments");
        if (isCheck)
            QVERIFY(office.turns.startCheck(office.setup));
        else
            QVERIFY(office.turns.start(office.setup, RefreshMode::Refresh));
        office.turns.abandon();
        QCOMPARE(office.turns.work(), Work::None);
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary.size(), 2);
        QCOMPARE(office.diary.last(), QStringLiteral("abandoned"));
    }

    void whatIsAskedForMeanwhileWaitsForTheEngine()
    {
        Office office;
        office.hold("payments");
        QVERIFY(office.turns.start(office.setup, RefreshMode::Refresh));
        office.turns.abandon();
        QVERIFY(office.turns.start(office.setup, RefreshMode::FullCheck));
        office.desk.server.clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(office.diary, lines({"person: refresh", "person: check", "abandoned", "check done"}),
                                  limitMs);
    }

    void customersAreJudgedBehindAPersonsRefresh()
    {
        Office office;
        QVERIFY(office.turns.start(office.setup, RefreshMode::Refresh));
        office.turns.rejudge(office.setup);
        // Nothing squeezes in between.
        connect(&office.turns, &RefreshTurns::finished, &office.turns,
                [&office] { QVERIFY(!office.turns.startCheck(office.setup)); });
        QTRY_COMPARE_WITH_TIMEOUT(office.diary, lines({"person: refresh", "refresh done", "judged"}), limitMs);
        QVERIFY(!office.turns.isEngineBusy());
    }

    void aCheckMakesRoomForJudgingCustomers()
    {
        Office office;
        QVERIFY(office.check());
        office.turns.rejudge(office.setup);
        QVERIFY(!office.turns.startCheck(office.setup));
        QTRY_COMPARE_WITH_TIMEOUT(office.diary, lines({"background", "background check suspended", "judged"}), limitMs);
        office.desk.server.clearFaults();
        QVERIFY(office.turns.startCheck(office.setup));
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary.last(), QStringLiteral("background check done"));
    }

    void whatIsAskedForWaitsUntilCustomersAreJudged()
    {
        Office office;
        office.turns.rejudge(office.setup);
        QVERIFY(office.turns.isEngineBusy());
        QCOMPARE(office.turns.work(), Work::None);
        QVERIFY(!office.turns.startCheck(office.setup));
        office.turns.rejudge(office.setup);
        QVERIFY(office.turns.start(office.setup, RefreshMode::Refresh));
        QCOMPARE(office.turns.work(), Work::Foreground);
        QTRY_COMPARE_WITH_TIMEOUT(office.diary, lines({"person: refresh", "judged", "judged", "refresh done"}),
                                  limitMs);
    }

    void abandonedJudgingIsNotTold()
    {
        Office office;
        office.turns.rejudge(office.setup);
        office.turns.abandon();
        QVERIFY(office.waitForIdle());
        QCOMPARE(office.diary, lines({"abandoned"}));
    }

    void abandoningNothingIsToldAtOnce()
    {
        Office office;
        office.turns.abandon();
        QCOMPARE(office.diary, lines({"abandoned"}));
    }
};

FRESHET_TEST(TstRefreshTurns)
#include "tst_refreshturns.moc"
