// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/ui/windows/debtoroffice.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/dialogs/worklistnotedialog.h"
#include "ui/views/customercardview.h"
#include "ui/windows/customermenu.h"

#include <QDateEdit>
#include <QPlainTextEdit>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = DebtorOffice::limitMs;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QTableView &customersTable(const DebtorOffice &office)
{
    office.fixture.named<QListWidget>(text("Pages"))->setCurrentRow(PageStack::Customers);
    const auto hasRows = [&office] {
        return office.fixture.rowCount(text("Customers")) == int(office.customers.size());
    };
    if (!waitUntil(hasRows, limitMs))
        qFatal("The customers did not come.");
    return *office.fixture.named<QTableView>(text("Customers"));
}

/// By a click, and the card follows.
void choose(const DebtorOffice &office, int row)
{
    QTableView &table = customersTable(office);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
    const auto *card = office.fixture.window->findChild<CustomerCardView *>();
    QTRY_COMPARE_WITH_TIMEOUT(card->customer(), std::optional(office.customers[size_t(row)]), limitMs);
}

QMenu *cardMenu(const DebtorOffice &office)
{
    return office.fixture.button(text("Actions"))->menu();
}

/// Opens the menu as a click does, and chooses.
bool choose(QMenu *menu, const char *title)
{
    emit menu->aboutToShow();
    const QList<QAction *> offered = menu->actions();
    for (QAction *action : offered) {
        if (action->text() != text(title) || !action->isEnabled())
            continue;
        action->trigger();
        return true;
    }
    return false;
}

QMenu *openContextMenu(QTableView &table)
{
    emit table.customContextMenuRequested(QPoint(5, 5));
    const QList<QMenu *> menus = table.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *menu : menus) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

QMenu *actionsIn(QMenu *menu)
{
    const QList<QAction *> offered = menu->actions();
    for (const QAction *action : offered) {
        if (action->text() == text("Actions"))
            return action->menu();
    }
    return nullptr;
}

QStringList attributes(const DebtorOffice &office, size_t debtor)
{
    QStringList values;
    office.fixture.server.read([&](const demo::World &world) {
        for (const auto &each : world.tables().customers.find(office.customers[debtor])->attributes)
            values += QString::fromStdString(each.value);
    });
    return values;
}

void showList(const DebtorOffice &office)
{
    office.press(text("Show the list"));
    QTRY_VERIFY_WITH_TIMEOUT(office.action() && office.lines()->topLevelItemCount() > 0, limitMs);
}

} // namespace

/// From the card of a customer and from the menus of the tables to everything that can be done about a customer.
class TstCustomerMenu : public QObject
{
    Q_OBJECT

private slots:
    void theCardMakesAVip()
    {
        DebtorOffice office(2);
        QVERIFY(office.open());
        choose(office, 1);
        QVERIFY(office.fixture.button(text("Actions"))->isVisible());
        QVERIFY(choose(cardMenu(office), "VIP…"));
        const auto *dialog = office.fixture.window->findChild<WishDialog *>();
        QVERIFY(dialog);
        bool namesWhom = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            namesWhom = namesWhom || label->text() == text("Ada Debtor1");
        QVERIFY(namesWhom);
        showList(office);
        QCOMPARE(office.lines()->topLevelItemCount(), 1);
        office.press(text("Change 1 customer"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("1 customer is as you want it.")), limitMs);
        office.press(text("Close"));
        QCOMPARE(attributes(office, 1), QStringList{text("1")});
        QCOMPARE(attributes(office, 0), QStringList());
        // The card follows by itself.
        const auto saysVip = [&office] {
            for (const QLabel *label :
                 office.fixture.window->findChild<CustomerCardView *>()->findChildren<QLabel *>()) {
                if (label->text().contains(text("VIP")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysVip(), limitMs);
    }

    void theCardGivesGrace()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        choose(office, 0);
        QVERIFY(choose(cardMenu(office), "Payment may wait until…"));
        const QDate day = office.fixture.window->findChild<WishDialog *>()->findChild<QDateEdit *>()->date();
        showList(office);
        office.press(text("Change 1 customer"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), QStringList{text("Done")}, limitMs);
        QCOMPARE(attributes(office, 0), QStringList{day.toString(Qt::ISODate)});
    }

    void theCardWritesANote()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        choose(office, 0);
        QVERIFY(choose(cardMenu(office), "Note at the customer…"));
        office.fixture.window->findChild<WishDialog *>()->findChild<QPlainTextEdit *>()->setPlainText(text("called"));
        showList(office);
        office.press(text("Write 1 note"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("1 note is written.")), limitMs);
        QCOMPARE(office.fixture.server.requests().filter(text("POST client-logs")).size(), 1);
    }

    void theCardSuspendsAndEndsIt()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        choose(office, 0);
        QVERIFY(choose(cardMenu(office), "Suspend…"));
        QTRY_VERIFY_WITH_TIMEOUT(office.action() && office.lines()->topLevelItemCount() > 0, limitMs);
        office.chooseReason();
        office.press(text("Suspend 1 service"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("1 service is suspended.")), limitMs);
        QCOMPARE(office.suspended(), 1);
        office.press(text("Close"));
        QTRY_VERIFY_WITH_TIMEOUT(!office.action(), limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!office.fixture.desk->isRefreshing(), limitMs);
        QVERIFY(choose(cardMenu(office), "End suspension…"));
        QTRY_VERIFY_WITH_TIMEOUT(office.action() && office.lines()->topLevelItemCount() > 0, limitMs);
        QVERIFY(office.says(text("UISP may not suspend by itself for these invoices again")));
        office.press(text("End 1 suspension"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), QStringList{text("Done")}, limitMs);
        QCOMPARE(office.suspended(), 0);
    }

