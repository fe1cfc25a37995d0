// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;
using namespace std::chrono_literals;

namespace {

const QString invoicesPath = apiPrefix + QStringLiteral("/invoices");
const QByteArray bodySecret = "Kovalenko";

ApiRequest invoices()
{
    return {QStringLiteral("/invoices"), QUrlQuery(QStringLiteral("query=QUERYSECRET")), QStringLiteral("invoices")};
}

} // namespace

class TstApiClient : public QObject
{
    Q_OBJECT

private slots:
    void aRequestSaysWhoAsksAndForWhat()
    {
        ScriptedServer server;
        server.expect(invoicesPath, ScriptedAnswer::json("[]"));
        ApiClient client(connectionTo(server), onceOnly());
        const Heard<ApiAnswer> heard(
            client.get({QStringLiteral("/invoices"), QUrlQuery(QStringLiteral("statuses%5B%5D=1&limit=5")), {}}),
            &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
        const ReceivedRequest request = server.requests().constFirst();
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.headers.value("x-auth-app-key") == sentinelToken);
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QVERIFY(request.headers.value("user-agent").startsWith("Freshet/"));
        QVERIFY(request.headers.value("accept-encoding").contains("gzip"));
        QCOMPARE(request.query.toString(QUrl::FullyEncoded), QStringLiteral("statuses%5B%5D=1&limit=5"));
    }

    void anAnswerComesOnceAndLater()
    {
        ScriptedServer server;
        server.expect(invoicesPath, ScriptedAnswer::json("[1]"));
        ApiClient client(connectionTo(server), onceOnly());
        const QPointer<ApiReply> reply = client.get(invoices());
        const Heard<ApiAnswer> heard(reply.data(), &ApiReply::finished);
        QCOMPARE(heard.count(), 0);
        QTRY_VERIFY(!reply);
        QCOMPARE(heard.count(), 1);
        QCOMPARE(heard.result()->body, QByteArray("[1]"));
        QCOMPARE(heard.result()->bytesReceived, 3);
        QVERIFY(heard.result()->body.capacity() >= 3 + 64);
        QCOMPARE(client.requestCount(), 1);
        QCOMPARE(client.bytesReceived(), 3);
    }

    void aCompressedAnswerIsUnpacked()
    {
        ScriptedServer server;
        const QByteArray body = "[" + QByteArray("123456789,").repeated(10'000) + "1]";
        server.expect(invoicesPath, ScriptedAnswer::json(body).gzipped());
        ApiClient client(connectionTo(server), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
        QVERIFY(heard.result()->body == body);
        QCOMPARE(heard.result()->bytesReceived, qint64(body.size()));
    }

    void everyFailureHasItsKind_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        const auto code = [](int status) { return ScriptedAnswer::json(R"({"message":"Kovalenko"})", status); };
        QTest::newRow("400") << code(400) << ErrorKind::RequestRejected << 400;
        QTest::newRow("401") << code(401) << ErrorKind::Unauthorized << 401;
        QTest::newRow("401 that wants a password")
            << code(401).withHeader("WWW-Authenticate", "Basic realm=\"x\"") << ErrorKind::Unauthorized << 401;
        QTest::newRow("403") << code(403) << ErrorKind::Forbidden << 403;
        QTest::newRow("404") << code(404) << ErrorKind::NotFound << 404;
        QTest::newRow("409") << code(409) << ErrorKind::RequestRejected << 409;
        QTest::newRow("422") << code(422) << ErrorKind::RequestRejected << 422;
        QTest::newRow("429") << code(429) << ErrorKind::RateLimited << 429;
        QTest::newRow("500") << code(500) << ErrorKind::ServerFailed << 500;
        QTest::newRow("503") << code(503) << ErrorKind::ServerFailed << 503;
        QTest::newRow("502 as a page") << ScriptedAnswer::html(502) << ErrorKind::ServerFailed << 502;
        QTest::newRow("200 as a page") << ScriptedAnswer::html() << ErrorKind::NotUisp << 200;
        QTest::newRow("200 without a type") << ScriptedAnswer() << ErrorKind::NotUisp << 200;
        QTest::newRow("204") << ScriptedAnswer::json("", 204) << ErrorKind::NotUisp << 204;
        QTest::newRow("302 to nowhere") << ScriptedAnswer::html(302) << ErrorKind::NotUisp << 302;
        QTest::newRow("broken gzip") << ScriptedAnswer::json("[Kovalenko]").withHeader("Content-Encoding", "gzip")
                                     << ErrorKind::MalformedBody << 200;
        QTest::newRow("cut short") << ScriptedAnswer::json("[Kovalenko]").cutAt(4) << ErrorKind::ConnectionLost << 200;
        QTest::newRow("reset in the body")
            << ScriptedAnswer::json("[Kovalenko]").cutAt(4, ScriptedAnswer::Ending::Reset) << ErrorKind::ConnectionLost
            << 200;
        QTest::newRow("closed") << ScriptedAnswer::close() << ErrorKind::ConnectionLost << 0;
        QTest::newRow("reset") << ScriptedAnswer::reset() << ErrorKind::ConnectionLost << 0;
    }

    void everyFailureHasItsKind()
    {
        QFETCH(const ScriptedAnswer, answer);
        QFETCH(const ErrorKind, kind);
        ScriptedServer server;
        server.always(invoicesPath, answer);
        ApiClient client(connectionTo(server), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(!heard.isOk());
        const Error error = heard.result().error();
        QCOMPARE(errorCode(error.kind), errorCode(kind));
        if (error.kind != ErrorKind::ConnectionLost)
            QTEST(error.httpStatus, "status");
        QCOMPARE(error.where, QStringLiteral("invoices"));
        expectNoSecret(error);
    }

    void nobodyListening()
    {
        ScriptedServer server;
        const Connection connection = connectionTo(server);
        server.close();
        ApiClient client(connection, upTo(4));
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::ConnectionRefused));
        QCOMPARE(client.requestCount(), 1);
        expectNoSecret(heard.result().error());
    }

