// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"
#include "uisp/retrypause.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;
using namespace std::chrono_literals;

namespace {

const QString invoicesPath = apiPrefix + QStringLiteral("/invoices");
const ApiRequest invoices{QStringLiteral("/invoices"), {}, QStringLiteral("invoices")};

} // namespace

class TstRetryPause : public QObject
{
    Q_OBJECT

private slots:
    void pausesDoubleUpToTheLongest_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("random");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("first") << 1 << 0.0 << 500;
        QTest::newRow("first with jitter") << 1 << 0.5 << 625;
        QTest::newRow("second") << 2 << 0.0 << 1000;
        QTest::newRow("third") << 3 << 0.0 << 2000;
        QTest::newRow("at the cap") << 7 << 0.9 << 30'000;
        QTest::newRow("far beyond") << 1000 << 0.9 << 30'000;
    }

    void pausesDoubleUpToTheLongest()
    {
        QFETCH(const int, failures);
        QFETCH(const double, random);
        QTEST(int(retryPause(RetryPolicy(), failures, random, std::nullopt).count()), "milliseconds");
    }

    void theServersWishCountsUpToTheLongest()
    {
        QCOMPARE(retryPause(RetryPolicy(), 1, 0.9, 3s), std::chrono::milliseconds(3s));
        QCOMPARE(retryPause(RetryPolicy(), 1, 0.9, 0s), std::chrono::milliseconds(0));
        QCOMPARE(retryPause(RetryPolicy(), 1, 0.9, 1h), std::chrono::milliseconds(30s));
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
        QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7'000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0);
        QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:00:30 GMT") << qint64(30'000);
        QTest::newRow("past date") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("absurd number") << QByteArray("9000000000000000000") << qint64(1'000'000'000'000);
        QTest::newRow("neither") << QByteArray("soon") << qint64(-1);
        QTest::newRow("absent") << QByteArray() << qint64(-1);
    }

    void retryAfterIsSecondsOrADate()
    {
        QFETCH(const QByteArray, header);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const auto pause = parseRetryAfter(header, now);
        QTEST(pause ? qint64(pause->count()) : qint64(-1), "milliseconds");
    }

    void whatPassesIsAskedAgain_data()
    {
        QTest::addColumn<ScriptedAnswer>("trouble");
        QTest::newRow("500") << ScriptedAnswer::json("{}", 500);
        QTest::newRow("502 page") << ScriptedAnswer::html(502);
        QTest::newRow("503") << ScriptedAnswer::json("{}", 503);
        QTest::newRow("504") << ScriptedAnswer::html(504);
        QTest::newRow("429") << ScriptedAnswer::json("{}", 429);
        QTest::newRow("cut short") << ScriptedAnswer::json("[1,2,3]").cutAt(3);
        QTest::newRow("reset in the body") << ScriptedAnswer::json("[1,2,3]").cutAt(3, ScriptedAnswer::Ending::Reset);
    }

    void whatPassesIsAskedAgain()
    {
        QFETCH(const ScriptedAnswer, trouble);
        ScriptedServer server;
        server.expect(invoicesPath, trouble);
        server.expect(invoicesPath, trouble);
        server.expect(invoicesPath, ScriptedAnswer::json("[]"));
        ApiClient client(connectionTo(server), upTo(4));
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard.isOk());
        QCOMPARE(heard.result()->attempts, 3);
        QCOMPARE(heard.result()->body, QByteArray("[]"));
        QCOMPARE(client.requestCount(), 3);
        QCOMPARE(server.unusedAnswers(), 0);
    }

    void attemptsAreBounded()
    {
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::json("{}", 503));
        ApiClient client(connectionTo(server), upTo(4));
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::ServerFailed));
        QCOMPARE(heard.result().error().httpStatus, 503);
        QCOMPARE(server.requestCount(invoicesPath), 4);
    }

    void whatStaysIsNotAskedAgain_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        for (const int status : {400, 401, 403, 404, 422, 501})
            QTest::addRow("%d", status) << ScriptedAnswer::json("{}", status);
        QTest::newRow("page") << ScriptedAnswer::html();
    }

    void whatStaysIsNotAskedAgain()
    {
        QFETCH(const ScriptedAnswer, answer);
        ScriptedServer server;
        server.always(invoicesPath, answer);
        ApiClient client(connectionTo(server), upTo(4));
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(!heard.isOk());
        QCOMPARE(server.requestCount(invoicesPath), 1);
    }

    void retryAfterReplacesOurOwnPause()
    {
        ScriptedServer server;
        server.expect(invoicesPath, ScriptedAnswer::json("{}", 429).withHeader("Retry-After", "0"));
        server.expect(invoicesPath, ScriptedAnswer::json("[]"));
        RetryPolicy policy = upTo(2);
        policy.firstPause = 1h;
        policy.longestPause = 1h;
        ApiClient client(connectionTo(server), policy);
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
    }

    void retryAfterIsCapped()
    {
        ScriptedServer server;
        server.expect(invoicesPath, ScriptedAnswer::json("{}", 503).withHeader("Retry-After", "86400"));
        server.expect(invoicesPath, ScriptedAnswer::json("[]"));
        ApiClient client(connectionTo(server), upTo(2));
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
    }

    void aPauseCanBeCancelled()
    {
        ScriptedServer server;
        server.expect(invoicesPath, ScriptedAnswer::json("{}", 503).withHeader("Retry-After", "3600"));
        RetryPolicy policy = upTo(2);
        policy.longestPause = 1h;
        ApiClient client(connectionTo(server), policy);
        ApiReply *reply = client.get(invoices);
        const Heard<ApiAnswer> heard(reply, &ApiReply::finished);
        QTRY_VERIFY(client.bytesReceived() > 0);
        reply->abort();
        QTRY_VERIFY(heard.isError(ErrorKind::Cancelled));
        QCOMPARE(server.requestCount(invoicesPath), 1);
    }
};

FRESHET_TEST(TstRetryPause)
#include "tst_retrypause.moc"
