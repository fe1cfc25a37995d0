// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/windows/refreshbutton.h"
#include "ui/windows/statusline.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <optional>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 20'000;

/// Everything of that list waits for as long as a test may need.
void hold(WindowFixture &office, const char *path)
{
    demo::Fault slow;
    slow.kind = demo::Fault::Kind::Delay;
    slow.pathPrefix = QLatin1String(path);
    slow.delayMs = 60'000;
    office.server.addFault(slow);
}

void refuseToken(WindowFixture &office)
{
    demo::Fault refused;
    refused.kind = demo::Fault::Kind::Status;
    refused.status = 401;
    refused.times = -1;
    office.server.addFault(refused);
}

RefreshButton *button(const WindowFixture &office)
{
    return office.window->findChild<RefreshButton *>();
}

} // namespace

/// What the desk does by itself, and how each of it ends: sign-in, history, overtaking, sign-out, refused tokens.
class TstDesk : public QObject
{
    Q_OBJECT

    /// Signed in; the check that brings the history has begun and waits for the payments.
    static bool startChecking(WindowFixture &office)
    {
        const QString payments = QStringLiteral("payments");
        std::optional<qint64> before;
        const auto once = QObject::connect(office.desk.get(), &Desk::refreshFinished, office.desk.get(), [&] {
            if (before)
                return;
            before = office.server.requestCount(payments);
            hold(office, "payments");
        });
        // Until the check has met the delay, which strikes once: else whoever overtakes it would.
        const bool isReady =
            office.signIn() &&
            waitUntil(
                [&] { return office.desk->isChecking() && office.server.requestCount(payments) > before.value_or(0); },
                limitMs);
        QObject::disconnect(once);
        return isReady;
    }

private slots:
    void theHistoryFollowsTheFirstRefresh()
    {
        WindowFixture office(8);
        QVERIFY(office.signIn());
        QVERIFY(!office.desk->snapshot().isHistoryComplete);
        QCOMPARE(office.desk->snapshot().number, 1);
        QVERIFY(office.waitForHistory());
        QCOMPARE(office.desk->snapshot().number, 2);
        QVERIFY(office.desk->snapshot().lastFullCheckAt.isValid());
    }

