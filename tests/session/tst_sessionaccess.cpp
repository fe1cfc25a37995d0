// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectioncheck.h"
#include "session/keychainnames.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/localproxy.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QByteArray password = "s3ntinel-proxy-password";

QByteArray readBack(MemoryStore &credentials, const QString &key)
{
    QByteArray secret;
    bool isAnswered = false;
    CredentialReply *reply = credentials.read(key);
    QObject::connect(reply, &CredentialReply::finished, reply, [&](const Result<QByteArray> &read) {
        isAnswered = true;
        if (read)
            secret = *read;
    });
    return waitUntil([&] { return isAnswered; }) ? secret : QByteArray("no answer");
}

} // namespace

/// How a server is reached and what is trusted there, from the sign-in to the next run.
class TstSessionAccess : public QObject
{
    Q_OBJECT

private slots:
    void theProxyIsKeptAndItsPasswordInTheKeychainOnly()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        LocalProxy proxy(LocalProxy::Kind::Http, f.server.serverPort());
        proxy.demand("clara", password);
        QVERIFY(f.signIn(throughProxy(f, proxy)));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signedIn")});
        const ServerProfile profile = f.session->profile();
        QCOMPARE(profile.access.proxy.userName, QStringLiteral("clara"));
        QCOMPARE((*f.profiles.lastUsed())->access, profile.access);
        QTRY_VERIFY(f.credentials.contains(proxyPasswordKey(profile.id)));
        QFile list(f.home.filePath(QStringLiteral("data/servers.json")));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(!list.readAll().contains("s3ntinel"));

