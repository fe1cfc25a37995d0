// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Takes every request and answers none.
class SilentStore final : public CredentialStore
{
    Q_OBJECT

public:
    CredentialReply *read(const QString &) override { return new CredentialReply(this); }
    CredentialReply *write(const QString &key, const QByteArray &) override
    {
        written += key;
        return new CredentialReply(this);
    }
    CredentialReply *remove(const QString &key) override
    {
        removed += key;
        return new CredentialReply(this);
    }

    QStringList written;
    QStringList removed;
};

class TstSession : public QObject
{
    Q_OBJECT

private slots:
    void signsIn()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signedIn")});
        QCOMPARE(f.session->state(), Session::State::SignedIn);
        QCOMPARE(f.session->userName(), QStringLiteral("Clara Clerk"));
        QCOMPARE(f.session->connection().token, f.token);
        QCOMPARE(f.session->connection().apiBase, f.server.url(QStringLiteral("/crm/api/v1.0")));
        const auto kept = f.profiles.lastUsed();
        QVERIFY(kept && *kept);
        QVERIFY(**kept == f.session->profile());
        QCOMPARE((*kept)->name, QStringLiteral("127.0.0.1"));
        QCOMPARE((*kept)->lastSignInAt, f.clock.now);
        QCOMPARE((*kept)->lastUsedAt, f.clock.now);
        QVERIFY(f.credentials.contains((*kept)->id));
        QCOMPARE(f.server.unexpectedPaths(), QStringList());
    }

    void changesStateOnceAStep()
    {
        SessionFixture f;
        f.acceptEverything();
        QSignalSpy states(f.session.get(), &Session::stateChanged);
        f.session->signIn(f.request());
        QCOMPARE(f.session->state(), Session::State::SigningIn);
        QVERIFY(f.heard.isEmpty());
        QVERIFY(f.waitForEnd());
        QCOMPARE(states.size(), 2);
    }

    void withoutAUserNameItIsTheServers()
    {
        SessionFixture f;
        f.acceptBut(QStringLiteral("/users/admins/me"), ScriptedAnswer::json(R"({"message":"no"})", 404));
        SignInRequest request = f.request();
        request.name = QStringLiteral(" Valley Office ");
        QVERIFY(f.signIn(request));
        QCOMPARE(f.session->profile().name, QStringLiteral("Valley Office"));
        QCOMPARE(f.session->userName(), QStringLiteral("Valley Office"));
    }

    void theSameServerKeepsItsProfile()
    {
        SessionFixture f;
        f.acceptEverything();
        SignInRequest request = f.request();
        request.name = QStringLiteral("Valley Office");
        QVERIFY(f.signIn(request));
        const QString id = f.session->profile().id;
        f.clock.now = f.clock.now.addDays(1);
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.session->profile().id, id);
        QCOMPARE(f.session->profile().name, QStringLiteral("Valley Office"));
        QCOMPARE(f.profiles.load()->size(), size_t(1));
        QCOMPARE(f.session->profile().lastSignInAt, f.clock.now);
    }

    void failsWithTheReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong token") << "/clients" << 401 << "unauthorized";
        QTest::newRow("no right to invoices") << "/invoices" << 403 << "forbidden";
        QTest::newRow("no right to payments") << "/payments" << 403 << "forbidden";
        QTest::newRow("server trouble") << "/clients" << 500 << "server_failed";
    }

    void failsWithTheReason()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, code);
        SessionFixture f;
        f.acceptBut(path, ScriptedAnswer::json(R"({"code":0,"message":"no"})", status));
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:") + code});
        leavesNothing(f);
    }

    void badInputFailsWithoutARequest_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("no address") << "" << QByteArray("token");
        QTest::newRow("no such address") << "::" << QByteArray("token");
        QTest::newRow("plain http abroad") << "http://uisp.example.net" << QByteArray("token");
        QTest::newRow("no token") << "" << QByteArray();
        QTest::newRow("blank token") << "" << QByteArray(" \n ");
        QTest::newRow("two lines") << "" << QByteArray("one\r\nX-Evil: two");
        QTest::newRow("not ASCII") << "" << QByteArray("t\xc3\xa9");
    }

    void badInputFailsWithoutARequest()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, token);
        SessionFixture f;
        SignInRequest request = f.request();
        if (token == "token")
            request.address = address;
        request.token = token;
        QVERIFY(f.signIn(request));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:invalid_input")});
        QVERIFY(f.errors.first().where.size() > 10);
        QVERIFY(f.server.requests().isEmpty());
        leavesNothing(f);
    }

    void aPastedTokenMayCarryALineBreak()
    {
        SessionFixture f;
        f.acceptEverything();
        SignInRequest request = f.request();
        request.token = "  " + f.token + "\n";
        QVERIFY(f.signIn(request));
        QCOMPARE(f.session->connection().token, f.token);
    }

    void nobodyThere()
    {
        SessionFixture f;
        const SignInRequest request = f.request();
        f.server.close();
        QVERIFY(f.signIn(request));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:connection_refused")});
    }

    void anUntrustedCertificateIsShownAndCanBeTrusted()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:certificate_untrusted")});
        QVERIFY(f.certificate);
        QCOMPARE(f.certificate->sha256, f.server.certificateSha256());
        QVERIFY(!f.certificate->isChanged);
        QVERIFY(f.server.requests().isEmpty());
        leavesNothing(f);

        SignInRequest trusting = f.request();
        trusting.trustSha256 = f.certificate->sha256;
        QVERIFY(f.signIn(trusting));
        QCOMPARE(f.heard.last(), QStringLiteral("signedIn"));
        QCOMPARE(f.session->profile().pinnedSha256, f.server.certificateSha256());
        QCOMPARE(f.session->connection().pinnedSha256, f.server.certificateSha256());
        QCOMPARE((*f.profiles.lastUsed())->pinnedSha256, f.server.certificateSha256());
    }

    void aTrustedCertificateStaysTrustedAndAChangedOneIsAnAlarm()
    {
        SessionFixture f(Certificate::First);
        f.acceptEverything();
        SignInRequest trusting = f.request();
        trusting.trustSha256 = f.server.certificateSha256();
        QVERIFY(f.signIn(trusting));
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard, QStringList({QStringLiteral("signedIn"), QStringLiteral("signedIn")}));
        f.server.showCertificate(Certificate::Second);
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard.last(), QStringLiteral("signInFailed:certificate_untrusted"));
        QVERIFY(f.certificate && f.certificate->isChanged);
        QCOMPARE(f.session->state(), Session::State::SignedIn);
        QCOMPARE((*f.profiles.lastUsed())->pinnedSha256, trusting.trustSha256);
    }

    void withoutAKeychainItIsForThisRun_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind : {ErrorKind::KeychainAbsent, ErrorKind::KeychainLocked, ErrorKind::KeychainDenied,
                                     ErrorKind::KeychainTimedOut, ErrorKind::KeychainFailed})
            QTest::newRow(qPrintable(errorCode(kind))) << kind;
    }

    void withoutAKeychainItIsForThisRun()
    {
        QFETCH(ErrorKind, kind);
        SessionFixture f;
        f.acceptEverything();
        f.credentials.setFailure(Error{kind, {}, 0, {}});
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard,
                 QStringList({QStringLiteral("keychainNotice:") + errorCode(kind), QStringLiteral("signedIn")}));
        QCOMPARE(f.session->connection().token, f.token);
        QVERIFY(!f.credentials.contains(f.session->profile().id));
    }

    void keepsNothingUnlessAsked()
    {
        SessionFixture f;
        f.acceptEverything();
        SignInRequest request = f.request();
        request.keep = false;
        QVERIFY(f.signIn(request));
        QVERIFY(!f.credentials.contains(f.session->profile().id));
    }

    void askedNotToKeepItForgetsAnOlderToken_data()
    {
        QTest::addColumn<bool>("leaveKeychain");
        QTest::newRow("a person's choice") << false;
        QTest::newRow("a token for one run") << true;
    }

    void askedNotToKeepItForgetsAnOlderToken()
    {
        QFETCH(bool, leaveKeychain);
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        SignInRequest again = f.request();
        again.keep = false;
        again.leaveKeychain = leaveKeychain;
        QVERIFY(f.signIn(again));
        QCOMPARE(f.credentials.contains(f.session->profile().id), leaveKeychain);
    }

    void canBeCancelledAnywhere_data()
    {
        QTest::addColumn<QString>("heldPath");
        QTest::newRow("before the first request") << "";
        QTest::newRow("looking for the API") << "/version";
        QTest::newRow("checking a right") << "/invoices";
        QTest::newRow("asking who it is") << "/users/admins/me";
    }

    void canBeCancelledAnywhere()
    {
        QFETCH(QString, heldPath);
        SessionFixture f;
        if (heldPath.isEmpty())
            f.acceptEverything();
        else
            f.acceptBut(heldPath, ScriptedAnswer::json("[]").held());
        f.session->signIn(f.request());
        if (!heldPath.isEmpty())
            QTRY_COMPARE(f.server.heldAnswers(), 1);
        f.session->cancelSignIn();
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:cancelled")});
        f.server.releaseAll();
        QVERIFY(f.isQuiet());
        leavesNothing(f);
    }

    void cancelledWhileTheKeychainThinks_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("a new server") << false;
        QTest::newRow("a known server") << true;
    }

    void cancelledWhileTheKeychainThinks()
    {
        QFETCH(bool, isKnown);
        SessionFixture f;
        f.acceptEverything();
        if (isKnown)
            QVERIFY(f.signIn(f.request()));
        const auto before = f.profiles.load();
        f.clock.now = f.clock.now.addDays(1);
        SilentStore silent;
        Session session(f.profiles, silent, f.clock, impatient());
        QSignalSpy failed(&session, &Session::signInFailed);
        session.signIn(f.request());
        QTRY_COMPARE(silent.written.size(), 1);
        QVERIFY(*f.profiles.load() != *before);
        session.cancelSignIn();
        QCOMPARE(failed.size(), 1);
        QVERIFY(*f.profiles.load() == *before);
        QCOMPARE(silent.removed, silent.written);
        QCOMPARE(session.state(), Session::State::SignedOut);
    }

    void aSecondSignInMeanwhileIsIgnored()
    {
        SessionFixture f;
        f.acceptEverything();
        f.session->signIn(f.request());
        SignInRequest other = f.request();
        other.token.clear();
        f.session->signIn(other);
        f.session->resume({});
        QVERIFY(f.waitForEnd());
        QCOMPARE(f.heard, QStringList{QStringLiteral("signedIn")});
    }

    void aSessionThatIsGoneSaysNothing()
    {
        SessionFixture f;
        f.acceptBut(QStringLiteral("/version"), ScriptedAnswer::json("{}").held());
        f.session->signIn(f.request());
        QTRY_COMPARE(f.server.heldAnswers(), 1);
        f.session.reset();
        f.server.releaseAll();
        QTRY_COMPARE(f.server.heldAnswers(), 0);
        QCOMPARE(f.heard, QStringList());
    }

    void aDataFolderThatCannotBeWrittenFailsTheSignIn()
    {
        SessionFixture f;
        f.acceptEverything();
        QFile blocker(f.home.filePath(QStringLiteral("data")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:store_failed")});
    }

private:
    static void leavesNothing(SessionFixture &f)
    {
        QCOMPARE(f.session->state(), Session::State::SignedOut);
        QCOMPARE(f.profiles.load()->size(), size_t(0));
        QVERIFY(f.session->connection().token.isEmpty());
    }
};

FRESHET_TEST(TstSession)
#include "tst_session.moc"
