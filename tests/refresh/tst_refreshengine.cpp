// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString liveCustomers = QStringLiteral("SELECT count(*) FROM customers WHERE gone_since IS NULL");

} // namespace

class TstRefreshEngine : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRefreshBringsEverything()
    {
        RefreshFixture desk;
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Success);
        QCOMPARE(report.snapshot, 1);
        QVERIFY(report.totalCustomers >= 12);
        QCOMPARE(report.refreshedCustomers(), report.totalCustomers);
        QCOMPARE(desk.number(liveCustomers), report.totalCustomers);
        for (const Entity entity : {Entity::Customer, Entity::Service, Entity::Invoice, Entity::Payment}) {
            const EntityCounts counts = report.rows.at(entity);
            QVERIFY2(counts.received > 0, qPrintable(entityKey(entity)));
            QCOMPARE(counts.added, counts.received);
        }
        QVERIFY(desk.number(QStringLiteral("SELECT count(*) FROM patterns")) > 0);
        QVERIFY(report.requests > 10);
        QVERIFY(report.bytesReceived > 10'000);
    }

    void anUnchangedRefreshChangesNothingButTheSnapshot()
    {
        RefreshFixture desk;
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        const QStringList before = desk.everyRow();
        const RefreshReport again = desk.refresh();
        QCOMPARE(again.snapshot, 2);
        for (const auto &[entity, counts] : again.rows) {
            QCOMPARE(counts.added, 0);
            QCOMPARE(counts.changed, 0);
            QCOMPARE(counts.gone, 0);
            QCOMPARE(counts.unchanged, counts.received);
        }
        QCOMPARE(desk.everyRow(), before);
    }

    void newCustomersAppearAndVanishedOnesAreMarkedGone()
    {
        RefreshFixture desk;
        desk.refresh();
        const qint64 before = desk.number(liveCustomers);
        const RecordId leaving =
            desk.number(QStringLiteral("SELECT min(id) FROM customers WHERE NOT is_lead AND NOT is_archived"));
        desk.server.change([leaving](demo::World &world) {
            world.deleteCustomer(leaving);
            world.addCustomer();
            world.addCustomer();
        });
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Success);
        QCOMPARE(report.rows.at(Entity::Customer).added, 2);
        QCOMPARE(report.rows.at(Entity::Customer).gone, 1);
        QCOMPARE(desk.number(liveCustomers), before + 1);
        QCOMPARE(desk.number(QStringLiteral("SELECT gone_since FROM customers WHERE id = %1").arg(leaving)),
                 report.snapshot);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM invoices WHERE gone_since IS NULL AND "
                                            "customer_id = %1")
                                 .arg(leaving)),
                 0);
    }

    void archivedCustomersStay()
    {
        RefreshFixture desk;
        desk.refresh();
        const RecordId id =
            desk.number(QStringLiteral("SELECT min(id) FROM customers WHERE NOT is_lead AND NOT is_archived"));
        desk.server.change([id](demo::World &world) { world.archiveCustomer(id); });
        QCOMPARE(desk.refresh().rows.at(Entity::Customer).gone, 0);
        QCOMPARE(desk.number(QStringLiteral("SELECT is_archived FROM customers WHERE id = %1").arg(id)), 1);
    }

    void aPaymentSettlesItsInvoiceAndTouchesThePattern()
    {
        RefreshFixture desk;
        desk.refresh();
        const RecordId invoice = desk.number(
            QStringLiteral("SELECT min(id) FROM invoices WHERE status = 1 AND NOT is_proforma AND remaining > 0 AND "
                           "due_on < '2026-11-22'"));
        QVERIFY(invoice > 0);
        const qint64 open = desk.number(QStringLiteral("SELECT remaining FROM invoices WHERE id = %1").arg(invoice));
        desk.server.change(
            [&](demo::World &world) { world.payInvoice(invoice, open, *CalendarDate::fromPrinted("2026-11-22")); });
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.rows.at(Entity::Payment).added, 1);
        QCOMPARE(desk.number(QStringLiteral("SELECT remaining FROM invoices WHERE id = %1").arg(invoice)), 0);
        QCOMPARE(desk.texts(QStringLiteral("SELECT settled_on FROM invoices WHERE id = %1").arg(invoice)),
                 QStringList(QStringLiteral("2026-11-22")));
    }

    void aSecondStartIsRefusedWhileOneRuns()
    {
        RefreshFixture desk;
        QVERIFY(desk.engine.start(desk.setup(), RefreshMode::Refresh));
        QVERIFY(desk.engine.isRunning());
        QVERIFY(!desk.engine.start(desk.setup(), RefreshMode::Refresh));
        QTRY_COMPARE_WITH_TIMEOUT(desk.finishedCount, 1, 60'000);
        QVERIFY(!desk.engine.isRunning());
    }

    void cancellingLeavesTheLastSnapshot()
    {
        RefreshFixture desk;
        desk.refresh();
        const QStringList before = desk.everyRow();
        desk.server.change([](demo::World &world) { world.addCustomer(); });
        demo::Fault slow;
        slow.kind = demo::Fault::Kind::Delay;
        slow.pathPrefix = QStringLiteral("invoices");
        slow.delayMs = 1'500;
        desk.server.addFault(slow);
        QSignalSpy finished(&desk.engine, &RefreshEngine::finished);
        QVERIFY(desk.engine.start(desk.setup(), RefreshMode::Refresh));
        QTRY_VERIFY(desk.server.requestCount(QStringLiteral("invoices")) > 0);
        desk.engine.cancel();
        desk.engine.cancel();
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<RefreshReport>();
        QCOMPARE(report.status, RefreshStatus::Cancelled);
        QCOMPARE(desk.everyRow(), before);
        desk.server.clearFaults();
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
    }

    void anEngineMayGoAwayWhileItRuns()
    {
        RefreshFixture server;
        auto engine = std::make_unique<RefreshEngine>(server.clock, RefreshFixture::hastyTuning());
        QSignalSpy finished(engine.get(), &RefreshEngine::finished);
        QVERIFY(engine->start(server.setup(), RefreshMode::Refresh));
        QTRY_VERIFY(server.server.requestCount() > 2);
        engine.reset();
        QCOMPARE(finished.size(), 0);
        QCOMPARE(server.refresh().status, RefreshStatus::Success);
    }

    void everyRefreshWritesItsLine()
    {
        RefreshFixture desk;
        const RefreshReport report = desk.refresh();
        const auto file = Database::open(desk.setup().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(file);
        const auto entries = ActivityLog(**file).newest(10);
        QVERIFY(entries);
        QCOMPARE(entries->size(), size_t(1));
        QCOMPARE(entries->front().action, QStringLiteral("BULK_REFRESH_CUSTOMERS"));
        QCOMPARE(entries->front().user, QStringLiteral("Clerk"));
        QCOMPARE(entries->front().detail, activityLine(report));
    }

    void progressOnlyGrows()
    {
        RefreshFixture desk;
        QSignalSpy progress(&desk.engine, &RefreshEngine::progressed);
        desk.refresh();
        qint64 rows = 0;
        for (const QList<QVariant> &arguments : progress) {
            const auto step = arguments.first().value<RefreshProgress>();
            QVERIFY(step.rows >= rows);
            rows = step.rows;
        }
        QVERIFY(rows > 100);
    }

    void aNewDayIsJudgedAnew()
    {
        RefreshFixture desk;
        desk.refresh();
        desk.clock.now = desk.clock.now.addDays(1);
        desk.refresh();
        QCOMPARE(desk.texts(QStringLiteral("SELECT DISTINCT as_of FROM patterns")),
                 QStringList(QStringLiteral("2026-11-23")));
    }

    void aServerThatClampsPagesLosesNothing()
    {
        demo::WorldOptions options;
        options.customers = 30;
        options.today = *CalendarDate::fromPrinted("2026-11-22");
        RefreshFixture whole(30);
        const qint64 invoices = whole.refresh().rows.at(Entity::Invoice).received;

        demo::ServerOptions clamped;
        clamped.clampLimit = 7;
        demo::Server server(demo::World::generate(options), clamped);
        QVERIFY(server.start());
        RefreshSetup setup = whole.setup();
        setup.connection.apiBase = server.apiBase();
        setup.connection.token = server.token();
        setup.cachePath = whole.folder.filePath(QStringLiteral("clamped.db"));
        QSignalSpy finished(&whole.engine, &RefreshEngine::finished);
        QVERIFY(whole.engine.start(setup, RefreshMode::Refresh));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(finished.first().first().value<RefreshReport>().rows.at(Entity::Invoice).received, invoices);
    }
};

FRESHET_TEST(TstRefreshEngine)
#include "tst_refreshengine.moc"
