// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/settingschange.h"
#include "refresh/rejudging.h"
#include "store/settingsstore.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 20'000;

const QString classes = QStringLiteral("SELECT customer_id || ' ' || risk_class FROM patterns ORDER BY customer_id");
const QString everyPattern = QStringLiteral(
    "SELECT customer_id || as_of || on_time_count || late_count || open_overdue_count || missed_count || reason || "
    "marks "
    "|| ifnull(avg_days_late, '-') || ifnull(last_payment_date, '-') FROM patterns ORDER BY customer_id");
const QString settledDays =
    QStringLiteral("SELECT id || ' ' || ifnull(settled_on, '-') FROM invoices WHERE gone_since IS NULL ORDER BY id");
const QString days = QStringLiteral("SELECT DISTINCT as_of FROM patterns");
const QString vips = QStringLiteral("SELECT id FROM customers WHERE is_vip ORDER BY id");

/// Whoever was late once is High, and everybody in the made-up world has the tag.
BehaviourSettings harsh()
{
    BehaviourSettings settings;
    settings.rules.highRecentBad = settings.rules.elevatedRecentBad = settings.rules.elevatedTrendRecentBad = 1;
    settings.rules.highOverdueDays = settings.rules.elevatedOverdueDays = 0;
    settings.flags.vipTag = QStringLiteral("no such tag");
    settings.flags.vipAttribute = QStringLiteral("noSuchKey");
    return settings;
}

/// An office with one refresh behind it.
struct Office
{
    Office() { desk.refresh(RefreshMode::FullCheck); }

    void keep(const BehaviourSettings &settings) const
    {
        const auto file = Database::open(desk.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        if (!file || !changeBehaviour(**file, settings, desk.clock.now, QStringLiteral("Clerk")))
            qFatal("The settings could not be kept.");
    }

    /// The trouble of a judging, if any.
    std::optional<Error> rejudge()
    {
        std::optional<std::optional<Error>> ended;
        QObject context;
        QObject::connect(&desk.engine, &RefreshEngine::rejudged, &context,
                         [&ended](const std::optional<Error> &trouble) { ended = trouble; });
        if (!desk.engine.rejudge(desk.setup()) || !waitUntil([&ended] { return ended.has_value(); }, limitMs))
            return Error{ErrorKind::TimedOut, {}, 0, {}};
        return *ended;
    }

    [[nodiscard]] qint64 countOf(const char *risk) const
    {
        return desk.number(
            QStringLiteral("SELECT count(*) FROM patterns WHERE risk_class = '%1'").arg(QLatin1String(risk)));
    }

    RefreshFixture desk{24};
};

/// What the cache holds after another office with the same rows was judged by `settings` from its first refresh on.
QStringList judgedFromTheStart(const BehaviourSettings &settings, const QString &statement)
{
    RefreshFixture desk(24);
    const auto file = Database::open(desk.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!file || !writeBehaviour(**file, settings))
        qFatal("The settings could not be kept.");
    desk.refresh(RefreshMode::FullCheck);
    return desk.texts(statement);
}

} // namespace

/// Other rules judge all customers anew: at once and without UISP, or with the next snapshot.
class TstRejudging : public QObject
{
    Q_OBJECT

private slots:
    void otherRulesJudgeEverybodyWithoutAskingUisp()
    {
        Office office;
        const qint64 high = office.countOf("high");
        QVERIFY(!office.desk.texts(vips).isEmpty());
        const int asked = office.desk.server.requestCount();
        office.keep(harsh());
        QCOMPARE(office.rejudge(), std::nullopt);
        QCOMPARE(office.desk.server.requestCount(), asked);
        QVERIFY(office.countOf("high") > high);
        QVERIFY(office.desk.texts(vips).isEmpty());
        QCOMPARE(office.desk.texts(classes), judgedFromTheStart(harsh(), classes));
        QCOMPARE(office.desk.number(QStringLiteral("SELECT count(*) FROM snapshots")), 1);
        // Back again is as before.
        office.keep({});
        QCOMPARE(office.rejudge(), std::nullopt);
        QCOMPARE(office.countOf("high"), high);
    }

