// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What comes after the sign-in: later runs, a token refused, signing out.
class TstSessionResume : public QObject
{
    Q_OBJECT

private slots:
    void resumesWithTheKeptToken()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        const ServerProfile profile = f.session->profile();
        const auto requests = f.server.requests().size();
        f.clock.now = f.clock.now.addDays(1);
        Session later(f.profiles, f.credentials, f.clock, impatient());
        QSignalSpy signedIn(&later, &Session::signedIn);
        later.resume(profile);
        QCOMPARE(signedIn.size(), 0);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(later.connection().token, f.token);
        QCOMPARE(later.userName(), QStringLiteral("Clara Clerk"));
        QCOMPARE(f.server.requests().size(), requests);
        QCOMPARE((*f.profiles.lastUsed())->lastUsedAt, f.clock.now);
        QCOMPARE((*f.profiles.lastUsed())->lastSignInAt, profile.lastSignInAt);
    }

    void cannotResumeWithoutAToken_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind :
             {ErrorKind::KeychainEntryMissing, ErrorKind::KeychainAbsent, ErrorKind::KeychainLocked,
              ErrorKind::KeychainDenied, ErrorKind::KeychainTimedOut, ErrorKind::KeychainFailed})
            QTest::newRow(qPrintable(errorCode(kind))) << kind;
    }

    void cannotResumeWithoutAToken()
    {
        QFETCH(ErrorKind, kind);
        SessionFixture f;
        if (kind != ErrorKind::KeychainEntryMissing)
            f.credentials.setFailure(Error{kind, {}, 0, {}});
        f.session->resume(savedProfile(f));
        QVERIFY(f.waitForEnd());
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:") + errorCode(kind)});
        QCOMPARE(f.session->state(), Session::State::SignedOut);
    }

    void resumesWithATokenForThisRun()
    {
        SessionFixture f;
        const ServerProfile profile = savedProfile(f);
        f.session->resumeWith(profile, f.token);
        QVERIFY(f.waitForEnd());
        QCOMPARE(f.heard, QStringList{QStringLiteral("signedIn")});
        QCOMPARE(f.session->connection().token, f.token);
        QVERIFY(!f.credentials.contains(profile.id));
    }

    void resumesWithNoEmptyToken()
    {
        SessionFixture f;
        f.session->resumeWith(savedProfile(f), {});
        QVERIFY(f.waitForEnd());
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:not_signed_in")});
    }

    void resumingCanBeCancelled()
    {
        SessionFixture f;
        f.session->resume(savedProfile(f));
        f.session->cancelSignIn();
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:cancelled")});
        QVERIFY(f.isQuiet());
    }

    void signsOut()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        const QString id = f.session->profile().id;
        f.session->signOut();
        QCOMPARE(f.session->state(), Session::State::SignedOut);
        QVERIFY(f.session->connection().token.isEmpty());
        QTRY_COMPARE(f.heard.last(), QStringLiteral("signedOut"));
        QVERIFY(!f.credentials.contains(id));
        QCOMPARE(f.profiles.load()->size(), size_t(1));
        f.session->signOut();
        QVERIFY(f.isQuiet());
    }

    void signingOutSaysWhenTheTokenIsStillKept_data()
    {
        QTest::addColumn<bool>("wasKept");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("kept, locked") << true << ErrorKind::KeychainLocked << true;
        QTest::newRow("kept, absent") << true << ErrorKind::KeychainAbsent << true;
        QTest::newRow("this run only, absent") << false << ErrorKind::KeychainAbsent << false;
        QTest::newRow("this run only, locked") << false << ErrorKind::KeychainLocked << true;
    }

    void signingOutSaysWhenTheTokenIsStillKept()
    {
        QFETCH(bool, wasKept);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, isSaid);
        SessionFixture f;
        f.acceptEverything();
        SignInRequest request = f.request();
        request.keep = wasKept;
        QVERIFY(f.signIn(request));
        f.credentials.setFailure(Error{kind, {}, 0, {}});
        f.session->signOut();
        QTRY_COMPARE(f.heard.last(), QStringLiteral("signedOut"));
        QCOMPARE(f.heard.contains(QStringLiteral("keychainNotice:") + errorCode(kind)), isSaid);
        QCOMPARE(f.steps, isSaid ? QList<TokenStep>{TokenStep::Removing} : QList<TokenStep>());
    }

    void signingOutEndsARunningSignIn()
    {
        SessionFixture f;
        f.acceptEverything();
        f.session->signIn(f.request());
        f.session->signOut();
        QCOMPARE(f.heard, QStringList{QStringLiteral("signInFailed:cancelled")});
        QCOMPARE(f.session->state(), Session::State::SignedOut);
    }

    void aRejectedTokenAsksForSignIn()
    {
        SessionFixture f;
        f.acceptEverything();
        f.session->markRejected();
        QCOMPARE(f.session->state(), Session::State::SignedOut);
        QVERIFY(f.signIn(f.request()));
        f.session->markRejected();
        QCOMPARE(f.session->state(), Session::State::Rejected);
        SignInRequest wrong = f.request();
        wrong.token.clear();
        QVERIFY(f.signIn(wrong));
        QCOMPARE(f.session->state(), Session::State::Rejected);
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.session->state(), Session::State::SignedIn);
    }

private:
    static ServerProfile savedProfile(SessionFixture &f)
    {
        ServerProfile profile;
        profile.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
        profile.apiBase = f.server.url(QStringLiteral("/crm/api/v1.0"));
        [[maybe_unused]] const auto saved = f.profiles.save(profile);
        return profile;
    }
};

FRESHET_TEST(TstSessionResume)
#include "tst_sessionresume.moc"
