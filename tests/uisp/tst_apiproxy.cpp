// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString invoicesPath = apiPrefix + QStringLiteral("/invoices");
const ApiRequest invoices{QStringLiteral("/invoices"), {}, QStringLiteral("invoices")};

/// A server that only a proxy could find: the name resolves nowhere.
Connection connectionToFarHost()
{
    Connection connection;
    connection.apiBase = QUrl(QStringLiteral("http://uisp.example.invalid") + apiPrefix);
    connection.token = sentinelToken;
    connection.access.allowsPlainHttp = true;
    return connection;
}

} // namespace

/// Which way an ApiClient takes.
class TstApiProxy : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        qunsetenv("http_proxy");
        qunsetenv("https_proxy");
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    }

    void theSystemsProxyIsTaken_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("lets through") << ScriptedAnswer::json("[]") << QString();
        QTest::newRow("wants a password")
            << ScriptedAnswer::html(407).withHeader("Proxy-Authenticate", "Basic realm=\"office\"")
            << errorCode(ErrorKind::ProxyDenied);
    }

    void theSystemsProxyIsTaken()
    {
        QFETCH(const ScriptedAnswer, answer);
        ScriptedServer proxy;
        proxy.always(invoicesPath, answer);
        const Connection connection = connectionToFarHost();
        if (!systemTakesProxy(proxy.serverPort(), connection.apiBase))
            QSKIP("this system's proxy settings do not come from http_proxy");
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QTEST(heard.isOk() ? QString() : errorCode(heard.result().error().kind), "code");
        QCOMPARE(proxy.requests().constFirst().headers.value("host"), QByteArray("uisp.example.invalid"));
    }

    void aProxyThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("http") << QStringLiteral("http");
        QTest::newRow("https") << QStringLiteral("https");
    }

    void aProxyThatIsNotThereIsNamed()
    {
        QFETCH(const QString, scheme);
        Connection connection = connectionToFarHost();
        connection.apiBase.setScheme(scheme);
        if (!systemTakesProxy(portOfNobody(), connection.apiBase))
            QSKIP("this system's proxy settings do not come from http_proxy");
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(errorCode(heard.result().error().kind), errorCode(ErrorKind::ProxyDenied));
    }

    void thisComputerIsReachedWithoutAProxy()
    {
        ScriptedServer server;
        server.expect(invoicesPath, ScriptedAnswer::json("[]"));
        qputenv("http_proxy", "http://127.0.0.1:1");
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1));
        ApiClient client(connectionTo(server), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
    }

private:
    /// Free a moment ago, so that a connection is refused.
    static quint16 portOfNobody()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(1);
    }

    static bool systemTakesProxy(quint16 port, const QUrl &url)
    {
        const QByteArray proxy = "http://127.0.0.1:" + QByteArray::number(port);
        qputenv("http_proxy", proxy);
        qputenv("https_proxy", proxy);
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).constFirst().port() == port;
    }
};

FRESHET_TEST(TstApiProxy)
#include "tst_apiproxy.moc"
