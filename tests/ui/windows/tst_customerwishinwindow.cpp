// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/debtoroffice.h"
#include "ui/dialogs/wishdialog.h"

#include <QCheckBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = DebtorOffice::limitMs;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// Chooses all rows and something behind "More in UISP".
WishDialog *openWish(const DebtorOffice &office, const char *title)
{
    office.table().selectAll();
    const QList<QAction *> offered = office.fixture.button(text("More in UISP"))->menu()->actions();
    for (QAction *action : offered) {
        if (action->text() == text(title))
            action->trigger();
    }
    return office.fixture.window->findChild<WishDialog *>();
}

/// From the value to the list.
void showList(const DebtorOffice &office)
{
    office.press(text("Show the list"));
    QTRY_VERIFY_WITH_TIMEOUT(office.action() && office.lines()->topLevelItemCount() > 0, limitMs);
}

QStringList attributes(const DebtorOffice &office, RecordId attribute)
{
    QStringList values;
    office.fixture.server.read([&](const demo::World &world) {
        for (const RecordId customer : office.customers) {
            for (const auto &each : world.tables().customers.find(customer)->attributes)
                values += each.attributeId == attribute ? QString::fromStdString(each.value) : QString();
        }
    });
    values.removeAll(QString());
    return values;
}

int posted(const DebtorOffice &office)
{
    return int(office.fixture.server.requests().filter(text("POST client-logs")).size());
}

} // namespace

/// VIP, grace and notes from the worklist: value, list, confirmation, result.
class TstCustomerWishInWindow : public QObject
{
    Q_OBJECT

private slots:
    void makesVips()
    {
        DebtorOffice office(2);
        office.fixture.server.change(
            [&](demo::World &world) { setAttribute(world, office.customers[0], demo::attributes::vip, text("1")); });
        QVERIFY(office.open());
        QVERIFY(!office.fixture.button(text("More in UISP"))->isEnabled());
        QVERIFY(openWish(office, "VIP…"));
        showList(office);
        QCOMPARE(office.states(), (QStringList{text("Will be VIP"), text("Was so already")}));
        QVERIFY(office.says(text("1 customer will be VIP. 1 is so already.")));
        QCOMPARE(office.lines()->topLevelItem(0)->text(1), text("nothing"));
        QCOMPARE(office.calls(), 0);
        office.press(text("Change 1 customer"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("2 customers are as you want it.")), limitMs);
        QCOMPARE(office.states(), (QStringList{text("Done"), text("Was so already")}));
        QCOMPARE(attributes(office, demo::attributes::vip), (QStringList{text("1"), text("1")}));
        QCOMPARE(office.calls(), 1);
        // The tables follow by themselves.
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, "group"), text("Exempt"), limitMs);
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(1, "group"), text("Exempt"), limitMs);
    }

    void givesGraceByADayOfTheMonth()
    {
        DebtorOffice office(2);
        QVERIFY(office.open());
        const WishDialog *dialog = openWish(office, "Payment may wait until…");
        QVERIFY(dialog);
        for (QRadioButton *choice : dialog->findChildren<QRadioButton *>()) {
            if (choice->text() == text("Until this day of the month"))
                choice->click();
        }
        dialog->findChild<QSpinBox *>()->setValue(28);
        showList(office);
        QVERIFY(office.says(text("2 customers may pay until day 28 of the month.")));
        office.press(text("Change 2 customers"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), (QStringList{text("Done"), text("Done")}), limitMs);
        QCOMPARE(attributes(office, demo::attributes::gracePaymentDate), (QStringList{text("28"), text("28")}));
    }

    void writesANoteOnce()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        const WishDialog *dialog = openWish(office, "Note at the customer…");
        QVERIFY(dialog);
        auto *note = dialog->findChild<QPlainTextEdit *>();
        note->setPlainText(text("x"));
        note->setPlainText(text("  "));
        QVERIFY(!office.fixture.button(text("Show the list"))->isEnabled());
        note->setPlainText(text("called <b>twice</b>"));
        showList(office);
        QCOMPARE(office.lines()->topLevelItem(0)->text(1), text("called <b>twice</b>"));
        QPushButton *confirm = office.fixture.button(text("Write 1 note"));
        confirm->click();
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("1 note is written.")), limitMs);
        QCOMPARE(posted(office), 1);
    }

    void aDryRunSendsNothing()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        QVERIFY(openWish(office, "VIP…"));
        showList(office);
        office.action()->findChild<QCheckBox *>()->setChecked(true);
        office.press(text("Check 1 customer"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("Dry run: 1 change would have been sent.")), limitMs);
        QCOMPARE(office.calls(), 0);
    }

    void aMissingAttributeIsExplained()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        demo::Fault none;
        none.kind = demo::Fault::Kind::EmptyList;
        none.pathPrefix = text("custom-attributes");
        office.fixture.server.addFault(none);
        QVERIFY(openWish(office, "VIP…"));
        office.press(text("Show the list"));
        QTRY_VERIFY_WITH_TIMEOUT(office.action() && office.says(text("no custom attribute")), limitMs);
        QVERIFY(office.says(text("Nothing was sent.")));
        QCOMPARE(office.calls(), 0);
    }

    void aReadOnlyTokenTurnsTheActionsOff()
    {
        DebtorOffice office(2);
        QVERIFY(office.open());
        const WishDialog *dialog = openWish(office, "Note at the customer…");
        dialog->findChild<QPlainTextEdit *>()->setPlainText(text("called"));
        showList(office);
        demo::Fault forbidden;
        forbidden.status = 403;
        forbidden.skip = 1;
        forbidden.pathPrefix = text("client-logs");
        office.fixture.server.addFault(forbidden);
        office.press(text("Write 2 notes"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), (QStringList{text("Refused by UISP"), text("Stopped before")}),
                                  limitMs);
        office.press(text("Close"));
        office.table().selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(!office.fixture.button(text("More in UISP"))->isEnabled(), limitMs);
        QCOMPARE(posted(office), 1);
    }

    void cancellingTheValueSendsNothing()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        QVERIFY(openWish(office, "VIP…"));
        office.press(text("Cancel"));
        QTRY_VERIFY_WITH_TIMEOUT(!office.fixture.window->findChild<WishDialog *>(), limitMs);
        QVERIFY(!office.action());
    }
};

FRESHET_TEST(TstCustomerWishInWindow)
#include "tst_customerwishinwindow.moc"
