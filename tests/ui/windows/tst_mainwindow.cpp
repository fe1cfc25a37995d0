// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainsentence.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/signindialog.h"
#include "ui/views/customercardview.h"
#include "ui/windows/messagebar.h"
#include "ui/windows/refreshbutton.h"
#include "ui/windows/statusline.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// The window as a person uses it: sign in, refresh, watch the states, cancel, filter, select, refresh again.
class TstMainWindow : public QObject
{
    Q_OBJECT

private:
    static RefreshButton *refreshButton(const WindowFixture &desk) { return desk.window->findChild<RefreshButton *>(); }
    static QString status(const WindowFixture &desk)
    {
        return desk.window->findChild<StatusLine *>()->currentMessage();
    }
    static QTableView *table(const WindowFixture &desk, const char *name)
    {
        return desk.named<QTableView>(QLatin1String(name));
    }

private slots:
    void theFirstStartAsksForSignIn()
    {
        WindowFixture desk(3);
        QTRY_VERIFY(desk.window->findChild<SignInDialog *>());
        QVERIFY(!refreshButton(desk)->isEnabled());
    }

    void signingInBringsTheRowsAndTheSentence()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QTRY_VERIFY(!desk.window->findChild<SignInDialog *>());
        QVERIFY(status(desk).contains(QLatin1String("Data refreshed successfully! Updated ")));
        QCOMPARE(refreshButton(desk)->state(), RefreshButton::State::Done);
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 25);
        const QAbstractItemModel *customers = table(desk, "Customers")->model();
        QCOMPARE(customers->headerData(0, Qt::Horizontal).toString(), QStringLiteral("ID"));
        QCOMPARE(customers->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Name"));
    }

    void everyPageHasRows_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"Customers", "Services", "Invoices", "Payments", "Patterns", "Activity"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyPageHasRows()
    {
        QFETCH(QString, page);
        WindowFixture desk;
        QVERIFY(desk.signIn());
        auto *pages = desk.named<QListWidget>(QStringLiteral("Pages"));
        const QList<QListWidgetItem *> items = pages->findItems(page, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        pages->setCurrentItem(items.first());
        QTRY_VERIFY(desk.rowCount(page) > 0);
        QVERIFY(desk.named<QTableView>(page)->isVisible());
    }

    void aSecondRefreshKeepsTheSelection()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 25);
        QTableView *customers = table(desk, "Customers");
        customers->selectRow(7);
        const QString chosen = customers->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(!chosen.isEmpty());
        desk.server.change([](demo::World &world) { world.addCustomer(); });
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QVERIFY(desk.waitForRefresh());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 26);
        QCOMPARE(customers->currentIndex().siblingAtColumn(0).data().toString(), chosen);
        QVERIFY(customers->selectionModel()->isRowSelected(customers->currentIndex().row(), {}));
    }

    void aCustomersGoneRowsAreAClickAway()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(desk.waitForHistory());
        RecordId customer = 0;
        desk.server.change([&customer](demo::World &world) {
            customer = world.addCustomer();
            world.addInvoice(customer, 4990, world.today(), world.today().addDays(14));
        });
        desk.desk->refresh(RefreshMode::Refresh);
        QVERIFY(desk.waitForRefresh());
        desk.server.change([customer](demo::World &world) { world.deleteCustomer(customer); });
        desk.desk->refresh(RefreshMode::Refresh);
        QVERIFY(desk.waitForRefresh());
        QTRY_VERIFY(desk.window->findChild<CustomerCardView *>() != nullptr);
        desk.window->findChild<CustomerCardView *>()->showCustomer(customer);
        QPushButton *gone = desk.button(QStringLiteral("1 invoice"));
        QVERIFY(gone != nullptr);
        gone->click();
        QVERIFY(desk.named<QLineEdit>(QStringLiteral("Search"))->text().isEmpty());
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Invoices")), 1);
        QVERIFY(table(desk, "Invoices")->isVisible());
    }

    void searchNarrowsAndClears()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 25);
        const int all = desk.rowCount(QStringLiteral("Customers"));
        auto *search = desk.named<QLineEdit>(QStringLiteral("Search"));
        search->setText(QStringLiteral("zzzzzz"));
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Customers")), 0);
        search->clear();
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Customers")), all);
    }

    void cancellingARefreshKeepsTheRows()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QVERIFY(desk.waitForHistory());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 25);
        const int all = desk.rowCount(QStringLiteral("Customers"));
        demo::Fault slow;
        slow.kind = demo::Fault::Kind::Delay;
        slow.pathPrefix = QStringLiteral("invoices");
        slow.delayMs = 2'000;
        desk.server.addFault(slow);
        refreshButton(desk)->showIdle();
        QTest::mouseClick(refreshButton(desk), Qt::LeftButton);
        QTRY_COMPARE(refreshButton(desk)->state(), RefreshButton::State::Running);
        refreshButton(desk)->cancelAction()->trigger();
        QVERIFY(desk.waitForRefresh());
        QCOMPARE(refreshButton(desk)->state(), RefreshButton::State::Idle);
        QVERIFY(status(desk).startsWith(QLatin1String("Cancelled")));
        QCOMPARE(desk.rowCount(QStringLiteral("Customers")), all);
    }

    void aFailedRefreshSaysWhatFailedAndOffersRetry_data()
    {
        QTest::addColumn<RefreshMode>("mode");
        QTest::newRow("refresh") << RefreshMode::Refresh;
        QTest::newRow("full check") << RefreshMode::FullCheck;
    }
    void aFailedRefreshSaysWhatFailedAndOffersRetry()
    {
        QFETCH(RefreshMode, mode);
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 25);
        const int all = desk.rowCount(QStringLiteral("Customers"));
        demo::Fault down;
        down.kind = demo::Fault::Kind::Status;
        down.status = 502;
        down.times = -1;
        desk.server.addFault(down);
        desk.desk->refresh(mode);
        QVERIFY(desk.waitForRefresh());
        const auto *bar = desk.window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(QLatin1String("problem of its own")));
        QCOMPARE(desk.rowCount(QStringLiteral("Customers")), all);
        desk.server.clearFaults();
        QSignalSpy started(desk.desk.get(), &Desk::refreshStarted);
        QTest::mouseClick(desk.button(QStringLiteral("Retry")), Qt::LeftButton);
        QVERIFY(desk.waitForRefresh());
        QCOMPARE(started.value(0).value(0).value<RefreshMode>(), mode);
        QVERIFY(!bar->isVisible());
    }

    void aRefusedTokenKeepsTheRowsAndAsksToSignInAgain()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 25);
        const int all = desk.rowCount(QStringLiteral("Customers"));
        demo::Fault refused;
        refused.kind = demo::Fault::Kind::Status;
        refused.status = 401;
        refused.times = -1;
        desk.server.addFault(refused);
        desk.desk->refresh(RefreshMode::Refresh);
        QVERIFY(desk.waitForRefresh());
        QTRY_COMPARE(desk.session->state(), Session::State::Rejected);
        QCOMPARE(desk.rowCount(QStringLiteral("Customers")), all);
        QVERIFY(desk.window->findChild<MessageBar *>()->isVisible());
        QTRY_VERIFY(!desk.window->findChild<SignInDialog *>());
        QTest::mouseClick(desk.button(QStringLiteral("Sign in…")), Qt::LeftButton);
        QTRY_VERIFY(desk.window->findChild<SignInDialog *>());
    }

    void aKeptTokenOpensTheLastSnapshotAtOnce()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.rowCount(QStringLiteral("Customers")) >= 25);
        const int all = desk.rowCount(QStringLiteral("Customers"));
        desk.closeWindow();
        demo::Fault slow;
        slow.kind = demo::Fault::Kind::Delay;
        slow.delayMs = 500;
        desk.server.addFault(slow);
        desk.openWindow();
        QTRY_COMPARE(desk.rowCount(QStringLiteral("Customers")), all);
        QVERIFY(desk.waitForRefresh());
        QCOMPARE(desk.session->state(), Session::State::SignedIn);
    }

    void signingOutForgetsTheToken()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        const QString profile = desk.session->profile().id;
        QVERIFY(desk.credentials.contains(profile));
        desk.desk->signOut();
        QTRY_VERIFY(!desk.credentials.contains(profile));
        QCOMPARE(desk.rowCount(QStringLiteral("Customers")), -1);
    }

    void aTokenThatStaysInTheKeychainIsSaid()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        const Error locked{ErrorKind::KeychainLocked, {}, 0, {}};
        desk.credentials.setFailure(locked);
        desk.desk->signOut();
        const auto *bar = desk.window->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), keychainSentence(TokenStep::Removing, locked));
    }

    void aTokenThatIsNotKeptIsSaid()
    {
        WindowFixture desk;
        const Error locked{ErrorKind::KeychainLocked, {}, 0, {}};
        desk.credentials.setFailure(locked);
        QVERIFY(desk.signIn());
        const auto *bar = desk.window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), keychainSentence(TokenStep::Keeping, locked));
    }

    void aTokenThatCannotBeReadIsSaid()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        desk.closeWindow();
        const Error denied{ErrorKind::KeychainDenied, {}, 0, {}};
        desk.credentials.setFailure(denied);
        desk.openWindow();
        QTRY_VERIFY(desk.named<QLabel>(keychainSentence(TokenStep::Reading, denied)));
    }

    void everyControlHasAName()
    {
        WindowFixture desk;
        QVERIFY(desk.signIn());
        QStringList nameless;
        for (const QWidget *widget : desk.window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                                 qobject_cast<const QAbstractItemView *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if ((button || isField) && !isNamed && widget->isVisible())
                nameless.append(QLatin1String(widget->metaObject()->className()) + widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
    }
};

FRESHET_TEST(TstMainWindow)
#include "tst_mainwindow.moc"
