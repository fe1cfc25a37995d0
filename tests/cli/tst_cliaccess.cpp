// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "session/serverprofile.h"
#include "tests/cli/clirun.h"
#include "tests/support/localproxy.h"
#include "tests/support/testregistry.h"
#include "tests/support/tlsfront.h"
#include "uisp/connection.h"

#include <QUuid>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// The built program goes the way that the window has set for a server: its proxy, its company's certificates.
class TstCliAccess : public QObject
{
    Q_OBJECT

    static ServerProfile profileOf(const QString &apiBase)
    {
        ServerProfile profile;
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        profile.name = QStringLiteral("Office");
        profile.apiBase = QUrl(apiBase);
        profile.lastUsedAt = QDateTime::currentDateTimeUtc();
        return profile;
    }

    static CliResult refresh(const CliRun &cli)
    {
        const auto process = cli.start({QStringLiteral("refresh"), QStringLiteral("--json")});
        return CliRun::finish(*process);
    }

private slots:
    void throughTheProxyOfTheServer_data()
    {
        QTest::addColumn<LocalProxy::Kind>("kind");
        QTest::newRow("HTTP") << LocalProxy::Kind::Http;
        QTest::newRow("SOCKS5") << LocalProxy::Kind::Socks5;
    }
    void throughTheProxyOfTheServer()
    {
        QFETCH(const LocalProxy::Kind, kind);
        CliRun cli(5);
        cli.giveToken();
        const QUrl direct(cli.url());
        const TlsFront front(Certificate::First, quint16(direct.port()));
        const LocalProxy proxy(kind, front.serverPort());
        ServerProfile profile = profileOf(QStringLiteral("https://uisp.example.net") + direct.path());
        profile.pinnedSha256 = front.certificateSha256();
        profile.access.proxy = {kind == LocalProxy::Kind::Http ? ProxyChoice::Kind::Http : ProxyChoice::Kind::Socks5,
                                QStringLiteral("127.0.0.1"), proxy.serverPort(), QString()};
        QVERIFY(ProfileStore(cli.dataFolder).save(profile));
        const CliResult result = refresh(cli);
        QVERIFY2(result.exitCode == 0, result.said());
        QVERIFY(proxy.ledTo().contains(QStringLiteral("uisp.example.net:443")));
    }

    void aCertificateTrustedAtTheSignInIsInTheTrail()
    {
        CliRun cli(5);
        const QUrl direct(cli.url());
        TlsFront front(Certificate::First, quint16(direct.port()));
        const QString server = QStringLiteral("https://127.0.0.1:%1%2").arg(front.serverPort()).arg(direct.path());
        const QByteArray before = front.certificateSha256();
        for (const Certificate certificate : {Certificate::First, Certificate::Second, Certificate::Second}) {
            front.showCertificate(certificate);
            const CliResult result =
                cli.run({QStringLiteral("sign-in"), QStringLiteral("--server"), server, QStringLiteral("--token-stdin"),
                         QStringLiteral("--trust-fingerprint"), fingerprintText(front.certificateSha256())},
                        cli.server.token());
            QVERIFY2(result.exitCode == 0, result.said());
        }
        const ProfileStore profiles(cli.dataFolder);
        const Result<ProfileFiles> files = profiles.filesOf(profiles.load()->front());
        const auto desk = Database::open(files->deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
        QStringList trusted;
        for (const ActivityEntry &entry : *ActivityLog(**desk).newest(10)) {
            if (entry.action == QLatin1String("CERTIFICATE_TRUSTED"))
                trusted += entry.detail;
        }
        QCOMPARE(trusted.size(), 2);
        QVERIFY(trusted.front().endsWith(fingerprintText(front.certificateSha256()) + QStringLiteral(" instead of ") +
                                         fingerprintText(before)));
    }

    void withTheCompanysCertificates()
    {
        CliRun cli(5);
        cli.giveToken();
        const QUrl direct(cli.url());
        const TlsFront front(Certificate::Company, quint16(direct.port()));
        ServerProfile profile =
            profileOf(QStringLiteral("https://localhost:%1%2").arg(front.serverPort()).arg(direct.path()));
        QVERIFY(ProfileStore(cli.dataFolder).save(profile));
        const CliResult refused = refresh(cli);
        QVERIFY2(refused.exitCode == 5, refused.said());
        QCOMPARE(cli.server.requestCount(), 0);

        profile.access.companyCa = made(Certificate::CompanyAuthority).toPem();
        QVERIFY(ProfileStore(cli.dataFolder).save(profile));
        const CliResult result = refresh(cli);
        QVERIFY2(result.exitCode == 0, result.said());
    }
};

FRESHET_TEST(TstCliAccess)
#include "tst_cliaccess.moc"