    void anotherProtocolIsNoUisp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
            socket->disconnectFromHost();
        });
        Connection connection;
        connection.apiBase = QUrl(QStringLiteral("http://127.0.0.1:%1/crm/api/v1.0").arg(server.serverPort()));
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard.isError(ErrorKind::NotUisp) || heard.isError(ErrorKind::ConnectionLost));
    }

    void silenceEndsAtTheIdleLimit_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::newRow("no answer") << ScriptedAnswer::hang();
        QTest::newRow("half an answer") << ScriptedAnswer::json("[1,2,3]").dripping(3, 1h);
    }

    void silenceEndsAtTheIdleLimit()
    {
        QFETCH(const ScriptedAnswer, answer);
        ScriptedServer server;
        server.always(invoicesPath, answer);
        RetryPolicy policy = upTo(2);
        policy.idleLimit = 50ms;
        ApiClient client(connectionTo(server), policy);
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::TimedOut));
        QCOMPARE(server.requestCount(invoicesPath), 2);
        expectNoSecret(heard.result().error());
    }

    void aDrippingAnswerEndsAtTheDeadline()
    {
        ScriptedServer server;
        const QByteArray endless = "[" + QByteArray(1'000'000, ' ') + "]";
        server.always(invoicesPath, ScriptedAnswer::json(endless).dripping(1, 5ms));
        RetryPolicy policy = onceOnly();
        policy.deadline = 100ms;
        ApiClient client(connectionTo(server), policy);
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::TimedOut));
    }

    void aBodyIsReadUpToTheLargest_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("fits");
        const QByteArray limit(1'000'000, ' ');
        QTest::newRow("just fits") << ScriptedAnswer::json(limit) << true;
        QTest::newRow("a byte more") << ScriptedAnswer::json(limit + ' ') << false;
        QTest::newRow("page") << ScriptedAnswer::html().withHeader("X", "y") << false;
    }

    void aBodyIsReadUpToTheLargest()
    {
        QFETCH(const ScriptedAnswer, answer);
        QFETCH(const bool, fits);
        ScriptedServer server;
        server.always(invoicesPath, answer);
        RetryPolicy policy = upTo(4);
        policy.largestBody = answer.headers.size() > 1 ? 10 : 1'000'000;
        ApiClient client(connectionTo(server), policy);
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.isOk(), fits);
        QCOMPARE(heard.isError(ErrorKind::BodyTooLarge), !fits);
        QCOMPARE(client.requestCount(), 1);
    }

    void aDecompressionBombIsNotUnpacked()
    {
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::json(QByteArray(5'000'000, ' ')).gzipped());
        RetryPolicy policy = onceOnly();
        policy.largestBody = 1'000'000;
        ApiClient client(connectionTo(server), policy);
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard.isError(ErrorKind::BodyTooLarge) || heard.isError(ErrorKind::MalformedBody));
        QVERIFY(client.bytesReceived() < 2'000'000);
    }

    void aRedirectWithinTheServerIsFollowed()
    {
        ScriptedServer server;
        server.expect(invoicesPath, ScriptedAnswer::redirect(QStringLiteral("/elsewhere")));
        server.expect(QStringLiteral("/elsewhere"), ScriptedAnswer::json("[]"));
        ApiClient client(connectionTo(server), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
        QVERIFY(server.requests().constLast().headers.value("x-auth-app-key") == sentinelToken);
    }

    void aRedirectToAnotherServerIsRefused()
    {
        ScriptedServer stranger;
        stranger.always(QStringLiteral("*"), ScriptedAnswer::json("[]"));
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::redirect(stranger.url(invoicesPath).toString(), 307));
        ApiClient client(connectionTo(server), upTo(4));
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::RedirectRefused));
        QVERIFY(stranger.requests().isEmpty());
        QCOMPARE(client.requestCount(), 1);
        expectNoSecret(heard.result().error());
    }

    void aRedirectInCirclesIsRefused()
    {
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::redirect(invoicesPath));
        ApiClient client(connectionTo(server), upTo(4));
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::RedirectRefused));
        QVERIFY(server.requestCount(invoicesPath) < 10);
    }

    void aTokenThatWouldBeTwoHeadersIsNotSent()
    {
        ScriptedServer server;
        Connection connection = connectionTo(server);
        connection.token += "\r\nX-Other: 1";
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices()), &ApiReply::finished);
        QCOMPARE(heard.count(), 0);
        QTRY_VERIFY(heard.isError(ErrorKind::Unauthorized));
        QCOMPARE(server.connectionCount(), 0);
        expectNoSecret(heard.result().error());
    }

    void aReplyCanBeAborted_data()
    {
        QTest::addColumn<bool>("isUnderWay");
        QTest::newRow("at once") << false;
        QTest::newRow("under way") << true;
    }

    void aReplyCanBeAborted()
    {
        QFETCH(const bool, isUnderWay);
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::hang());
        ApiClient client(connectionTo(server), upTo(4));
        const QPointer<ApiReply> reply = client.get(invoices());
        const Heard<ApiAnswer> heard(reply.data(), &ApiReply::finished);
        if (isUnderWay)
            QTRY_COMPARE(server.heldAnswers(), 1);
        reply->abort();
        reply->abort();
        QCOMPARE(heard.count(), 0);
        QTRY_VERIFY(!reply);
        QCOMPARE(heard.count(), 1);
        QVERIFY(heard.isError(ErrorKind::Cancelled));
        expectNoSecret(heard.result().error());
    }

    void repliesOutliveTheClientToSayCancelled()
    {
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::hang());
        auto client = std::make_unique<ApiClient>(connectionTo(server), upTo(4));
        const QPointer<ApiReply> reply = client->get(invoices());
        const QPointer<ApiReply> unheard = client->get(invoices());
        const Heard<ApiAnswer> heard(reply.data(), &ApiReply::finished);
        QTRY_COMPARE(server.heldAnswers(), 2);
        client.reset();
        QVERIFY(!unheard);
        QCOMPARE(heard.count(), 0);
        QTRY_VERIFY(!reply);
        QCOMPARE(heard.count(), 1);
        QVERIFY(heard.isError(ErrorKind::Cancelled));
    }

    void aListenerMayDeleteTheClient()
    {
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        auto client = std::make_unique<ApiClient>(connectionTo(server), onceOnly());
        const QPointer<ApiReply> reply = client->get(invoices());
        connect(reply.data(), &ApiReply::finished, this, [&client] { client.reset(); });
        QTRY_VERIFY(!client);
        QVERIFY(!reply);
    }

    void theLogNamesNobody()
    {
        ScriptedServer server;
        server.expect(apiPrefix + QStringLiteral("/clients/4711"), ScriptedAnswer::json("[\"Kovalenko\"]"));
        ApiClient client(connectionTo(server), onceOnly());
        static QStringList lines;
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("freshet.uisp.debug=true"));
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
        const Heard<ApiAnswer> heard(
            client.get({QStringLiteral("/clients/4711"), QUrlQuery(QStringLiteral("query=QUERYSECRET")), {}}),
            &ApiReply::finished);
        const bool isHeard = waitUntil([&heard] { return heard.count() == 1; });
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY(isHeard);
        const QString log = lines.join(QLatin1Char('\n'));
        QVERIFY(log.contains(QLatin1String("GET /clients/{id} 200 13 B")));
        for (const QByteArray &secret : {sentinelToken, bodySecret, QByteArray("4711"), QByteArray("QUERYSECRET")})
            QVERIFY(!log.contains(QString::fromLatin1(secret)));
    }

private:
    void expectNoSecret(const Error &error)
    {
        const QString text = error.where + error.detail + errorSentence(error);
        for (const QByteArray &secret : {sentinelToken, bodySecret, QByteArray("QUERYSECRET")})
            QVERIFY(!text.contains(QString::fromLatin1(secret)));
    }
};

FRESHET_TEST(TstApiClient)
#include "tst_apiclient.moc"
