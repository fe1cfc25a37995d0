// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshreport.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;

namespace {

RefreshReport goodReport()
{
    RefreshReport report;
    report.status = RefreshStatus::Success;
    report.totalCustomers = 5;
    report.elapsedSeconds = 12.34;
    report.snapshot = 7;
    report.requests = 11;
    report.bytesReceived = 2048;
    report.rows[Entity::Customer] = {5, 1, 2, 2, 0};
    return report;
}

RefreshReport reportWithOneFailure()
{
    RefreshReport report = goodReport();
    report.status = RefreshStatus::Partial;
    report.failedCustomers = 1;
    const QString what = QStringLiteral("invoices 4711: total missing");
    report.errors.push_back({1043, what, {ErrorKind::InvalidRecord, what, 0, {}}});
    return report;
}

RefreshReport reportWithout(const QStringList &lists)
{
    RefreshReport report = goodReport();
    report.status = RefreshStatus::Partial;
    for (const QString &list : lists)
        report.errors.push_back({std::nullopt, list, {ErrorKind::ServerFailed, list, 500, {}}});
    return report;
}

RefreshReport reportWithoutPayments()
{
    return reportWithout({QStringLiteral("payments")});
}

RefreshReport failedReport(ErrorKind kind)
{
    RefreshReport report;
    report.status = kind == ErrorKind::Cancelled ? RefreshStatus::Cancelled : RefreshStatus::Failed;
    report.failure = Error{kind, QStringLiteral("customers"), 0, {}};
    report.elapsedSeconds = 0.5;
    return report;
}

} // namespace

class TstRefreshReport : public QObject
{
    Q_OBJECT

private slots:
    void theSentencesOfTheStatusBar()
    {
        QCOMPARE(reportSentence(goodReport()),
                 QStringLiteral("Data refreshed successfully! Updated 5/5 customers in 12.3 s"));
        QCOMPARE(reportSentence(reportWithOneFailure()), QStringLiteral("Updated 4/5 customers in 12.3 s, 1 failed"));
        QVERIFY(reportSentence(reportWithoutPayments()).contains(QLatin1String("payments")));
        QCOMPARE(reportSentence(failedReport(ErrorKind::Unauthorized)),
                 errorSentence({ErrorKind::Unauthorized, {}, 0, {}}));
    }

    void listsGoByTheirTitles()
    {
        const RefreshReport report = reportWithout(
            {QStringLiteral("open_invoices"), QStringLiteral("credit_notes"), QStringLiteral("open_invoices")});
        QCOMPARE(reportSentence(report),
                 QStringLiteral("Updated 5/5 customers in 12.3 s, but not all could be read: open invoices, credit "
                                "notes. What was known before stays."));
        const QJsonArray errors =
            QJsonDocument::fromJson(reportJson(report)).object().value(QLatin1String("errors")).toArray();
        QCOMPARE(errors.first().toObject().value(QLatin1String("what")).toString(), QStringLiteral("open_invoices"));
    }

    void theLineOfTheAuditTrail()
    {
        RefreshReport unlogged = goodReport();
        addUnlogged(unlogged, {ErrorKind::StoreBusy, QStringLiteral("desk.db"), 0, {}});
        QCOMPARE(unlogged.status, RefreshStatus::Partial);
        QVERIFY(hasReadEverything(unlogged));
        QVERIFY(reportSentence(unlogged).contains(QStringLiteral("could not be written into the activity log")));
        QCOMPARE(activityLine(goodReport()), QStringLiteral("Refreshed 5/5 customers (0 errors). Time: 12.3s"));
        QCOMPARE(activityLine(reportWithOneFailure()),
                 QStringLiteral("Refreshed 4/5 customers (1 errors). Time: 12.3s"));
        QVERIFY(activityLine(failedReport(ErrorKind::TimedOut)).contains(QLatin1String("timed_out")));
    }

    void theKeysOfTheJson()
    {
        const QJsonObject object = QJsonDocument::fromJson(reportJson(reportWithOneFailure())).object();
        QStringList keys = object.keys();
        keys.sort();
        QCOMPARE(keys, QStringList({QStringLiteral("bytes_received"), QStringLiteral("elapsed_seconds"),
                                    QStringLiteral("error_count"), QStringLiteral("errors"), QStringLiteral("lists"),
                                    QStringLiteral("message"), QStringLiteral("mode"), QStringLiteral("refresh_count"),
                                    QStringLiteral("requests"), QStringLiteral("retries"), QStringLiteral("rows"),
                                    QStringLiteral("seconds"), QStringLiteral("snapshot"), QStringLiteral("status"),
                                    QStringLiteral("total_customers"), QStringLiteral("wants_full_check")}));
        QCOMPARE(object.value(QLatin1String("status")).toString(), QStringLiteral("partial"));
        QCOMPARE(object.value(QLatin1String("message")).toString(), QStringLiteral("Refreshed 4/5 customers"));
        QCOMPARE(object.value(QLatin1String("refresh_count")).toInt(), 4);
        QCOMPARE(object.value(QLatin1String("error_count")).toInt(), 1);
        const QJsonObject error = object.value(QLatin1String("errors")).toArray().first().toObject();
        QCOMPARE(error.value(QLatin1String("customer_id")).toInt(), 1043);
        QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("invalid_record"));
        const QJsonObject rows = object.value(QLatin1String("rows")).toObject();
        QCOMPARE(rows.value(QLatin1String("customers")).toObject().value(QLatin1String("changed")).toInt(), 2);
    }

    void theStatusWords()
    {
        const auto status = [](const RefreshReport &report) {
            return QJsonDocument::fromJson(reportJson(report)).object().value(QLatin1String("status")).toString();
        };
        QCOMPARE(status(goodReport()), QStringLiteral("success"));
        QCOMPARE(status(reportWithoutPayments()), QStringLiteral("partial"));
        QCOMPARE(status(failedReport(ErrorKind::TimedOut)), QStringLiteral("error"));
    }

    void theExitCodes_data()
    {
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("actual");
        QTest::newRow("done") << 0 << exitCode(goodReport());
        QTest::newRow("one customer failed") << 3 << exitCode(reportWithOneFailure());
        QTest::newRow("one list failed") << 3 << exitCode(reportWithoutPayments());
        QTest::newRow("rejected") << 4 << exitCode(failedReport(ErrorKind::Unauthorized));
        QTest::newRow("not reached") << 5 << exitCode(failedReport(ErrorKind::ConnectionRefused));
        QTest::newRow("disk full") << 6 << exitCode(failedReport(ErrorKind::StoreFull));
        QTest::newRow("cancelled") << 7 << exitCode(failedReport(ErrorKind::Cancelled));
        QTest::newRow("usage") << 2 << exitCode(Error{ErrorKind::InvalidInput, {}, 0, {}});
    }
    void theExitCodes()
    {
        QFETCH(int, actual);
        QTEST(actual, "expected");
    }
};

FRESHET_TEST(TstRefreshReport)
#include "tst_refreshreport.moc"
