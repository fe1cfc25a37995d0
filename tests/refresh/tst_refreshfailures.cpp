// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

Q_DECLARE_METATYPE(freshet::demo::Fault)

namespace {

demo::Fault always(demo::Fault::Kind kind, const char *path, int status = 0)
{
    demo::Fault fault;
    fault.kind = kind;
    fault.pathPrefix = QLatin1String(path);
    fault.status = status;
    fault.times = -1;
    return fault;
}

} // namespace

/// What goes wrong × what must come of it: the kind of error, the rows left, the exit code.
class TstRefreshFailures : public QObject
{
    Q_OBJECT

private slots:
    void oneListThatFailsStopsNoOther_data()
    {
        QTest::addColumn<demo::Fault>("fault");
        QTest::addColumn<ErrorKind>("kind");
        using Kind = demo::Fault::Kind;
        QTest::newRow("403") << always(Kind::Status, "payments", 403) << ErrorKind::Forbidden;
        QTest::newRow("404") << always(Kind::Status, "payments", 404) << ErrorKind::NotFound;
        QTest::newRow("422") << always(Kind::Status, "payments", 422) << ErrorKind::RequestRejected;
        QTest::newRow("429") << always(Kind::Status, "payments", 429) << ErrorKind::RateLimited;
        QTest::newRow("500") << always(Kind::Status, "payments", 500) << ErrorKind::ServerFailed;
        QTest::newRow("503") << always(Kind::Status, "payments", 503) << ErrorKind::ServerFailed;
        QTest::newRow("html") << always(Kind::Html, "payments") << ErrorKind::NotUisp;
        QTest::newRow("cut inside gzip") << always(Kind::Truncate, "payments") << ErrorKind::MalformedBody;
        QTest::newRow("reset") << always(Kind::Reset, "payments") << ErrorKind::ConnectionLost;
        QTest::newRow("broken json") << always(Kind::BrokenJson, "payments") << ErrorKind::MalformedBody;
        QTest::newRow("object") << always(Kind::ObjectForArray, "payments") << ErrorKind::MalformedBody;
        QTest::newRow("content type") << always(Kind::WrongContentType, "payments") << ErrorKind::NotUisp;
        QTest::newRow("hang") << always(Kind::Hang, "payments") << ErrorKind::TimedOut;
    }
    void oneListThatFailsStopsNoOther()
    {
        QFETCH(demo::Fault, fault);
        RefreshTuning tuning = RefreshFixture::hastyTuning();
        tuning.retry.deadline = std::chrono::milliseconds(400);
        RefreshFixture desk(12, tuning);
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        const QString payments = QStringLiteral("SELECT count(*) FROM payments WHERE gone_since IS NULL");
        const qint64 before = desk.number(payments);

        desk.server.change([](demo::World &world) { world.addCustomer(); });
        desk.server.addFault(fault);
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Partial);
        QCOMPARE(exitCode(report), 3);
        QCOMPARE(report.rows.at(Entity::Customer).added, 1);
        QVERIFY(!report.errors.empty());
        QTEST(report.errors.front().error.kind, "kind");
        QCOMPARE(report.errors.front().what, QStringLiteral("payments"));
        QCOMPARE(desk.number(payments), before);

        desk.server.clearFaults();
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
    }

    void aBlockedWayEndsTheRefreshAndKeepsTheRows_data()
    {
        QTest::addColumn<demo::Fault>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("code");
        using Kind = demo::Fault::Kind;
        QTest::newRow("token refused") << always(Kind::Status, "", 401) << ErrorKind::Unauthorized << 4;
        QTest::newRow("token refused midway") << always(Kind::Status, "payments", 401) << ErrorKind::Unauthorized << 4;
        QTest::newRow("everything fails") << always(Kind::Status, "", 502) << ErrorKind::ServerFailed << 5;
    }
    void aBlockedWayEndsTheRefreshAndKeepsTheRows()
    {
        QFETCH(demo::Fault, fault);
        RefreshFixture desk;
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        const QStringList before = desk.everyRow();
        desk.server.change([](demo::World &world) { world.addCustomer(); });
        desk.server.addFault(fault);
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Failed);
        QVERIFY(report.failure);
        QTEST(report.failure->kind, "kind");
        QTEST(exitCode(report), "code");
        QCOMPARE(report.snapshot, 0);
        QCOMPARE(desk.everyRow(), before);
    }

    void aServerThatIsNotThereIsNotReached()
    {
        RefreshFixture desk;
        desk.server.stop();
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Failed);
        QCOMPARE(report.failure->kind, ErrorKind::ConnectionRefused);
        QCOMPARE(exitCode(report), 5);
    }

    void aPassingFaultIsRetriedAndLeavesNoTrace_data()
    {
        QTest::addColumn<demo::Fault::Kind>("kind");
        using Kind = demo::Fault::Kind;
        QTest::newRow("503") << Kind::Status;
        QTest::newRow("reset") << Kind::Reset;
        QTest::newRow("truncated") << Kind::Truncate;
        QTest::newRow("broken json") << Kind::BrokenJson;
    }
    void aPassingFaultIsRetriedAndLeavesNoTrace()
    {
        QFETCH(demo::Fault::Kind, kind);
        RefreshFixture desk;
        demo::Fault fault = always(kind, "invoices", 503);
        fault.times = 1;
        fault.skip = 1;
        desk.server.addFault(fault);
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Success);
        QVERIFY(report.errors.empty());
    }

    void aRowThatCannotBeReadIsAnErrorOfItsCustomer()
    {
        RefreshFixture desk;
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        const qint64 invoices = desk.number(QStringLiteral("SELECT count(*) FROM invoices"));
        demo::Fault fault = always(demo::Fault::Kind::BadRow, "invoices");
        fault.times = 1;
        fault.field = "total";
        desk.server.addFault(fault);
        const RefreshReport report = desk.refresh();
        QCOMPARE(report.status, RefreshStatus::Partial);
        QCOMPARE(report.failedCustomers, 1);
        QCOMPARE(report.errors.size(), size_t(1));
        QVERIFY(report.errors.front().customerId.has_value());
        QCOMPARE(report.errors.front().error.kind, ErrorKind::InvalidRecord);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM invoices WHERE gone_since IS NULL")), invoices);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM invoices WHERE held_at IS NOT NULL")), 1);

        desk.server.clearFaults();
        QCOMPARE(desk.refresh().status, RefreshStatus::Success);
        QCOMPARE(desk.number(QStringLiteral("SELECT count(*) FROM invoices WHERE held_at IS NOT NULL")), 0);
    }

    void aFileThatCannotBeWrittenIsStoreTrouble()
    {
        RefreshFixture desk;
        RefreshSetup setup = desk.setup();
        setup.cachePath = desk.folder.filePath(QStringLiteral("no-such-folder/cache.db"));
        std::optional<RefreshReport> result;
        connect(&desk.engine, &RefreshEngine::finished, this, [&result](const RefreshReport &r) { result = r; });
        QVERIFY(desk.engine.start(setup, RefreshMode::Refresh));
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->status, RefreshStatus::Failed);
        QCOMPARE(exitCode(*result), 6);
    }
};

FRESHET_TEST(TstRefreshFailures)
#include "tst_refreshfailures.moc"
