// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

ScriptedAnswer userNamed(const QString &name)
{
    if (name.isEmpty())
        return ScriptedAnswer::json("{}", 404);
    return ScriptedAnswer::json(QStringLiteral(R"({"id":1,"username":"%1"})").arg(name).toUtf8());
}

} // namespace

/// Two people use one server from one computer, each with a token of his own.
class TstOtherUser : public QObject
{
    Q_OBJECT

private slots:
    void whoSignedInBeforeIsKnown_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *name, const char *first, const char *second, const char *before) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second)
                                << QString::fromLatin1(before);
        };
        row("somebody else", "clara", "paul", "clara");
        row("the same with a new token", "clara", "clara", "");
        row("UISP did not tell before", "", "paul", "");
        row("UISP does not tell now", "clara", "", "");
        row("UISP never tells", "", "", "");
    }
    void whoSignedInBeforeIsKnown()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        SessionFixture f;
        const QString me = QStringLiteral("/crm/api/v1.0/users/admins/me");
        f.server.expect(me, userNamed(first));
        f.server.expect(me, userNamed(second));
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        QCOMPARE(f.session->userBefore(), QString());
        const QString id = f.session->profile().id;
        SignInRequest other = f.request();
        other.token = "another-token";
        QVERIFY(f.signIn(other));
        QCOMPARE(f.heard, (QStringList{QStringLiteral("signedIn"), QStringLiteral("signedIn")}));
        QTEST(f.session->userBefore(), "before");
        QCOMPARE(f.session->profile().id, id);
        QCOMPARE(f.session->connection().token, QByteArray("another-token"));
        QCOMPARE(f.server.unusedAnswers(), 0);
        // What was begun with the first token and is refused now changes nothing about that.
        f.session->reject(f.token);
        QTEST(f.session->userBefore(), "before");
    }

    /// One name for what follows, and that of the token.
    void aTokenThatIsPickedUpBringsItsUser()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        const QString clara = f.session->userName();
        const auto recorded = f.profiles.record(
            f.session->profile().apiBase, [](ServerProfile &profile) { profile.userName = QStringLiteral("paul"); });
        QVERIFY(recorded);
        f.credentials.write(f.session->profile().id, "newer-token");
        QSignalSpy pickedUp(f.session.get(), &Session::tokenPickedUp);
        f.session->reject();
        QTRY_COMPARE(pickedUp.size(), 1);
        QCOMPARE(f.session->userName(), QStringLiteral("paul"));
        QCOMPARE(f.session->userBefore(), clara);
        // The next one is of the same user.
        f.credentials.write(f.session->profile().id, "newest-token");
        f.session->reject();
        QTRY_COMPARE(pickedUp.size(), 2);
        QCOMPARE(f.session->userName(), QStringLiteral("paul"));
        QCOMPARE(f.session->userBefore(), QString());
    }

    /// The server's name stands for somebody whom UISP does not tell, the new one as well.
    void aServerThatIsRenamedIsNobody()
    {
        SessionFixture f;
        const QString me = QStringLiteral("/crm/api/v1.0/users/admins/me");
        f.server.expect(me, userNamed({}));
        f.server.expect(me, userNamed(QStringLiteral("paul")));
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        QVERIFY(f.profiles.rename(f.session->profile().id, QStringLiteral("Head office")));
        SignInRequest other = f.request();
        other.token = "another-token";
        QVERIFY(f.signIn(other));
        QCOMPARE(f.session->userName(), QStringLiteral("paul"));
        QCOMPARE(f.session->userBefore(), QString());
    }
};

FRESHET_TEST(TstOtherUser)
#include "tst_otheruser.moc"
