// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "store/settingsstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/views/customercardview.h"
#include "ui/windows/navigationlist.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/statusline.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 20'000;

/// A window whose last refresh found a new customer with an invoice.
class ChangedOffice
{
public:
    bool open()
    {
        if (!fixture.signIn() || !fixture.waitForHistory())
            return false;
        fixture.server.change([this](demo::World &world) {
            customer = world.addCustomer(QStringLiteral("Newly"), QStringLiteral("Come"));
            world.addInvoice(customer, 4950, world.today(), world.today().addDays(14));
        });
        fixture.desk->refresh(RefreshMode::Refresh);
        return fixture.waitForRefresh();
    }
    [[nodiscard]] NavigationList *navigation() const { return fixture.window->findChild<NavigationList *>(); }
    [[nodiscard]] QString count(int page) const
    {
        return navigation()->item(page)->data(Qt::AccessibleDescriptionRole).toString();
    }

    WindowFixture fixture;
    RecordId customer = 0;
};

} // namespace

/// Changes in the window: the page, its count, the way from a customer's card, and how long they are kept.
class TstChangesInWindow : public QObject
{
    Q_OBJECT

private slots:
    void thePageStandsInTheNavigationWithTheLastRefreshsCount()
    {
        ChangedOffice office;
        QVERIFY(office.open());
        QCOMPARE(PageStack::pageTitles().at(PageStack::Changes), QStringLiteral("Changes"));
        office.navigation()->setCurrentRow(PageStack::Changes);
        QTRY_COMPARE_WITH_TIMEOUT(office.fixture.rowCount(QStringLiteral("Changes")), 2, limitMs);
        QTRY_COMPARE(office.count(PageStack::Changes), QStringLiteral("2"));
        office.fixture.desk->refresh(RefreshMode::Refresh);
        QVERIFY(office.fixture.waitForRefresh());
        QTRY_COMPARE(office.count(PageStack::Changes), QStringLiteral("0"));
        QCOMPARE(office.fixture.rowCount(QStringLiteral("Changes")), 2);
    }

    void theCardLeadsToItsCustomersChanges()
    {
        ChangedOffice office;
        QVERIFY(office.open());
        office.fixture.server.change([](demo::World &world) { world.addCustomer(); });
        office.fixture.desk->refresh(RefreshMode::Refresh);
        QVERIFY(office.fixture.waitForRefresh());
        auto *card = office.fixture.window->findChild<CustomerCardView *>();
        office.navigation()->setCurrentRow(PageStack::Customers);
        card->showCustomer(office.customer);
        QPushButton *all = office.fixture.button(QStringLiteral("All 2 changes of this customer"));
        QVERIFY(all);
        all->click();
        QCOMPARE(office.navigation()->currentRow(), int(PageStack::Changes));
        QTRY_COMPARE_WITH_TIMEOUT(office.fixture.rowCount(QStringLiteral("Changes")), 2, limitMs);
    }

    void oneRefreshIsChosenBesideTheTitle()
    {
        ChangedOffice office;
        QVERIFY(office.open());
        office.fixture.server.change([](demo::World &world) { world.addCustomer(); });
        office.fixture.desk->refresh(RefreshMode::Refresh);
        QVERIFY(office.fixture.waitForRefresh());
        office.navigation()->setCurrentRow(PageStack::Changes);
        QTRY_COMPARE_WITH_TIMEOUT(office.fixture.rowCount(QStringLiteral("Changes")), 3, limitMs);
        auto *choices = office.fixture.named<QComboBox>(QStringLiteral("Refresh"));
        QTRY_COMPARE(choices->count(), 3);
        QTest::keyClick(choices, Qt::Key_End);
        QTRY_COMPARE(office.fixture.rowCount(QStringLiteral("Changes")), 2);
        auto *card = office.fixture.window->findChild<CustomerCardView *>();
        card->showCustomer(office.customer);
        office.fixture.button(QStringLiteral("All 2 changes of this customer"))->click();
        QCOMPARE(choices->currentIndex(), 0);
    }

    void howLongTheyAreKeptIsKeptAndRecorded()
    {
        ChangedOffice office;
        QVERIFY(office.open());
        office.navigation()->setCurrentRow(PageStack::Changes);
        auto *choices = office.fixture.named<QComboBox>(QStringLiteral("Kept for"));
        QVERIFY(choices);
        QCOMPARE(choices->currentText(), QStringLiteral("90 days"));
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Home);
        const auto *status = office.fixture.window->findChild<StatusLine *>();
        QCOMPARE(status->currentMessage(),
                 QStringLiteral("The next refresh drops changes that are older than 30 days."));
        const auto file =
            Database::open(office.fixture.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(file);
        QCOMPARE(readChangeRetention(**file)->days, std::optional(30));
        const ActivityEntry entry = ActivityLog(**file).newest(1)->front();
        QCOMPARE(entry.action, QStringLiteral("SETTINGS_CHANGED"));
        QCOMPARE(entry.user, office.fixture.session->userName());
        QCOMPARE(entry.detail, QStringLiteral("changes_kept_days: 90 → 30"));
        office.fixture.closeWindow();
        office.fixture.openWindow();
        choices = office.fixture.named<QComboBox>(QStringLiteral("Kept for"));
        QVERIFY(choices);
        QCOMPARE(choices->currentText(), QStringLiteral("30 days"));
    }
};

FRESHET_TEST(TstChangesInWindow)
#include "tst_changesinwindow.moc"
