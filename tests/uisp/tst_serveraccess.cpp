// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/support/testregistry.h"
#include "uisp/serveraccess.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstServerAccess : public QObject
{
    Q_OBJECT

private slots:
    void anAuthorityIsReadFromEitherForm_data()
    {
        const QSslCertificate authority = made(Certificate::CompanyAuthority);
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("PEM") << authority.toPem();
        QTest::newRow("PEM with words around it") << "Our company's authority\n" + authority.toPem() + "\n";
        QTest::newRow("DER") << authority.toDer();
    }
    void anAuthorityIsReadFromEitherForm()
    {
        QFETCH(const QByteArray, content);
        const auto pem = companyCaFromFile(content);
        QVERIFY(pem);
        QCOMPARE(QSslCertificate(*pem), made(Certificate::CompanyAuthority));
    }

    void severalAuthoritiesAreKept()
    {
        const QByteArray two = made(Certificate::CompanyAuthority).toPem() + made(Certificate::First).toPem();
        const auto pem = companyCaFromFile(two);
        QVERIFY(pem);
        QCOMPARE(QSslCertificate::fromData(*pem).size(), 2);
    }

    void whatIsNoAuthorityIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const QByteArray server = made(Certificate::Company).toPem();
        const QByteArray authority = made(Certificate::CompanyAuthority).toPem();
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("no certificate");
        QTest::newRow("text") << QByteArray("trust me") << QStringLiteral("no certificate");
        QTest::newRow("cut off") << authority.left(authority.size() / 2) << QStringLiteral("no certificate");
        QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n")
                               << QStringLiteral("no certificate");
        QTest::newRow("a server's") << server << QStringLiteral("not that of an authority");
        QTest::newRow("a server's behind an authority's")
            << authority + server << QStringLiteral("not that of an authority");
        QTest::newRow("far too large") << authority.repeated(200) << QStringLiteral("too large");
    }
    void whatIsNoAuthorityIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const auto pem = companyCaFromFile(content);
        QVERIFY(!pem);
        QCOMPARE(pem.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(errorSentence(pem.error()).contains(words), qPrintable(errorSentence(pem.error())));
    }

    void plainHttpLeavesThisComputerOnlyWhenAllowed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("https") << "https://uisp.example.net/crm/api/v1.0" << false << false;
        QTest::newRow("this computer") << "http://127.0.0.1:8080/crm/api/v1.0" << false << false;
        QTest::newRow("this computer by name") << "http://localhost/crm/api/v1.0" << false << false;
        QTest::newRow("abroad") << "http://uisp.example.net/crm/api/v1.0" << false << true;
        QTest::newRow("in the office") << "http://192.168.1.2/crm/api/v1.0" << false << true;
        QTest::newRow("allowed") << "http://192.168.1.2/crm/api/v1.0" << true << false;
        QTest::newRow("another scheme") << "ftp://uisp.example.net/" << false << true;
    }
    void plainHttpLeavesThisComputerOnlyWhenAllowed()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, isAllowed);
        ServerAccess access;
        access.allowsPlainHttp = isAllowed;
        QTEST(isPlainHttpRefused(QUrl(url), access), "isRefused");
    }

    void aManualProxyNeedsAnAddress_data()
    {
        using Kind = ProxyChoice::Kind;
        QTest::addColumn<ProxyChoice::Kind>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("system") << Kind::System << "" << 0 << true;
        QTest::newRow("none") << Kind::None << "" << 0 << true;
        QTest::newRow("http") << Kind::Http << "proxy.example.net" << 3128 << true;
        QTest::newRow("socks by number") << Kind::Socks5 << "10.0.0.1" << 1080 << true;
        QTest::newRow("IPv6") << Kind::Http << "fe80::1" << 3128 << true;
        QTest::newRow("no host") << Kind::Http << "" << 3128 << false;
        QTest::newRow("no port") << Kind::Http << "proxy.example.net" << 0 << false;
        QTest::newRow("a URL") << Kind::Http << "http://proxy.example.net" << 3128 << false;
        QTest::newRow("with a user") << Kind::Http << "clara@proxy.example.net" << 3128 << false;
        QTest::newRow("two words") << Kind::Socks5 << "the proxy" << 3128 << false;
    }
    void aManualProxyNeedsAnAddress()
    {
        QFETCH(const ProxyChoice::Kind, kind);
        QFETCH(const QString, host);
        QFETCH(const int, port);
        QTEST(checkProxyChoice({kind, host, quint16(port), {}}).ok(), "isGood");
    }
};

FRESHET_TEST(TstServerAccess)
#include "tst_serveraccess.moc"