        Session later(f.profiles, f.credentials, f.clock, impatient());
        QSignalSpy signedIn(&later, &Session::signedIn);
        later.resume(profile);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(later.connection().proxyPassword, password);
        QCOMPARE(later.connection().access, profile.access);
    }

    void aKnownProxysPasswordIsNotAskedForAgain()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        LocalProxy proxy(LocalProxy::Kind::Socks5, f.server.serverPort());
        proxy.demand("clara", password);
        QVERIFY(f.signIn(throughProxy(f, proxy)));
        SignInRequest again = throughProxy(f, proxy);
        again.access.reset();
        again.proxyPassword.clear();
        again.trustSha256.clear();
        QVERIFY(f.signIn(again));
        QCOMPARE(f.heard, QStringList({QStringLiteral("signedIn"), QStringLiteral("signedIn")}));
        QCOMPARE(readBack(f.credentials, proxyPasswordKey(f.session->profile().id)), password);
    }

    void aProxyThatAsksNobodyLeavesNoPasswordBehind()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        LocalProxy proxy(LocalProxy::Kind::Http, f.server.serverPort());
        proxy.demand("clara", password);
        QVERIFY(f.signIn(throughProxy(f, proxy)));
        const QString key = proxyPasswordKey(f.session->profile().id);
        QTRY_VERIFY(f.credentials.contains(key));
        proxy.demand({}, {});
        SignInRequest open = throughProxy(f, proxy);
        open.access->proxy.userName.clear();
        open.proxyPassword.clear();
        QVERIFY(f.signIn(open));
        QTRY_VERIFY(!f.credentials.contains(key));
    }

    void nothingIsKeptUnlessAsked()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        LocalProxy proxy(LocalProxy::Kind::Http, f.server.serverPort());
        proxy.demand("clara", password);
        SignInRequest request = throughProxy(f, proxy);
        request.keep = false;
        QVERIFY(f.signIn(request));
        QVERIFY(f.isQuiet());
        QVERIFY(!f.credentials.contains(proxyPasswordKey(f.session->profile().id)));
        QCOMPARE(f.session->connection().proxyPassword, password);
    }

    void aPasswordThatIsNotKeptIsSaid()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        LocalProxy proxy(LocalProxy::Kind::Http, f.server.serverPort());
        proxy.demand("clara", password);
        f.credentials.setFailure(Error{ErrorKind::KeychainLocked, {}, 0, {}});
        QVERIFY(f.signIn(throughProxy(f, proxy)));
        QTRY_VERIFY(f.steps.contains(TokenStep::KeepingProxyPassword));
        QCOMPARE(f.session->connection().proxyPassword, password);
    }

    void aPasswordThatTheKeychainKeepsToItselfIsSaid_data()
    {
        QTest::addColumn<ErrorKind>("keychain");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("locked") << ErrorKind::KeychainLocked << true;
        QTest::newRow("denied") << ErrorKind::KeychainDenied << true;
        QTest::newRow("has none") << ErrorKind::KeychainEntryMissing << false;
        QTest::newRow("there is none") << ErrorKind::KeychainAbsent << false;
    }
    void aPasswordThatTheKeychainKeepsToItselfIsSaid()
    {
        QFETCH(const ErrorKind, keychain);
        QFETCH(const bool, isSaid);
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        LocalProxy proxy(LocalProxy::Kind::Http, f.server.serverPort());
        proxy.demand("clara", password);
        QVERIFY(f.signIn(throughProxy(f, proxy)));
        QTRY_VERIFY(f.credentials.contains(proxyPasswordKey(f.session->profile().id)));
        f.credentials.setFailure(Error{keychain, {}, 0, {}});
        SignInRequest again = throughProxy(f, proxy);
        again.proxyPassword.clear();
        QVERIFY(f.signIn(again));
        QCOMPARE(f.heard.last(), QStringLiteral("signInFailed:proxy_denied"));
        QCOMPARE(errorSentence(f.errors.last()).contains(QLatin1String("keychain does not")), isSaid);

        std::optional<CheckOutcome> outcome;
        connect(f.session->check(again), &ConnectionCheck::finished, this,
                [&](const CheckOutcome &ended) { outcome = ended; });
        QTRY_VERIFY(outcome);
        QCOMPARE(errorSentence(*outcome->error).contains(QLatin1String("keychain does not")), isSaid);

        Session later(f.profiles, f.credentials, f.clock, impatient());
        QSignalSpy signedIn(&later, &Session::signedIn);
        QSignalSpy notices(&later, &Session::keychainNotice);
        later.resumeWith(f.session->profile(), f.token);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(notices.size(), isSaid ? 1 : 0);
    }

    void aProxyThatCannotBeMeantIsRefusedBeforeAnythingIsAsked()
    {
        SessionFixture f;
        SignInRequest request = f.request();
        request.access = ServerAccess();
        request.access->proxy = {ProxyChoice::Kind::Http, {}, 3128, {}};
        QVERIFY(f.signIn(request));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:invalid_input")});
        QVERIFY(f.server.requests().isEmpty());
    }

    void theCompanysAuthorityIsTrustedFromThenOn()
    {
        SessionFixture f(Certificate::Company);
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:certificate_untrusted")});
        SignInRequest request = f.request();
        request.access = ServerAccess();
        request.access->companyCa = made(Certificate::CompanyAuthority).toPem();
        QVERIFY(f.signIn(request));
        QVERIFY(f.session->profile().pinnedSha256.isEmpty());
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard.mid(1), QStringList({QStringLiteral("signedIn"), QStringLiteral("signedIn")}));
    }

    void plainHttpAbroadNeedsThePermissionOfTheProfile()
    {
        SessionFixture f;
        f.acceptEverything();
        const LocalProxy proxy(LocalProxy::Kind::Socks5, f.server.serverPort());
        SignInRequest request = throughProxy(f, proxy);
        request.access->proxy.userName.clear();
        QVERIFY(f.signIn(request));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:invalid_input")});
        QVERIFY(proxy.heard().isEmpty());
        request.access->allowsPlainHttp = true;
        QVERIFY(f.signIn(request));
        QCOMPARE(f.heard.last(), QStringLiteral("signedIn"));
        request.access.reset();
        QVERIFY(f.signIn(request));
        QCOMPARE(f.heard.last(), QStringLiteral("signedIn"));

        ServerProfile withdrawn = f.session->profile();
        withdrawn.access.allowsPlainHttp = false;
        QVERIFY(f.profiles.save(withdrawn));
        f.session->resume(withdrawn);
        QVERIFY(f.waitForEnd(4));
        QCOMPARE(f.heard.last(), QStringLiteral("signInFailed:invalid_input"));
    }

    void aNewCertificateIsTrustedWhenSomebodySaysSo()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        const QByteArray second = made(Certificate::Second).digest(QCryptographicHash::Sha256);
        QVERIFY(!f.session->trustCertificate(second));
        SignInRequest trusting = f.request();
        trusting.trustSha256 = f.server.certificateSha256();
        QVERIFY(f.signIn(trusting));
        QVERIFY(f.session->trustCertificate(second));
        QCOMPARE(f.session->connection().pinnedSha256, second);
        QCOMPARE((*f.profiles.lastUsed())->pinnedSha256, second);
        f.server.showCertificate(Certificate::Second);
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard.last(), QStringLiteral("signedIn"));
    }

private:
    static SignInRequest throughProxy(const SessionFixture &f, const LocalProxy &proxy)
    {
        SignInRequest request = f.request();
        QUrl address = f.server.url();
        address.setHost(QStringLiteral("uisp.example.invalid"));
        request.address = address.toString();
        request.trustSha256 = f.server.certificateSha256();
        request.access = ServerAccess();
        request.access->proxy = {proxy.kind() == LocalProxy::Kind::Http ? ProxyChoice::Kind::Http
                                                                        : ProxyChoice::Kind::Socks5,
                                 QStringLiteral("127.0.0.1"), proxy.serverPort(), QStringLiteral("clara")};
        request.proxyPassword = password;
        return request;
    }
};

FRESHET_TEST(TstSessionAccess)
#include "tst_sessionaccess.moc"
