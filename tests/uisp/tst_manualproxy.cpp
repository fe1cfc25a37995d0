// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/localproxy.h"
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString invoicesPath = apiPrefix + QStringLiteral("/invoices");
const ApiRequest invoices{QStringLiteral("/invoices"), {}, QStringLiteral("invoices")};
const QString farHost = QStringLiteral("uisp.example.invalid");

ProxyChoice choiceOf(LocalProxy::Kind kind, quint16 port, const QString &userName = {})
{
    const auto chosen = kind == LocalProxy::Kind::Http ? ProxyChoice::Kind::Http : ProxyChoice::Kind::Socks5;
    return {chosen, QStringLiteral("127.0.0.1"), port, userName};
}

/// The name resolves nowhere: only the proxy leads there.
Connection throughProxy(const ScriptedServer &server, const ProxyChoice &proxy)
{
    Connection connection;
    connection.apiBase = server.url(apiPrefix);
    connection.apiBase.setHost(farHost);
    connection.token = sentinelToken;
    connection.pinnedSha256 = server.certificateSha256();
    connection.access.proxy = proxy;
    connection.access.allowsPlainHttp = true;
    return connection;
}

void bothKinds()
{
    QTest::addColumn<LocalProxy::Kind>("kind");
    QTest::addColumn<Certificate>("certificate");
    QTest::newRow("HTTP, https") << LocalProxy::Kind::Http << Certificate::First;
    QTest::newRow("HTTP, http") << LocalProxy::Kind::Http << Certificate::None;
    QTest::newRow("SOCKS5, https") << LocalProxy::Kind::Socks5 << Certificate::First;
    QTest::newRow("SOCKS5, http") << LocalProxy::Kind::Socks5 << Certificate::None;
}

} // namespace