    void theNextDayJudgesWhatIsKeptAsTheRowsWouldBe_data()
    {
        QTest::addColumn<int>("daysLater");
        for (const int days : {1, 40, 400, -1})
            QTest::addRow("%d days later", days) << days;
    }
    void theNextDayJudgesWhatIsKeptAsTheRowsWouldBe()
    {
        QFETCH(int, daysLater);
        Office office;
        office.desk.clock.now = office.desk.clock.now.addDays(daysLater);
        QCOMPARE(office.desk.refresh().status, RefreshStatus::Success);
        const QStringList patterns = office.desk.texts(everyPattern);
        const QStringList settled = office.desk.texts(settledDays);
        QVERIFY(!patterns.isEmpty());
        RefreshFixture anew(24);
        anew.clock.now = office.desk.clock.now;
        QCOMPARE(anew.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        QCOMPARE(patterns, anew.texts(everyPattern));
        QCOMPARE(settled, anew.texts(settledDays));
    }

    void theNextSnapshotFindsOtherRules()
    {
        Office office;
        office.keep(harsh());
        QCOMPARE(office.desk.refresh().status, RefreshStatus::Success);
        QCOMPARE(office.desk.texts(classes), judgedFromTheStart(harsh(), classes));
        QCOMPARE(office.desk.texts(vips), judgedFromTheStart(harsh(), vips));
    }

    void rowsOfALaterRefreshAreMarkedByTheSameKeys()
    {
        Office office;
        office.keep(harsh());
        QCOMPARE(office.rejudge(), std::nullopt);
        const RecordId vip = office.desk.number(
            QStringLiteral("SELECT min(id) FROM customers WHERE tags LIKE '%\"VIP\"%' AND NOT is_archived"));
        QVERIFY(vip > 0);
        office.desk.server.change([vip](demo::World &world) { world.archiveCustomer(vip); });
        QCOMPARE(office.desk.refresh().rows.at(Entity::Customer).changed, 1);
        QVERIFY(office.desk.texts(vips).isEmpty());
    }

    void anotherDayJudgesEverybody()
    {
        Office office;
        office.desk.clock.now = office.desk.clock.now.addDays(1);
        QCOMPARE(office.rejudge(), std::nullopt);
        QCOMPARE(office.desk.texts(days), QStringList{QStringLiteral("2026-11-23")});
    }

    void nothingIsWrittenWhereNothingIsOther()
    {
        Office office;
        const auto cache =
            Database::open(office.desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        const std::atomic<bool> isCancelled = false;
        const auto written = [&] { return (*cache)->value(QStringLiteral("SELECT total_changes()"))->toInt(); };
        const int before = written();
        QVERIFY(rejudge(**cache, office.desk.setup().deskPath, office.desk.clock.now, isCancelled));
        QCOMPARE(written(), before);
        office.keep(harsh());
        QVERIFY(rejudge(**cache, office.desk.setup().deskPath, office.desk.clock.now, isCancelled));
        QVERIFY(written() > before);
    }

    void cancellingLeavesEverythingAsItWas()
    {
        Office office;
        const QStringList before = office.desk.everyRow();
        office.keep(harsh());
        const auto cache =
            Database::open(office.desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        const std::atomic<bool> isCancelled = true;
        const Result<void> ended = rejudge(**cache, office.desk.setup().deskPath, office.desk.clock.now, isCancelled);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        QCOMPARE(office.desk.everyRow(), before);
    }

    void aStoreThatFailsLeavesEverythingAsItWas()
    {
        Office office;
        const QStringList before = office.desk.everyRow();
        office.keep(harsh());
        const auto cache =
            Database::open(office.desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        const std::atomic<bool> isCancelled = false;
        int statement = 0;
        for (;; statement += 3) {
            (*cache)->failAfter(statement);
            const Result<void> judged =
                rejudge(**cache, office.desk.setup().deskPath, office.desk.clock.now, isCancelled);
            (*cache)->failAfter(-1);
            if (judged)
                break;
            QCOMPARE(judged.error().kind, ErrorKind::StoreFull);
            QCOMPARE(office.desk.everyRow(), before);
        }
        QVERIFY(statement > 20);
        QVERIFY(office.desk.everyRow() != before);
    }

    void aDeskFileThatCannotBeReadChangesNoRule_data()
    {
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("damaged") << true;
        QTest::newRow("of a newer version") << false;
    }
    void aDeskFileThatCannotBeReadChangesNoRule()
    {
        QFETCH(bool, isDamaged);
        Office office;
        office.keep(harsh());
        QCOMPARE(office.rejudge(), std::nullopt);
        const QStringList harshly = office.desk.texts(classes);
        const QString path = office.desk.setup().deskPath;
        if (isDamaged) {
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(suffix));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray(9000, 'x')) > 0);
        } else {
            const auto file = Database::open(path, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
            QVERIFY(file);
            QVERIFY((*file)->execute(QStringLiteral("UPDATE settings SET value = '{\"version\":2}'")));
        }
        office.desk.clock.now = office.desk.clock.now.addSecs(60);
        QVERIFY(office.desk.refresh().snapshot > 1);
        QCOMPARE(office.desk.texts(classes), harshly);
    }

    void rulesOutOfReachAreAnError()
    {
        Office office;
        const QStringList before = office.desk.everyRow();
        office.keep(harsh());
        const QString path = office.desk.setup().deskPath;
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        // A folder in the place of the file cannot be opened.
        QVERIFY(QDir().mkdir(path));
        const std::optional<Error> trouble = office.rejudge();
        QVERIFY(trouble);
        QVERIFY(trouble->kind != ErrorKind::TimedOut);
        QCOMPARE(office.desk.everyRow(), before);
    }

    void oneAtATime()
    {
        Office office;
        office.keep(harsh());
        QSignalSpy rejudged(&office.desk.engine, &RefreshEngine::rejudged);
        QVERIFY(office.desk.engine.rejudge(office.desk.setup()));
        QVERIFY(office.desk.engine.isRunning());
        QVERIFY(!office.desk.engine.rejudge(office.desk.setup()));
        QVERIFY(!office.desk.engine.start(office.desk.setup(), RefreshMode::Refresh));
        QTRY_COMPARE_WITH_TIMEOUT(rejudged.count(), 1, limitMs);
        QVERIFY(!office.desk.engine.isRunning());
        QVERIFY(office.desk.engine.start(office.desk.setup(), RefreshMode::Refresh));
        QVERIFY(!office.desk.engine.rejudge(office.desk.setup()));
    }

    void aFileThatIsNotThereYetHasNothingToJudge()
    {
        RefreshFixture desk(1);
        QSignalSpy rejudged(&desk.engine, &RefreshEngine::rejudged);
        QVERIFY(desk.engine.rejudge(desk.setup()));
        QTRY_COMPARE_WITH_TIMEOUT(rejudged.count(), 1, limitMs);
        QVERIFY(!rejudged.front().front().value<std::optional<Error>>());
    }
};

FRESHET_TEST(TstRejudging)
#include "tst_rejudging.moc"