    void theCheckLeavesTheButtonAloneAndShowsInTheStatusBar()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        QVERIFY(office.desk->isChecking());
        QVERIFY(!office.desk->isRefreshing());
        QVERIFY(button(office)->state() != RefreshButton::State::Running);
        const auto *status = office.window->findChild<StatusLine *>();
        bool isShown = false;
        for (const QLabel *label : status->findChildren<QLabel *>())
            isShown = isShown || (label->isVisible() && label->text().startsWith(QLatin1String("Reading history: ")));
        QVERIFY(isShown);
    }

    void aClickOvertakesTheCheckWhichGoesOn()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        QSignalSpy ends(office.desk.get(), &Desk::checkFinished);
        office.desk->refresh(RefreshMode::Refresh);
        QCOMPARE(button(office)->state(), RefreshButton::State::Running);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, limitMs);
        QCOMPARE(ends.first().first().value<RefreshReport>().status, RefreshStatus::Suspended);
        office.server.clearFaults();
        QVERIFY(office.waitForRefresh());
        QVERIFY(office.waitForHistory());
        QCOMPARE(ends.last().first().value<RefreshReport>().status, RefreshStatus::Success);
    }

    void shiftF5MakesTheCheckTheOneThatIsWaitedFor()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        QSignalSpy ends(office.desk.get(), &Desk::refreshFinished);
        office.desk->refresh(RefreshMode::FullCheck);
        QCOMPARE(button(office)->state(), RefreshButton::State::Running);
        office.server.clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, limitMs);
        QCOMPARE(ends.first().first().value<RefreshReport>().mode, RefreshMode::FullCheck);
        QVERIFY(office.desk->snapshot().isHistoryComplete);
    }

    void aStoppedCheckStaysStopped()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        office.desk->stopCheck();
        QTRY_VERIFY_WITH_TIMEOUT(!office.engine->isRunning(), limitMs);
        office.desk->schedule().tick();
        QVERIFY(!office.desk->isChecking());
        QVERIFY(!office.desk->snapshot().isHistoryComplete);
    }

    void signingOutEndsAll_data()
    {
        QTest::addColumn<bool>("isRefreshing");
        QTest::newRow("a check in the background") << false;
        QTest::newRow("a refresh") << true;
    }
    void signingOutEndsAll()
    {
        QFETCH(bool, isRefreshing);
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        if (isRefreshing)
            office.desk->refresh(RefreshMode::Refresh);
        const int told = office.refreshesFinished;
        office.desk->signOut();
        QVERIFY(!office.desk->isRefreshing());
        QVERIFY(!office.desk->isChecking());
        QTRY_VERIFY_WITH_TIMEOUT(!office.engine->isRunning(), limitMs);
        QCOMPARE(office.refreshesFinished, told);
        QCOMPARE(button(office)->state(), RefreshButton::State::Unavailable);
    }

    void removingTheServerWaitsForItsFiles()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        const QString cache = office.desk->files().cachePath;
        QVERIFY(QFileInfo::exists(cache));
        office.desk->removeServer();
        QVERIFY(!*office.profiles.lastUsed()); // whoever signs in now gets other files
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(cache), limitMs);
        QVERIFY(!office.engine->isRunning());
    }

    void theNextServersLogTellsOfARemovedOne()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        const QString name = office.desk->server().name;
        QSignalSpy forgotten(office.desk.get(), &Desk::serverForgotten);
        office.desk->removeServer();
        QTRY_COMPARE(forgotten.size(), 1);
        SignInRequest request;
        request.address = office.server.apiBase().toString();
        request.token = office.server.token();
        office.session->signIn(request);
        QTRY_VERIFY_WITH_TIMEOUT(!office.desk->files().deskPath.isEmpty(), limitMs);
        const auto desk = Database::open(office.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(desk);
        ActivityLog log(**desk);
        const auto removals = log.newest({QStringLiteral("SERVER_REMOVED"), {}, {}}, 10);
        QVERIFY(removals);
        QCOMPARE(removals->size(), size_t(1));
        QCOMPARE(removals->front().sequence, 1);
        QVERIFY(!removals->front().user.isEmpty());
        QVERIFY2(removals->front().detail.contains(name) && removals->front().detail.contains(QLatin1String("entries")),
                 qPrintable(removals->front().detail));
        QVERIFY(!log.verify()->fault);
    }

    void whatIsLeftOfARemovedServerGoesAtTheNextStart()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        const QString cache = office.desk->files().cachePath;
        const QString left = office.folder.filePath(QStringLiteral("servers/00000000-0000-4000-8000-000000000001"));
        QVERIFY(QDir().mkpath(left));
        office.closeWindow();
        QVERIFY(QFileInfo::exists(left));
        office.openWindow();
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFileInfo::exists(cache));
    }

    void theCheckGoesOnAfterARestart()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        office.closeWindow();
        office.server.clearFaults();
        office.openWindow();
        QVERIFY(office.waitForRefresh());
        QVERIFY(office.waitForHistory());
    }

    void aTokenRefusedToTheCheckAsksForSignIn()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        QSignalSpy asked(office.desk.get(), &Desk::signInNeeded);
        office.desk->stopCheck();
        QTRY_VERIFY_WITH_TIMEOUT(!office.engine->isRunning(), limitMs);
        office.desk->schedule().setSignedIn(false);
        office.server.clearFaults();
        refuseToken(office);
        office.desk->schedule().setSignedIn(true);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, limitMs);
        QCOMPARE(office.session->state(), Session::State::Rejected);
        office.desk->schedule().tick();
        QVERIFY(!office.engine->isRunning());
    }

    void signingInGoesOnWithTheFullCheckThatARefusedTokenEnded()
    {
        WindowFixture office(8);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        refuseToken(office);
        office.desk->refresh(RefreshMode::FullCheck);
        QVERIFY(office.waitForRefresh());
        QTRY_COMPARE(office.session->state(), Session::State::Rejected);
        office.server.clearFaults();
        QSignalSpy ends(office.desk.get(), &Desk::refreshFinished);
        SignInRequest request;
        request.address = office.server.apiBase().toString();
        request.token = office.server.token();
        office.session->signIn(request);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, limitMs);
        QCOMPARE(ends.first().first().value<RefreshReport>().mode, RefreshMode::FullCheck);
    }

    /// It was asked for with the token that somebody has replaced meanwhile.
    void aLateRefusalIsNotHeldAgainstTheTokenOfNow()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        demo::Fault late;
        late.status = 401;
        late.delayMs = 3'000;
        late.pathPrefix = QStringLiteral("clients");
        office.server.addFault(late);
        QSignalSpy asked(office.desk.get(), &Desk::signInNeeded);
        QSignalSpy ends(office.desk.get(), &Desk::refreshFinished);
        const qint64 before = office.server.requestCount(late.pathPrefix);
        office.desk->refresh(RefreshMode::Refresh);
        QTRY_VERIFY_WITH_TIMEOUT(office.server.requestCount(late.pathPrefix) > before, limitMs);
        SignInRequest request;
        request.address = office.server.apiBase().toString();
        request.token = office.server.readOnlyToken();
        office.session->signIn(request);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, limitMs);
        const auto refused = ends.first().first().value<RefreshReport>();
        QVERIFY(refused.failure);
        QCOMPARE(refused.failure->kind, ErrorKind::Unauthorized);
        QCOMPARE(ends.last().first().value<RefreshReport>().status, RefreshStatus::Success);
        QCOMPARE(office.session->state(), Session::State::SignedIn);
        QCOMPARE(office.session->connection().token, office.server.readOnlyToken());
        QCOMPARE(asked.size(), 0);
    }

    void aTokenFromAnotherWindowKeepsTheScheduleGoing()
    {
        WindowFixture office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        office.credentials.write(office.desk->server().id, office.server.readOnlyToken());
        demo::Fault refused;
        refused.status = 401;
        refused.pathPrefix = QStringLiteral("clients");
        office.server.addFault(refused);
        QSignalSpy ends(office.desk.get(), &Desk::refreshFinished);
        office.desk->refresh(RefreshMode::Refresh);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, limitMs);
        QCOMPARE(ends.last().first().value<RefreshReport>().status, RefreshStatus::Success);
        // What fails is tried again without anybody asking, which only happens while somebody is signed in.
        demo::Fault failing;
        failing.times = -1;
        office.server.addFault(failing);
        office.desk->refresh(RefreshMode::Refresh);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 3, limitMs);
        office.server.clearFaults();
        office.desk->schedule().networkReturned();
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 4, limitMs);
        QCOMPARE(ends.last().first().value<RefreshReport>().status, RefreshStatus::Success);
    }

    void anotherServerEndsTheWorkForTheFirst()
    {
        WindowFixture office(8);
        QVERIFY(startChecking(office));
        WindowFixture other(4);
        SignInRequest request;
        request.address = other.server.apiBase().toString();
        request.token = other.server.token();
        office.session->signIn(request);
        QVERIFY(office.waitForRefresh());
        QCOMPARE(office.desk->server().apiBase, other.server.apiBase());
        QCOMPARE(office.desk->snapshot().number, 1);
    }
};

FRESHET_TEST(TstDesk)
#include "tst_desk.moc"
