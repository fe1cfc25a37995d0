// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/uisp/apitest.h"
#include "tests/uisp/heard.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString invoicesPath = apiPrefix + QStringLiteral("/invoices");
const ApiRequest invoices{QStringLiteral("/invoices"), {}, QStringLiteral("invoices")};

Connection trustingTheCompany(const ScriptedServer &server)
{
    Connection connection = connectionTo(server);
    connection.access.companyCa = made(Certificate::CompanyAuthority).toPem();
    return connection;
}

} // namespace

/// What a company's own authority makes trusted, and what nothing does.
class TstCompanyTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here");
    }

    void itsServersAreTrusted_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("its own") << Certificate::Company << true;
        QTest::newRow("expired") << Certificate::Expired << false;
        QTest::newRow("not yet valid") << Certificate::NotYetValid << false;
        QTest::newRow("for another name") << Certificate::OtherName << false;
        QTest::newRow("of an authority below it") << Certificate::Branch << true;
        QTest::newRow("of one of its servers") << Certificate::OfCompany << false;
        QTest::newRow("of somebody by the same name") << Certificate::Impostor << false;
        QTest::newRow("of somebody else") << Certificate::First << false;
    }
    void itsServersAreTrusted()
    {
        QFETCH(const Certificate, certificate);
        QFETCH(const bool, isTrusted);
        ScriptedServer server(certificate);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        ApiClient client(trustingTheCompany(server), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.isOk(), isTrusted);
        if (isTrusted)
            return;
        QVERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QVERIFY(client.refusedCertificate() && !client.refusedCertificate()->isChanged);
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(server.requests().isEmpty());
    }

    void withoutItItsServersAreNot()
    {
        ScriptedServer server(Certificate::Company);
        ApiClient client(connectionTo(server), onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QVERIFY(server.requests().isEmpty());
    }

    void itDoesNotReplaceThePin()
    {
        ScriptedServer server(Certificate::Company);
        Connection connection = trustingTheCompany(server);
        connection.pinnedSha256 = made(Certificate::First).digest(QCryptographicHash::Sha256);
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::CertificateUntrusted));
        QVERIFY(client.refusedCertificate() && client.refusedCertificate()->isChanged);
        QVERIFY(server.requests().isEmpty());
    }

    void plainHttpAbroadIsNotEvenTried()
    {
        Connection connection;
        connection.apiBase = QUrl(QStringLiteral("http://uisp.example.invalid") + apiPrefix);
        connection.token = sentinelToken;
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_VERIFY(heard.isError(ErrorKind::InvalidInput));
        QVERIFY(errorSentence(heard.result().error()).contains(QStringLiteral("token readable")));
        QCOMPARE(client.requestCount(), 0);
    }

    void oldTlsIsRefused_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::addColumn<bool>("isSpoken");
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("1.1") << QSsl::TlsV1_1 << false;
        QT_WARNING_POP
        QTest::newRow("1.2") << QSsl::TlsV1_2 << true;
        QTest::newRow("1.3") << QSsl::TlsV1_3 << true;
    }
    void oldTlsIsRefused()
    {
        QFETCH(const QSsl::SslProtocol, protocol);
        QFETCH(const bool, isSpoken);
        ScriptedServer server(Certificate::First);
        server.speakOnly(protocol);
        server.always(invoicesPath, ScriptedAnswer::json("[]"));
        if (!isSpoken && !canBeSpoken(server, protocol))
            QSKIP("this TLS library no longer knows the old protocol at all");
        Connection connection = connectionTo(server);
        connection.pinnedSha256 = server.certificateSha256();
        ApiClient client(connection, onceOnly());
        const Heard<ApiAnswer> heard(client.get(invoices), &ApiReply::finished);
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.isOk(), isSpoken);
        QCOMPARE(server.requests().isEmpty(), !isSpoken);
    }

private:
    /// Or the refusal would be the library's, whatever this program asks for.
    static bool canBeSpoken(const ScriptedServer &server, QSsl::SslProtocol protocol)
    {
        QSslSocket socket;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(protocol);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
        socket.setSslConfiguration(tls);
        QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
        return waitUntil([&] { return !encrypted.isEmpty() || socket.state() == QAbstractSocket::UnconnectedState; }) &&
               !encrypted.isEmpty();
    }
};

FRESHET_TEST(TstCompanyTrust)
#include "tst_companytrust.moc"
