// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectioncheck.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/localproxy.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

using Stages = std::vector<CheckStage>;

/// Each stage of the way to UISP, broken in turn.
class TstConnectionCheck : public QObject
{
    Q_OBJECT

private slots:
    void allIsWell_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<Stages>("passed");
        QTest::newRow("https") << Certificate::First
                               << Stages{CheckStage::Name, CheckStage::Route, CheckStage::Tls, CheckStage::Uisp,
                                         CheckStage::Token};
        QTest::newRow("http") << Certificate::None
                              << Stages{CheckStage::Name, CheckStage::Route, CheckStage::Uisp, CheckStage::Token};
    }
    void allIsWell()
    {
        QFETCH(const Certificate, certificate);
        SessionFixture f(certificate);
        f.acceptEverything();
        SignInRequest request = f.request();
        request.trustSha256 = f.server.certificateSha256();
        const CheckOutcome outcome = outcomeOf(f, request);
        QVERIFY(!outcome.failedAt);
        QTEST(outcome.passed, "passed");
        QCOMPARE(f.session->state(), Session::State::SignedOut);
        QCOMPARE(f.profiles.load()->size(), size_t(0));
        QVERIFY(f.heard.isEmpty());
    }

    void theStageThatFailsIsNamed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<CheckStage>("stage");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no address") << "no address" << CheckStage::Name << ErrorKind::InvalidInput;
        QTest::newRow("no such host") << "no such host" << CheckStage::Name << ErrorKind::HostNotFound;
        QTest::newRow("nobody listens") << "nobody listens" << CheckStage::Route << ErrorKind::ConnectionRefused;
        QTest::newRow("certificate") << "certificate" << CheckStage::Tls << ErrorKind::CertificateUntrusted;
        QTest::newRow("some website") << "some website" << CheckStage::Uisp << ErrorKind::NotUisp;
        QTest::newRow("out of order") << "out of order" << CheckStage::Uisp << ErrorKind::ServerFailed;
        QTest::newRow("wrong token") << "wrong token" << CheckStage::Token << ErrorKind::Unauthorized;
        QTest::newRow("weak token") << "weak token" << CheckStage::Token << ErrorKind::Forbidden;
    }
    void theStageThatFailsIsNamed()
    {
        QFETCH(const QString, fault);
        SessionFixture f(Certificate::First);
        SignInRequest request = f.request();
        if (fault != QLatin1String("certificate"))
            request.trustSha256 = f.server.certificateSha256();
        if (fault == QLatin1String("no address"))
            request.address = QStringLiteral("two words");
        else if (fault == QLatin1String("no such host"))
            request.address = QStringLiteral("uisp.example.invalid");
        else if (fault == QLatin1String("nobody listens"))
            f.server.close();
        else if (fault == QLatin1String("some website"))
            f.server.handle([](const ReceivedRequest &) { return ScriptedAnswer::html(); });
        else if (fault == QLatin1String("out of order"))
            f.server.handle([](const ReceivedRequest &) { return ScriptedAnswer::json("{}", 503); });
        else if (fault == QLatin1String("wrong token"))
            f.acceptBut(QStringLiteral("/clients"), ScriptedAnswer::json("{}", 401));
        else
            f.acceptBut(QStringLiteral("/invoices"), ScriptedAnswer::json("{}", 403));
        const CheckOutcome outcome = outcomeOf(f, request);
        QVERIFY(outcome.failedAt && outcome.error);
        QTEST(*outcome.failedAt, "stage");
        QTEST(outcome.error->kind, "kind");
        QCOMPARE(outcome.certificate.has_value(), fault == QLatin1String("certificate"));
        for (const CheckStage passed : outcome.passed)
            QVERIFY(passed < *outcome.failedAt);
    }

    void behindAProxy_data()
    {
        QTest::addColumn<LocalProxy::Kind>("kind");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("stage");
        QTest::addColumn<Stages>("passed");
        const Stages whole{CheckStage::Proxy, CheckStage::Tls, CheckStage::Uisp, CheckStage::Token};
        for (const LocalProxy::Kind kind : {LocalProxy::Kind::Http, LocalProxy::Kind::Socks5}) {
            const QByteArray name = kind == LocalProxy::Kind::Http ? "HTTP, " : "SOCKS5, ";
            QTest::newRow((name + "all is well").constData()) << kind << "" << -1 << whole;
            QTest::newRow((name + "not there").constData())
                << kind << "not there" << int(CheckStage::Proxy) << Stages{};
            QTest::newRow((name + "wants a password").constData())
                << kind << "wants a password" << int(CheckStage::Proxy) << Stages{};
            QTest::newRow((name + "finds no such host").constData())
                << kind << "finds no such host" << int(CheckStage::Name) << Stages{CheckStage::Proxy};
            QTest::newRow((name + "finds nobody there").constData())
                << kind << "finds nobody there" << int(CheckStage::Route) << Stages{CheckStage::Proxy};
        }
    }
    void behindAProxy()
    {
        QFETCH(const LocalProxy::Kind, kind);
        QFETCH(const QString, fault);
        QFETCH(const int, stage);
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        LocalProxy proxy(kind, f.server.serverPort());
        const bool isHttp = kind == LocalProxy::Kind::Http;
        SignInRequest request = f.request();
        request.address = QStringLiteral("uisp.example.invalid");
        request.trustSha256 = f.server.certificateSha256();
        request.access = ServerAccess();
        request.access->proxy = {isHttp ? ProxyChoice::Kind::Http : ProxyChoice::Kind::Socks5,
                                 QStringLiteral("127.0.0.1"),
                                 proxy.serverPort(),
                                 {}};
        if (fault == QLatin1String("not there"))
            proxy.close();
        else if (fault == QLatin1String("wants a password"))
            proxy.demand("clara", "wonderland");
        else if (fault == QLatin1String("finds no such host"))
            proxy.refuseWith(isHttp ? 404 : 4);
        else if (fault == QLatin1String("finds nobody there"))
            proxy.refuseWith(isHttp ? 503 : 5);
        const CheckOutcome outcome = outcomeOf(f, request);
        QCOMPARE(outcome.failedAt ? int(*outcome.failedAt) : -1, stage);
        QTEST(outcome.passed, "passed");
        QCOMPARE(outcome.error && outcome.error->httpStatus == 407, fault == QLatin1String("wants a password"));
    }

    void itsStagesHaveALimit_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<CheckStage>("stage");
        QTest::newRow("no answer") << QStringLiteral("http") << CheckStage::Uisp;
        QTest::newRow("no handshake") << QStringLiteral("https") << CheckStage::Tls;
    }
    void itsStagesHaveALimit()
    {
        QFETCH(const QString, scheme);
        SessionFixture f;
        f.server.handle([](const ReceivedRequest &) { return ScriptedAnswer::hang(); });
        RetryPolicy hasty = impatient();
        hasty.deadline = std::chrono::milliseconds(200);
        Session session(f.profiles, f.credentials, f.clock, hasty);
        SignInRequest request = f.request();
        request.address.replace(QStringLiteral("http:"), scheme + QLatin1Char(':'));
        std::optional<CheckOutcome> outcome;
        connect(session.check(request), &ConnectionCheck::finished, this,
                [&](const CheckOutcome &ended) { outcome = ended; });
        QTRY_VERIFY(outcome.has_value());
        QTEST(*outcome->failedAt, "stage");
        QCOMPARE(outcome->error->kind, ErrorKind::TimedOut);
    }

private:
    CheckOutcome outcomeOf(SessionFixture &f, const SignInRequest &request)
    {
        std::optional<CheckOutcome> outcome;
        connect(f.session->check(request), &ConnectionCheck::finished, this,
                [&](const CheckOutcome &ended) { outcome = ended; });
        if (!waitUntil([&] { return outcome.has_value(); }, 30'000))
            qFatal("The check did not end.");
        return *outcome;
    }
};

FRESHET_TEST(TstConnectionCheck)
#include "tst_connectioncheck.moc"
