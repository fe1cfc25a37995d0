// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lateindexes.h"
#include "store/searchindex.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

RefreshSetup forAWindow(const RefreshFixture &desk)
{
    RefreshSetup setup = desk.setup();
    setup.wantsSortedTables = true;
    return setup;
}

/// Of the late indexes and of those of the search; −1 when the file cannot be read.
qint64 missingCount(const RefreshFixture &desk)
{
    const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return -1;
    const auto missing = missingLateIndexes(**cache);
    if (!missing)
        return -1;
    auto count = qint64(missing->size());
    for (const Entity entity : searchedEntities) {
        const Result<bool> isFilled = SearchIndex(**cache, entity).isFilled();
        count += isFilled && *isFilled ? 0 : 1;
    }
    return count;
}

qint64 allOfThem()
{
    return qint64(lateIndexes().size() + searchedEntities.size());
}

bool allAreBuilt(const RefreshFixture &desk)
{
    return waitUntil([&desk] { return missingCount(desk) == 0; }, 30'000);
}

/// Called with the number of the connection that was opened for writing, from 1.
RefreshTuning watched(const std::function<void(int connection, Database &cache)> &opened)
{
    RefreshTuning tuning = RefreshFixture::hastyTuning();
    tuning.whenOpened = [opened, count = std::make_shared<std::atomic<int>>(0)](Database &cache) {
        opened(++*count, cache);
    };
    return tuning;
}

constexpr int secondConnection = 2;

} // namespace

/// The indexes that a refresh does not wait for.
class TstIndexBuilding : public QObject
{
    Q_OBJECT

private slots:
    void theReportDoesNotWaitForThem()
    {
        RefreshFixture desk;
        qint64 missingAtTheReport = 0;
        connect(&desk.engine, &RefreshEngine::finished, this,
                [&desk, &missingAtTheReport] { missingAtTheReport = missingCount(desk); });
        const RefreshReport report = desk.refreshInto(forAWindow(desk), RefreshMode::FullCheck);
        QCOMPARE(report.status, RefreshStatus::Success);
        QCOMPARE(missingAtTheReport, allOfThem());
        QVERIFY(allAreBuilt(desk));
        QVERIFY(!desk.engine.isRunning());
        QCOMPARE(desk.texts(QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
    }

    void whoLooksAtNoTableDoesNotBuildThem()
    {
        RefreshFixture desk;
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        desk.engine.stopBuilding();
        QCOMPARE(missingCount(desk), allOfThem());
        // The next one who does finds nothing changed at UISP, and builds all the same.
        QCOMPARE(desk.refreshInto(forAWindow(desk), RefreshMode::Refresh).status, RefreshStatus::Success);
        QVERIFY(allAreBuilt(desk));
    }

    void theNextRunGoesBeforeThem()
    {
        std::atomic<bool> isBuilding = false;
        QSemaphore mayBuild;
        RefreshFixture desk(12, watched([&](int connection, Database &) {
                                if (connection != secondConnection)
                                    return;
                                isBuilding = true;
                                mayBuild.tryAcquire(1, 30'000);
                            }));
        QCOMPARE(desk.refreshInto(forAWindow(desk), RefreshMode::FullCheck).status, RefreshStatus::Success);
        QVERIFY(waitUntil([&isBuilding] { return isBuilding.load(); }));
        QSignalSpy finished(&desk.engine, &RefreshEngine::finished);
        QVERIFY(desk.engine.start(desk.setup(), RefreshMode::Refresh));
        mayBuild.release();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(finished.front().front().value<RefreshReport>().status, RefreshStatus::Success);
        // It ended the building before its first index, and did not begin it again.
        QCOMPARE(missingCount(desk), allOfThem());
    }

    void aFullDiskLeavesThemOutAndNothingElse_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("while the search is filled") << 10;
        QTest::newRow("while the late ones are built") << 30;
    }
    void aFullDiskLeavesThemOutAndNothingElse()
    {
        QFETCH(int, steps);
        RefreshFixture desk(12, watched([steps](int connection, Database &cache) {
                                if (connection == secondConnection)
                                    cache.failAfter(steps);
                            }));
        const RefreshReport report = desk.refreshInto(forAWindow(desk), RefreshMode::FullCheck);
        QCOMPARE(report.status, RefreshStatus::Success);
        QVERIFY(report.notice.isEmpty());
        QVERIFY(report.errors.empty());
        const QStringList rows = desk.everyRow();
        QVERIFY(waitUntil([&desk] { return missingCount(desk) < allOfThem(); }));
        QCOMPARE(desk.refreshInto(forAWindow(desk), RefreshMode::Refresh).status, RefreshStatus::Success);
        QVERIFY(allAreBuilt(desk));
        QCOMPARE(desk.everyRow(), rows);
    }

    void quittingDoesNotWaitForTheRest()
    {
        RefreshFixture desk;
        auto engine = std::make_unique<RefreshEngine>(desk.clock, RefreshFixture::hastyTuning());
        QSignalSpy finished(engine.get(), &RefreshEngine::finished);
        QVERIFY(engine->start(forAWindow(desk), RefreshMode::FullCheck));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        engine.reset();
        QVERIFY(missingCount(desk) >= 0);
        QCOMPARE(desk.texts(QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
    }
};

FRESHET_TEST(TstIndexBuilding)
#include "tst_indexbuilding.moc"
