// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "demo/edits.h"
#include "store/settingsstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/dialogs/actiontable.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/worklistnotedialog.h"
#include "ui/models/columntitles.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/worklistpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 30'000;

/// A window on a provider of which three customers owe and have an active service each.
struct Office
{
    explicit Office(int debtors = 3)
        : fixture(1)
    {
        fixture.server.change([&](demo::World &world) {
            for (const demo::CustomerEntry &customer : std::as_const(world).tables().customers)
                strangers.push_back(customer.id);
            for (const RecordId stranger : strangers)
                world.deleteCustomer(stranger);
            for (int i = 0; i < debtors; ++i) {
                customers.push_back(world.addCustomer(QStringLiteral("Ada"), QStringLiteral("Debtor%1").arg(i)));
                services.push_back(world.addService(customers.back(), world.today().addDays(-90)));
                invoices.push_back(world.addInvoice(customers.back(), 2000, world.today().addDays(-30),
                                                    world.today().addDays(-20 + i)));
            }
        });
    }

    bool open()
    {
        if (!fixture.signIn() || !fixture.waitForHistory())
            return false;
        fixture.named<QListWidget>(QStringLiteral("Pages"))->setCurrentRow(PageStack::Worklist);
        return QTest::qWaitFor([this] { return rows() == int(customers.size()); }, limitMs);
    }
    [[nodiscard]] int rows() const { return fixture.rowCount(QStringLiteral("Worklist")); }
    [[nodiscard]] QTableView &table() const { return *fixture.named<QTableView>(QStringLiteral("Worklist")); }
    [[nodiscard]] QString cell(int row, const char *key) const
    {
        const QString title = columnTitle(TableId::Worklist, QLatin1String(key)).title;
        const QAbstractItemModel &model = *table().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return model.index(row, column).data().toString();
        }
        return {};
    }
    [[nodiscard]] int suspended() const
    {
        int count = 0;
        fixture.server.read([&](const demo::World &world) {
            for (const RecordId service : services)
                count += world.tables().services.find(service)->status == ServiceStatus::Suspended ? 1 : 0;
        });
        return count;
    }
    [[nodiscard]] int calls() const { return int(fixture.server.requests().filter(QStringLiteral("PATCH ")).size()); }
    void press(const QString &beginning) const
    {
        for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
            if (button->text().startsWith(beginning) && button->isVisible() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("There is no button \"%1\"").arg(beginning)));
    }
    [[nodiscard]] ActionDialog *action() const { return fixture.window->findChild<ActionDialog *>(); }
    [[nodiscard]] ActionTable *lines() const { return fixture.window->findChild<ActionTable *>(); }
    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < lines()->topLevelItemCount(); ++row)
            states += lines()->topLevelItem(row)->text(3);
        return states;
    }
    [[nodiscard]] bool says(const QString &sentence) const
    {
        for (const QLabel *label : action()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(sentence))
                return true;
        }
        return false;
    }
    void openSuspension() const
    {
        table().selectAll();
        press(QStringLiteral("Suspend…"));
        QTRY_VERIFY_WITH_TIMEOUT(action() && lines()->topLevelItemCount() > 0, limitMs);
    }
    void chooseReason() const { fixture.named<QComboBox>(QStringLiteral("Reason in UISP"))->setCurrentIndex(1); }

    WindowFixture fixture;
    std::vector<RecordId> strangers;
    std::vector<RecordId> customers;
    std::vector<RecordId> services;
    std::vector<RecordId> invoices;
};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// The worklist as somebody in the office uses it.
class TstWorklistInWindow : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoCanBeSuspended()
    {
        Office office;
        QVERIFY(office.open());
        QCOMPARE(office.cell(0, "group"), text("Candidate"));
        QCOMPARE(office.cell(0, "customer_name"), text("Ada Debtor0"));
        QCOMPARE(office.cell(0, "days_past"), text("20"));
        QVERIFY(!office.fixture.button(text("Suspend…"))->isEnabled());
        QVERIFY(!office.fixture.button(text("Note, promise, contact…"))->isEnabled());
        office.table().selectRow(0);
        QVERIFY(office.fixture.button(text("Suspend…"))->isEnabled());
        QVERIFY(office.fixture.button(text("Note, promise, contact…"))->isEnabled());
    }

    void suspendsAfterAPreview()
    {
        Office office;
        QVERIFY(office.open());
        office.fixture.server.change(
            [&](demo::World &world) { world.payInvoice(office.invoices[1], 2000, world.today()); });
        office.openSuspension();
        QCOMPARE(office.states(),
                 (QStringList{text("Will be suspended"), text("Will be suspended"), text("Left out")}));
        QVERIFY(office.says(text("2 services will be suspended. 1 customer is left out.")));
        QVERIFY(!office.fixture.button(text("Suspend 2 services"))->isEnabled()); // without a reason
        QCOMPARE(office.calls(), 0);
        office.chooseReason();
        office.press(text("Suspend 2 services"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("2 services are suspended. 1 was left out.")), limitMs);
        QCOMPARE(office.states(), (QStringList{text("Done"), text("Done"), text("Left out")}));
        QCOMPARE(office.suspended(), 2);
        QCOMPARE(office.calls(), 2);
        // The tables follow by themselves.
        QTRY_COMPARE_WITH_TIMEOUT(office.rows(), 2, limitMs);
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, "group"), text("Exempt"), limitMs);
        office.press(text("Close"));
        QTRY_VERIFY_WITH_TIMEOUT(!office.action(), limitMs);
    }

    void whoPaysBeforeTheConfirmationIsLeftOut()
    {
        Office office(1);
        QVERIFY(office.open());
        office.openSuspension();
        office.fixture.server.change(
            [&](demo::World &world) { world.payInvoice(office.invoices[0], 2000, world.today()); });
        office.chooseReason();
        office.press(text("Suspend 1 service"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), QStringList{text("Left out")}, limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("0 services are suspended. 1 was left out.")), limitMs);
        QCOMPARE(office.calls(), 0);
    }

    void stopsOnDemand()
    {
        Office office(5);
        QVERIFY(office.open());
        office.openSuspension();
        office.chooseReason();
        demo::Fault slow;
        slow.kind = demo::Fault::Kind::Delay;
        slow.delayMs = 300;
        slow.times = -1;
        slow.pathPrefix = text("clients/services");
        office.fixture.server.addFault(slow);
        office.press(text("Suspend 5 services"));
        QTRY_COMPARE_WITH_TIMEOUT(office.calls(), 1, limitMs);
        office.press(text("Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("were stopped before anything was sent")), limitMs);
        QVERIFY(office.suspended() < 5);
        QCOMPARE(office.suspended(), office.calls());
        QVERIFY(office.states().contains(text("Stopped before")));
    }

    void aDoubleClickSuspendsOnce()
    {
        Office office(1);
        QVERIFY(office.open());
        office.openSuspension();
        office.chooseReason();
        QPushButton *confirm = office.fixture.button(text("Suspend 1 service"));
        confirm->click();
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), QStringList{text("Done")}, limitMs);
        QCOMPARE(office.calls(), 1);
    }

    void aDryRunSendsNothing()
    {
        Office office(2);
        QVERIFY(office.open());
        office.openSuspension();
        office.chooseReason();
        office.action()->findChild<QCheckBox *>()->setChecked(true);
        office.press(text("Check 2 services"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("Dry run: 2 services would have been sent.")), limitMs);
        QCOMPARE(office.calls(), 0);
    }

    void aReadOnlyTokenTurnsTheActionsOff()
    {
        Office office(2);
        QVERIFY(office.open());
        office.openSuspension();
        office.chooseReason();
        demo::Fault forbidden;
        forbidden.status = 403;
        forbidden.times = -1;
        forbidden.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.services[0]);
        office.fixture.server.addFault(forbidden);
        office.press(text("Suspend 2 services"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), (QStringList{text("Refused by UISP"), text("Stopped before")}),
                                  limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("This API token may only read")), limitMs);
        office.press(text("Close"));
        office.table().selectAll();
        QVERIFY(!office.fixture.button(text("Suspend…"))->isEnabled());
        QVERIFY(office.fixture.button(text("Suspend…"))->toolTip().contains(text("may only read")));
        QCOMPARE(office.calls(), 1);
    }

    void keepsANoteAndAPromise()
    {
        Office office(1);
        QVERIFY(office.open());
        office.table().selectRow(0);
        office.press(text("Note, promise, contact…"));
        auto *dialog = office.fixture.window->findChild<WorklistNoteDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(text("pays next week"));
        office.fixture.named<QCheckBox>(text("Promised to pay by"))->setChecked(true);
        office.press(text("Save"));
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, "group"), text("Exempt"), limitMs);
        QVERIFY(!office.cell(0, "promised_on").isEmpty());
        const auto desk =
            Database::open(office.fixture.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
        const auto entries = ActivityLog(**desk).newest(1);
        QCOMPARE(entries->front().action, text("WORKLIST_NOTE"));
        QVERIFY(entries->front().detail.contains(text("pays next week")));
        // Nobody whom the office trusts is offered for suspending.
        office.openSuspension();
        QCOMPARE(office.states(), QStringList{text("Left out")});
    }

    void aPolicyIsTriedBeforeItIsSaved()
    {
        Office office;
        QVERIFY(office.open());
        office.press(text("Suspension policy…"));
        auto *delay = office.fixture.named<QSpinBox>(text("Wait after the due date"));
        auto *dialog = office.fixture.window->findChild<PolicyDialog *>();
        QVERIFY(delay && dialog);
        const auto says = [dialog](const char *sentence) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->text().contains(QLatin1String(sentence)))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says("Would suspend 3, as now"), limitMs);
        delay->setValue(19);
        QTRY_VERIFY_WITH_TIMEOUT(says("Would suspend 1, 2 fewer than now"), limitMs);
        QVERIFY(says("UISP does not suspend by itself"));
        const auto *moves = office.fixture.named<QTreeWidget>(text("Customers who come or go"));
        QCOMPARE(moves->topLevelItemCount(), 2);
        QCOMPARE(moves->topLevelItem(0)->text(1), text("goes"));
        office.press(text("Save"));
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(1, "group"), text("Next"), limitMs);
        QCOMPARE(office.cell(0, "group"), text("Candidate"));
    }
};

FRESHET_TEST(TstWorklistInWindow)
#include "tst_worklistinwindow.moc"
