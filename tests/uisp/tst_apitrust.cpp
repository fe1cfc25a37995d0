// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/systemtrust.h"
#include "tests/support/testregistry.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString invoicesPath = apiPrefix + QStringLiteral("/invoices");
const ApiRequest invoices{QStringLiteral("/invoices"), {}, QStringLiteral("invoices")};

} // namespace

/// Which certificates an ApiClient accepts.
class TstApiTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here");
    }

    void aSelfSignedCertificateIsRefusedAndShown()
    {
        ScriptedServer server(Certificate::First);
        ApiClient client(connectionTo(server), upTo(4));
        QVERIFY(!client.refusedCertificate());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QVERIFY(client.refusedCertificate().has_value());
        QCOMPARE(client.refusedCertificate()->sha256, server.certificateSha256());
        QCOMPARE(client.refusedCertificate()->subject, QStringLiteral("localhost"));
        QCOMPARE(client.refusedCertificate()->issuer, QStringLiteral("localhost"));
        QCOMPARE(client.refusedCertificate()->validFrom, QStringLiteral("2020-01-01"));
        QCOMPARE(client.refusedCertificate()->validUntil, QStringLiteral("2120-01-01"));
        QVERIFY(!client.refusedCertificate()->isChanged);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(server.requests().isEmpty());
        QCOMPARE(client.requestCount(), 1);
    }

    void thePinnedCertificateIsAccepted()
    {
        ScriptedServer server(Certificate::First);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        Connection connection = connectionTo(server);
        connection.pinnedSha256 = server.certificateSha256();
        ApiClient client(connection, onceOnly());
        std::vector<std::unique_ptr<Heard<ApiAnswer>>> all;
        for (int i = 0; i < 8; ++i)
            all.push_back(std::make_unique<Heard<ApiAnswer>>(client.get(invoices), &ApiReply::finished));
        for (const auto &heard : all)
            QTRY_VERIFY(heard->isOk());
        QVERIFY(!client.refusedCertificate());
        QVERIFY(server.requests().constFirst().headers.value("x-auth-app-key") == sentinelToken);
    }

    void aPinExcusesWhateverIsWrongWithThatCertificate_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::newRow("of an authority nobody knows") << Certificate::Company;
        QTest::newRow("expired") << Certificate::Expired;
        QTest::newRow("not yet valid") << Certificate::NotYetValid;
        QTest::newRow("for another name") << Certificate::OtherName;
        QTest::newRow("with others above it") << Certificate::Branch;
    }
    void aPinExcusesWhateverIsWrongWithThatCertificate()
    {
        QFETCH(const Certificate, certificate);
        ScriptedServer server(certificate);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        Connection connection = connectionTo(server);
        connection.pinnedSha256 = server.certificateSha256();
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
    }

    void anotherCertificateThanThePinnedIsAnAlarm_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::newRow("another key") << Certificate::Second;
        QTest::newRow("renewed for the same key") << Certificate::FirstRenewed;
        QTest::newRow("signed by the pinned one") << Certificate::OfFirst;
        QTest::newRow("of an authority nobody knows") << Certificate::Company;
    }
    void anotherCertificateThanThePinnedIsAnAlarm()
    {
        QFETCH(const Certificate, certificate);
        ScriptedServer server(certificate);
        Connection connection = connectionTo(server);
        connection.pinnedSha256 = made(Certificate::First).digest(QCryptographicHash::Sha256);
        ApiClient client(connection, upTo(4));
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QVERIFY(client.refusedCertificate().has_value());
        QVERIFY(client.refusedCertificate()->isChanged);
        QCOMPARE(client.refusedCertificate()->sha256, server.certificateSha256());
        QCOMPARE(client.refusedCertificate()->pinnedSha256, connection.pinnedSha256);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(server.requests().isEmpty());
    }

    void theSystemsTrustIsEnoughWithoutAPin()
    {
        const SystemTrust trust(Certificate::Second);
        ScriptedServer server(Certificate::Second);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        ApiClient client(connectionTo(server), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isOk());
    }

    void theSystemsTrustDoesNotReplaceThePin()
    {
        const SystemTrust trust(Certificate::Second);
        ScriptedServer server(Certificate::Second);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        Connection connection = connectionTo(server);
        connection.pinnedSha256 = made(Certificate::First).digest(QCryptographicHash::Sha256);
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QVERIFY(client.refusedCertificate() && client.refusedCertificate()->isChanged);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY2(server.requests().isEmpty(), "the token went out under a certificate that is not the pinned one");
    }

    void aCertificateForAnotherNameIsRefused()
    {
        const SystemTrust trust(Certificate::First);
        ScriptedServer server(Certificate::First);
        server.close();
        if (!server.listen(QHostAddress(QStringLiteral("127.0.0.2"))))
            QSKIP("this system has one loopback address only");
        Connection connection = connectionTo(server);
        connection.apiBase.setHost(QStringLiteral("127.0.0.2"));
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(server.requests().isEmpty());
    }

    void aServerWithoutTlsIsNoUisp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        Connection connection;
        connection.apiBase = QUrl(QStringLiteral("https://127.0.0.1:%1/crm/api/v1.0").arg(server.serverPort()));
        connection.token = sentinelToken;
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::NotUisp));
        QVERIFY(!client.refusedCertificate());
    }
};

FRESHET_TEST(TstApiTrust)
#include "tst_apitrust.moc"
