// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// UISP refuses a token that it accepted before.
class TstSessionRejected : public QObject
{
    Q_OBJECT

private slots:
    void aTokenOfAnotherWindowIsPickedUp()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        f.credentials.write(f.session->profile().id, "newer-token");
        QSignalSpy pickedUp(f.session.get(), &Session::tokenPickedUp);
        QSignalSpy rejected(f.session.get(), &Session::rejected);
        f.session->reject();
        QTRY_COMPARE(pickedUp.size(), 1);
        QCOMPARE(rejected.size(), 0);
        QCOMPARE(f.session->state(), Session::State::SignedIn);
        QCOMPARE(f.session->connection().token, QByteArray("newer-token"));
    }

    void otherwiseSignInIsAskedFor_data()
    {
        QTest::addColumn<QString>("keychain");
        for (const char *keychain : {"has the same", "has none", "is locked"})
            QTest::newRow(keychain) << QString::fromLatin1(keychain);
    }
    void otherwiseSignInIsAskedFor()
    {
        QFETCH(const QString, keychain);
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        if (keychain == QLatin1String("has none"))
            f.credentials.remove(f.session->profile().id);
        if (keychain == QLatin1String("is locked"))
            f.credentials.setFailure(Error{ErrorKind::KeychainLocked, {}, 0, {}});
        QSignalSpy rejected(f.session.get(), &Session::rejected);
        f.session->reject();
        QTRY_COMPARE(rejected.size(), 1);
        QCOMPARE(f.session->state(), Session::State::Rejected);
    }

    void aRejectedSessionLooksAgainWhenAsked()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        QSignalSpy pickedUp(f.session.get(), &Session::tokenPickedUp);
        QSignalSpy rejected(f.session.get(), &Session::rejected);
        f.session->reject();
        QTRY_COMPARE(rejected.size(), 1);
        f.session->reject();
        QTRY_COMPARE(rejected.size(), 2);
        f.credentials.write(f.session->profile().id, "newer-token");
        f.session->reject();
        QTRY_COMPARE(pickedUp.size(), 1);
        QCOMPARE(f.session->state(), Session::State::SignedIn);
        QCOMPARE(f.session->connection().token, QByteArray("newer-token"));
    }

    /// Nobody who has just signed in is asked to do so again for the sake of a token of before.
    void aTokenThatIsNoLongerUsedCostsNobodyHisSession()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        SignInRequest newer = f.request();
        newer.token = "newer-token";
        QVERIFY(f.signIn(newer));
        QSignalSpy pickedUp(f.session.get(), &Session::tokenPickedUp);
        QSignalSpy rejected(f.session.get(), &Session::rejected);
        f.session->reject(f.token);
        QCOMPARE(pickedUp.size(), 1);
        QVERIFY(f.isQuiet());
        QCOMPARE(rejected.size(), 0);
        QCOMPARE(f.session->state(), Session::State::SignedIn);
        QCOMPARE(f.session->connection().token, QByteArray("newer-token"));
        // Nor does it help a token that is refused as well.
        f.session->reject();
        QTRY_COMPARE(rejected.size(), 1);
        f.session->reject(f.token);
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(pickedUp.size(), 1);
    }

    void whoSignsOutMeanwhileIsLeftAlone()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        QSignalSpy rejected(f.session.get(), &Session::rejected);
        QSignalSpy signedOut(f.session.get(), &Session::signedOut);
        f.session->reject();
        f.session->signOut();
        QTRY_COMPARE(signedOut.size(), 1);
        QCOMPARE(rejected.size(), 0);
        QCOMPARE(f.session->state(), Session::State::SignedOut);
    }

    void leavingKeepsTheToken()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        const QString id = f.session->profile().id;
        f.session->leave();
        QCOMPARE(f.session->state(), Session::State::SignedOut);
        QVERIFY(f.session->connection().token.isEmpty());
        QVERIFY(f.session->profile().id.isEmpty());
        QVERIFY(f.isQuiet());
        QVERIFY(f.credentials.contains(id));
    }
};

FRESHET_TEST(TstSessionRejected)
#include "tst_sessionrejected.moc"
