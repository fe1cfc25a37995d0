// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/worklistchange.h"
#include "refresh/workliststep.h"
#include "store/settingsstore.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/refresh/smalloffice.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 20'000;

/// One customer with an active service who owes 20.00 since ten days, and one who pays.
struct Debtor
{
    Debtor()
    {
        const CalendarDate today = CalendarDate::fromQDate(QDate(2026, 11, 22));
        demo::World world(today);
        id = world.addCustomer();
        service = world.addService(id, today.addDays(-200));
        invoice = world.addInvoice(id, 2000, today.addDays(-24), today.addDays(-10));
        desk = std::make_unique<RefreshFixture>(std::move(world));
    }
    [[nodiscard]] QStringList list() const
    {
        return desk->texts(QStringLiteral("SELECT customer_id || ' ' || group_word || ' ' || rule || ' ' || deadline "
                                          "|| ' ' || ifnull(note, '-') FROM worklist"));
    }
    [[nodiscard]] QString line(const char *text) const
    {
        return QStringLiteral("%1 %2").arg(id).arg(QLatin1String(text));
    }
    void write(const std::function<Result<void>(Database &, const QDateTime &)> &change) const
    {
        const auto file = Database::open(desk->setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        if (!file || !change(**file, desk->clock.now))
            qFatal("The desk file could not be written.");
    }
    void writeCache(const QString &statement) const
    {
        const auto file = Database::open(desk->setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        if (!file || !(*file)->execute(statement))
            qFatal("The cache could not be written.");
    }
    void rejudge() const
    {
        QSignalSpy ended(&desk->engine, &RefreshEngine::rejudged);
        QVERIFY(desk->engine.rejudge(desk->setup()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, limitMs);
    }

    RecordId id = 0;
    RecordId service = 0;
    RecordId invoice = 0;
    std::unique_ptr<RefreshFixture> desk;
};

} // namespace

/// The worklist in the cache: with every refresh, and between two of them when the office changes its mind.
class TstWorklistStep : public QObject
{
    Q_OBJECT

private slots:
    void followsUisp()
    {
        Debtor debtor;
        QCOMPARE(debtor.desk->refresh().status, RefreshStatus::Success);
        QCOMPARE(debtor.list(), QStringList{debtor.line("candidate due_date 2026-11-12 -")});
        debtor.desk->server.change([&](demo::World &world) { world.suspendService(debtor.service); });
        debtor.desk->refresh();
        QCOMPARE(debtor.list(), QStringList{debtor.line("exempt no_active_service 2026-11-12 -")});
        debtor.desk->server.change([&](demo::World &world) { world.payInvoice(debtor.invoice, 2000, world.today()); });
        debtor.desk->refresh();
        QCOMPARE(debtor.list(), QStringList());
    }

    void followsTheOffice()
    {
        Debtor debtor;
        debtor.desk->refresh();
        debtor.write([&](Database &desk, const QDateTime &now) {
            WorklistNote note{debtor.id, QStringLiteral("on Friday"), CalendarDate::fromQDate(QDate(2026, 11, 27))};
            return changeWorklistNote(desk, note, now, QStringLiteral("Clerk"));
        });
        debtor.rejudge();
        QCOMPARE(debtor.list(), QStringList{debtor.line("exempt promise 2026-11-27 on Friday")});
        debtor.write([&](Database &desk, const QDateTime &now) {
            return changeWorklistNote(desk, WorklistNote{debtor.id}, now, QStringLiteral("Clerk"));
        });
        debtor.write([&](Database &desk, const QDateTime &now) {
            SuspensionPolicy policy;
            policy.delayDays = 30;
            return changeSuspensionPolicy(desk, policy, now, QStringLiteral("Clerk"));
        });
        debtor.rejudge();
        QCOMPARE(debtor.list(), QStringList{debtor.line("next delay 2026-12-12 -")});
        debtor.desk->refresh();
        QCOMPARE(debtor.list(), QStringList{debtor.line("next delay 2026-12-12 -")});
    }

    /// A policy that cannot be read must not become the defined one, which waits for nothing.
    void staysAsItIsWithoutTheOfficesWord()
    {
        Debtor debtor;
        debtor.write([&](Database &desk, const QDateTime &now) {
            SuspensionPolicy policy;
            policy.delayDays = 30;
            return changeSuspensionPolicy(desk, policy, now, QStringLiteral("Clerk"));
        });
        debtor.desk->refresh();
        debtor.write([&](Database &desk, const QDateTime &) {
            return desk.execute(QStringLiteral("UPDATE settings SET value = '{}' WHERE key = 'suspension_policy'"));
        });
        QCOMPARE(debtor.desk->refresh().status, RefreshStatus::Success);
        QCOMPARE(debtor.list(), QStringList{debtor.line("next delay 2026-12-12 -")});
        QCOMPARE(readOfficeWord(debtor.desk->setup().deskPath).error().kind, ErrorKind::InvalidInput);
    }

    /// Made by hand, so that whoever makes the list anew is found out.
    void isMadeAnewOnlyWhenSomethingMoved_data()
    {
        using Move = std::function<void(Debtor &)>;
        QTest::addColumn<Move>("move");
        QTest::addColumn<bool>("isRejudged");
        QTest::addColumn<bool>("isAnew");
        const auto row = [](const char *name, const Move &move, bool isAnew = true) {
            QTest::addRow("%s, refresh", name) << move << false << isAnew;
            QTest::addRow("%s, rejudging", name) << move << true << isAnew;
        };
        row("nothing", [](Debtor &) {}, false);
        QTest::newRow("a row, refresh") << Move([](Debtor &it) {
            it.desk->server.change([&it](demo::World &world) {
                world.renameCustomer(it.id, QStringLiteral("Another"), QStringLiteral("Name"));
            });
        }) << false << true;
        row("the day", [](Debtor &it) { it.desk->clock.now = it.desk->clock.now.addDays(1); });
        row("a list of another day", [](Debtor &it) {
            it.writeCache(QStringLiteral("UPDATE meta SET value = '2026-01-01' WHERE key = 'worklist_as_of'"));
        });
        row("a note", [](Debtor &it) {
            it.write([&it](Database &desk, const QDateTime &now) {
                return changeWorklistNote(desk, WorklistNote{it.id, QStringLiteral("called")}, now,
                                          QStringLiteral("Clerk"));
            });
        });
        row("the policy", [](Debtor &it) {
            it.write([](Database &desk, const QDateTime &now) {
                SuspensionPolicy policy;
                policy.aheadDays = 8;
                return changeSuspensionPolicy(desk, policy, now, QStringLiteral("Clerk"));
            });
        });
        row("the keys", [](Debtor &it) {
            it.write([](Database &desk, const QDateTime &) {
                BehaviourSettings settings;
                settings.flags.vipTag = QStringLiteral("Gold");
                return writeBehaviour(desk, settings);
            });
        });
        row("an office that was not readable meanwhile", [](Debtor &it) {
            const QString set = QStringLiteral("INSERT INTO settings (key, value) VALUES ('suspension_policy', '{}')");
            it.write([&set](Database &desk, const QDateTime &) { return desk.execute(set); });
            it.desk->refresh();
            it.write([](Database &desk, const QDateTime &) {
                return desk.execute(QStringLiteral("DELETE FROM settings WHERE key = 'suspension_policy'"));
            });
        });
    }
    void isMadeAnewOnlyWhenSomethingMoved()
    {
        QFETCH(std::function<void(Debtor &)>, move);
        Debtor debtor;
        QCOMPARE(debtor.desk->refresh().status, RefreshStatus::Success);
        QCOMPARE(debtor.list().size(), 1);
        debtor.writeCache(QStringLiteral("UPDATE worklist SET rule = 'by hand'"));
        move(debtor);
        QFETCH(bool, isRejudged);
        if (isRejudged)
            debtor.rejudge();
        else
            QCOMPARE(debtor.desk->refresh().status, RefreshStatus::Success);
        QCOMPARE(debtor.list().size(), 1);
        QTEST(!debtor.list().first().contains(QLatin1String("by hand")), "isAnew");
    }

    /// At made-up size the list is a matter of moments.
    void isQuickForThousands()
    {
        RefreshFixture desk(400);
        QCOMPARE(desk.refresh(RefreshMode::FullCheck).status, RefreshStatus::Success);
        const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(cache);
        QElapsedTimer time;
        time.start();
        const auto entries = worklistOf(**cache, {}, {}, CalendarDate::fromQDate(desk.clock.now.date()));
        QVERIFY(entries && !entries->empty());
        qInfo("%zu of 400 customers are on the list, worked out in %lld ms", entries->size(), time.elapsed());
        QVERIFY(time.elapsed() < 2'000);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM worklist")), qint64(entries->size()));
    }
};

FRESHET_TEST(TstWorklistStep)
#include "tst_workliststep.moc"
