// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reportreading.h"
#include "store/keptreports.h"
#include "tests/refresh/refreshfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

RefreshReport fullReport()
{
    RefreshReport report;
    report.status = RefreshStatus::Partial;
    report.mode = RefreshMode::FullCheck;
    report.totalCustomers = 5;
    report.failedCustomers = 1;
    report.snapshot = 7;
    report.requests = 11;
    report.retries = 2;
    report.bytesReceived = 2048;
    report.elapsedSeconds = 12.5;
    report.seconds = {10, 0.5, 0.25, 1, 0.75};
    report.rows[Entity::Customer] = {5, 1, 2, 2, 0};
    report.lists.push_back({QStringLiteral("customers"), {5, 1, 0.5}, std::nullopt});
    report.lists.push_back({QStringLiteral("payments"), {0, 0, 0}, Error{ErrorKind::ServerFailed, {}, 500, {}}});
    const QString what = QStringLiteral("invoices 4711: total missing");
    report.errors.push_back({1043, what, {ErrorKind::InvalidRecord, what, 0, {}}});
    report.errors.push_back(
        {std::nullopt, QStringLiteral("payments"), {ErrorKind::ServerFailed, QStringLiteral("payments"), 0, {}}});
    report.wantsFullCheck = true;
    return report;
}

} // namespace

/// What was written of a report is read again.
class TstReportReading : public QObject
{
    Q_OBJECT

private slots:
    void aReportIsReadAsItWasWritten()
    {
        const QByteArray json = reportJson(fullReport());
        const Result<RefreshReport> report = readReport(json);
        QVERIFY(report);
        QCOMPARE(reportJson(*report), json);
        QCOMPARE(report->errors.front().customerId, std::optional<RecordId>(1043));
        QCOMPARE(report->lists.back().error->kind, ErrorKind::ServerFailed);
        QCOMPARE(report->seconds.publish, 1.0);
    }

    void whyARunFailedIsRead_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<RefreshStatus>("status");
        QTest::newRow("cancelled") << ErrorKind::Cancelled << RefreshStatus::Cancelled;
        QTest::newRow("refused") << ErrorKind::Unauthorized << RefreshStatus::Failed;
        QTest::newRow("away") << ErrorKind::ConnectionRefused << RefreshStatus::Failed;
    }
    void whyARunFailedIsRead()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(RefreshStatus, status);
        RefreshReport failed;
        failed.status = status;
        failed.failure = Error{kind, {}, 0, {}};
        const Result<RefreshReport> report = readReport(reportJson(failed));
        QVERIFY(report);
        QCOMPARE(report->status, status);
        QCOMPARE(report->failure->kind, kind);
        QCOMPARE(reportSentence(*report), reportSentence(failed));
    }

    void whatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[1]");
    }
    void whatIsNoReportIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readReport(json));
    }

    void everyRunIsKeptUnderTheTimeOfItsLine_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("a good run") << false;
        QTest::newRow("a run that failed") << true;
    }
    void everyRunIsKeptUnderTheTimeOfItsLine()
    {
        QFETCH(bool, isRefused);
        RefreshFixture desk;
        if (isRefused) {
            demo::Fault fault;
            fault.kind = demo::Fault::Kind::Status;
            fault.status = 401;
            fault.times = -1;
            desk.server.addFault(fault);
        }
        const RefreshReport report = desk.refresh();
        const auto cache = Database::open(desk.setup().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(cache);
        const auto kept = keptReport(**cache, desk.clock.now);
        QVERIFY(kept);
        QVERIFY(kept->has_value());
        const Result<RefreshReport> read = readReport(**kept);
        QVERIFY(read);
        QCOMPARE(read->status, report.status);
        QCOMPARE(read->requests, report.requests);
        QCOMPARE(read->lists.size(), report.lists.size());
    }
};

FRESHET_TEST(TstReportReading)
#include "tst_reportreading.moc"