    void theCardKeepsAPromise()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        choose(office, 0);
        QVERIFY(choose(cardMenu(office), "Note, promise, contact…"));
        auto *dialog = office.fixture.window->findChild<WorklistNoteDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(text("pays on Friday"));
        office.press(text("Save"));
        office.fixture.named<QListWidget>(text("Pages"))->setCurrentRow(PageStack::Worklist);
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, "note"), text("pays on Friday"), limitMs);
    }

    /// A right click on several rows is about all of them.
    void aTablesMenuIsAboutTheChosenRows()
    {
        DebtorOffice office(3);
        QVERIFY(office.open());
        QTableView &table = customersTable(office);
        table.selectAll();
        QMenu *menu = openContextMenu(table);
        QVERIFY(menu);
        QMenu *actions = actionsIn(menu);
        QVERIFY(actions);
        QVERIFY(!choose(actions, "Note, promise, contact…")); // of one customer at a time
        QVERIFY(choose(actions, "Suspend…"));
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(office.action() && office.lines()->topLevelItemCount() == 3, limitMs);
        office.press(text("Cancel"));
        QCOMPARE(office.calls(), 0);
    }

    void aReadOnlyTokenTurnsThemOff()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        choose(office, 0);
        demo::Fault forbidden;
        forbidden.status = 403;
        forbidden.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.services[0]);
        office.fixture.server.addFault(forbidden);
        QVERIFY(choose(cardMenu(office), "Suspend…"));
        QTRY_VERIFY_WITH_TIMEOUT(office.action() && office.lines()->topLevelItemCount() > 0, limitMs);
        office.chooseReason();
        office.press(text("Suspend 1 service"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), QStringList{text("Refused by UISP")}, limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("nothing can be changed from here")), limitMs);
        office.press(text("Close"));
        for (const char *title :
             {"VIP…", "Payment may wait until…", "Note at the customer…", "Suspend…", "End suspension…"})
            QVERIFY(!choose(cardMenu(office), title));
        bool isExplained = false;
        for (const QAction *action : cardMenu(office)->actions())
            isExplained = isExplained || (action->isVisible() && action->text().contains(text("may only read")));
        QVERIFY(isExplained);
        // What the office notes for itself needs no right at UISP.
        QVERIFY(choose(cardMenu(office), "Note, promise, contact…"));
    }

    void withoutACustomerThereIsNothingToDo()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        office.fixture.window->findChild<CustomerCardView *>()->clear();
        QVERIFY(!office.fixture.button(text("Actions"))->isVisible());
        CustomerMenu menu([] { return std::vector<RecordId>(); }, nullptr);
        QVERIFY(!choose(&menu, "Suspend…"));
        QVERIFY(!choose(&menu, "Note, promise, contact…"));
    }
};

FRESHET_TEST(TstCustomerMenu)
#include "tst_customermenu.moc"