/// An ApiClient behind a proxy that somebody entered.
class TstManualProxy : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheServer_data() { bothKinds(); }
    void leadsToTheServer()
    {
        QFETCH(const LocalProxy::Kind, kind);
        QFETCH(const Certificate, certificate);
        ScriptedServer server(certificate);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        const LocalProxy proxy(kind, server.serverPort());
        ApiClient client(throughProxy(server, choiceOf(kind, proxy.serverPort())), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard.isOk());
        QVERIFY(proxy.ledTo().constFirst().startsWith(farHost));
    }

    void whatIsEncryptedStaysSoThroughTheProxy()
    {
        ScriptedServer server(Certificate::First);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        LocalProxy proxy(LocalProxy::Kind::Http, server.serverPort());
        proxy.demand("clara", "wonderland");
        Connection connection =
            throughProxy(server, choiceOf(LocalProxy::Kind::Http, proxy.serverPort(), QStringLiteral("clara")));
        connection.proxyPassword = "wonderland";
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
        QVERIFY2(!proxy.heard().contains(sentinelToken), "the token went to the proxy in the clear");
    }

    void itsPasswordIsGiven_data() { bothKinds(); }
    void itsPasswordIsGiven()
    {
        QFETCH(const LocalProxy::Kind, kind);
        QFETCH(const Certificate, certificate);
        ScriptedServer server(certificate);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        LocalProxy proxy(kind, server.serverPort());
        proxy.demand("clara", "wonderland");
        Connection connection = throughProxy(server, choiceOf(kind, proxy.serverPort(), QStringLiteral("clara")));
        connection.proxyPassword = "wonderland";
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard.isOk());
    }

    void itsPasswordIsAskedFor_data()
    {
        QTest::addColumn<LocalProxy::Kind>("kind");
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<QString>("userName");
        QTest::newRow("HTTP, nobody") << LocalProxy::Kind::Http << Certificate::First << QString();
        QTest::newRow("HTTP, wrong") << LocalProxy::Kind::Http << Certificate::First << QStringLiteral("clara");
        QTest::newRow("HTTP forwarding") << LocalProxy::Kind::Http << Certificate::None << QStringLiteral("clara");
        QTest::newRow("SOCKS5, nobody") << LocalProxy::Kind::Socks5 << Certificate::First << QString();
        QTest::newRow("SOCKS5, wrong") << LocalProxy::Kind::Socks5 << Certificate::First << QStringLiteral("clara");
    }
    void itsPasswordIsAskedFor()
    {
        QFETCH(const LocalProxy::Kind, kind);
        QFETCH(const Certificate, certificate);
        QFETCH(const QString, userName);
        const ScriptedServer server(certificate);
        LocalProxy proxy(kind, server.serverPort());
        proxy.demand("clara", "wonderland");
        Connection connection = throughProxy(server, choiceOf(kind, proxy.serverPort(), userName));
        connection.proxyPassword = "sentinel-wrong";
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(heard.isError(ErrorKind::ProxyDenied));
        const Error error = heard.result().error();
        QCOMPARE(error.httpStatus, 407);
        QVERIFY2(errorSentence(error).contains(QStringLiteral("user name and password")),
                 qPrintable(errorSentence(error)));
        QVERIFY(!error.detail.contains(QStringLiteral("sentinel")));
        QVERIFY(server.requests().isEmpty());
    }

    void whatIsWrongWithItIsAProxysError_data()
    {
        QTest::addColumn<LocalProxy::Kind>("kind");
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<QString>("fault");
        const auto add = [](const char *name, LocalProxy::Kind kind, Certificate certificate, const char *fault) {
            QTest::addRow("%s, %s", name, fault) << kind << certificate << fault;
        };
        for (const char *fault : {"is not there", "has no such name"}) {
            add("HTTP, http", LocalProxy::Kind::Http, Certificate::None, fault);
            add("SOCKS5, http", LocalProxy::Kind::Socks5, Certificate::None, fault);
        }
        for (const char *fault : {"is not there", "has no such name", "says no", "hangs up"}) {
            add("HTTP, https", LocalProxy::Kind::Http, Certificate::First, fault);
            add("SOCKS5, https", LocalProxy::Kind::Socks5, Certificate::First, fault);
        }
    }
    void whatIsWrongWithItIsAProxysError()
    {
        QFETCH(const LocalProxy::Kind, kind);
        QFETCH(const Certificate, certificate);
        QFETCH(const QString, fault);
        const ScriptedServer server(certificate);
        LocalProxy proxy(kind, server.serverPort());
        ProxyChoice choice = choiceOf(kind, proxy.serverPort());
        QTcpServer deaf;
        if (fault == QLatin1String("is not there")) {
            proxy.close();
        } else if (fault == QLatin1String("has no such name")) {
            choice.host = QStringLiteral("proxy.example.invalid");
        } else if (fault == QLatin1String("hangs up")) {
            QVERIFY(deaf.listen(QHostAddress::LocalHost));
            connect(&deaf, &QTcpServer::newConnection, this, [&] { deaf.nextPendingConnection()->close(); });
            choice.port = deaf.serverPort();
        } else {
            proxy.refuseWith(kind == LocalProxy::Kind::Http ? 403 : 2);
        }
        ApiClient client(throughProxy(server, choice), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QVERIFY(!heard.isOk());
        QCOMPARE(errorCode(heard.result().error().kind), errorCode(ErrorKind::ProxyDenied));
        QVERIFY(errorSentence(heard.result().error()).contains(QStringLiteral("address and port")));
    }

    void noProxyMeansNone()
    {
        Connection connection;
        connection.apiBase = QUrl(QStringLiteral("https://uisp.example.invalid") + apiPrefix);
        connection.token = sentinelToken;
        connection.access.proxy.kind = ProxyChoice::Kind::None;
        LocalProxy proxy(LocalProxy::Kind::Http, 1);
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        qunsetenv("https_proxy");
        QVERIFY(heard.isError(ErrorKind::HostNotFound));
        QVERIFY(proxy.heard().isEmpty());
    }

    void thisComputerIsReachedPastIt()
    {
        ScriptedServer server;
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        const LocalProxy proxy(LocalProxy::Kind::Http, 1);
        Connection connection = connectionTo(server);
        connection.access.proxy = choiceOf(LocalProxy::Kind::Http, proxy.serverPort());
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
        QVERIFY(proxy.heard().isEmpty());
    }
};

FRESHET_TEST(TstManualProxy)
#include "tst_manualproxy.moc"
