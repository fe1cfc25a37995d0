// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/views/customercardview.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/messagebar.h"
#include "ui/windows/pagestack.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 30'000;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// Somebody signs in elsewhere: the list of servers knows him from then on.
void signedInElsewhere(WindowFixture &office, const QString &user)
{
    QVERIFY(office.profiles.record(office.desk->server().apiBase,
                                   [&user](ServerProfile &profile) { profile.userName = user; }));
}

MessageBar *bar(const WindowFixture &office)
{
    return office.window->findChild<MessageBar *>();
}

bool isShownAs(const WindowFixture &office, const QString &user)
{
    return office.window->findChild<AccountButton *>()->text().contains(user);
}

ActivityEntry newestOf(const WindowFixture &office, const QString &action)
{
    const auto desk = Database::open(office.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
    const auto entries = ActivityLog(**desk).newest(10);
    for (const ActivityEntry &entry : *entries) {
        if (entry.action == action)
            return entry;
    }
    return {};
}

} // namespace

/// The window says so when somebody else is signed in than before, and writes down the right name.
class TstAccountChange : public QObject
{
    Q_OBJECT

private slots:
    void atASignIn()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        const QString user = office.session->userName();
        QVERIFY2(!bar(office)->isVisible(), qPrintable(bar(office)->sentence()));
        signedInElsewhere(office, text("clara"));
        office.window->askForSignIn({});
        QTest::keyClicks(office.named<QLineEdit>(text("API token")), QString::fromLatin1(office.server.token()));
        QTest::mouseClick(office.button(text("Sign in")), Qt::LeftButton);
        QVERIFY(office.waitForRefresh());
        QVERIFY(bar(office)->isVisible());
        QCOMPARE(bar(office)->sentence(), accountChangeSentence(user, text("clara")));
        QVERIFY(isShownAs(office, user));
        QCOMPARE(newestOf(office, text("SIGN_IN")).user, user);
    }

    /// Also where UISP did not tell who somebody was, and nothing can be said of a change.
    void whatIsDoneNextIsWrittenDownUnderTheNewName_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("somebody else") << true;
        QTest::newRow("nobody that UISP told of") << false;
    }
    void whatIsDoneNextIsWrittenDownUnderTheNewName()
    {
        QFETCH(const bool, isTold);
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        const QString user = isTold ? text("clara") : office.desk->server().name;
        signedInElsewhere(office, user);
        office.credentials.write(office.desk->server().id, office.server.readOnlyToken());
        office.session->reject();
        QTRY_VERIFY_WITH_TIMEOUT(isShownAs(office, user), limitMs);
        auto *pages = office.window->findChild<PageStack *>();
        emit pages->card().statementWritten(text("Written."), text("Statement of #1"));
        QCOMPARE(newestOf(office, text("EXPORT")).user, user);
    }

    void withATokenFromAnotherWindow()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        const QString user = office.session->userName();
        signedInElsewhere(office, text("clara"));
        office.credentials.write(office.desk->server().id, office.server.readOnlyToken());
        demo::Fault refused;
        refused.status = 401;
        refused.pathPrefix = text("clients");
        office.server.addFault(refused);
        office.desk->refresh(RefreshMode::Refresh);
        QTRY_VERIFY_WITH_TIMEOUT(isShownAs(office, text("clara")), limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!office.desk->isRefreshing(), limitMs);
        QVERIFY(bar(office)->isVisible());
        QCOMPARE(bar(office)->sentence(), accountChangeSentence(text("clara"), user));
        QCOMPARE(newestOf(office, text("BULK_REFRESH_CUSTOMERS")).user, text("clara"));
    }

    /// Both are said: that the token is not kept, and whose it is.
    void besideWhatTheKeychainSays()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        signedInElsewhere(office, text("clara"));
        office.credentials.setFailure(Error{ErrorKind::KeychainLocked, {}, 0, {}});
        office.window->askForSignIn({});
        QTest::keyClicks(office.named<QLineEdit>(text("API token")), QString::fromLatin1(office.server.token()));
        QTest::mouseClick(office.button(text("Sign in")), Qt::LeftButton);
        QVERIFY(office.waitForRefresh());
        const QString said = bar(office)->sentence();
        QVERIFY2(said.contains(text("keychain")), qPrintable(said));
        QVERIFY2(said.endsWith(accountChangeSentence(office.session->userName(), text("clara"))), qPrintable(said));
    }

    void aNameFromUispStaysWithinItsSentence()
    {
        const QString sentence = accountChangeSentence(text("a\u202Eb\n<b>c</b>"), QString(500, QLatin1Char('x')));
        QVERIFY(!sentence.contains(QChar(0x202E)) && !sentence.contains(QLatin1Char('\n')));
        QVERIFY(sentence.contains(text("<b>c</b>")));
        QVERIFY(!sentence.contains(QString(61, QLatin1Char('x'))));
    }
};

FRESHET_TEST(TstAccountChange)
#include "tst_accountchange.moc"
