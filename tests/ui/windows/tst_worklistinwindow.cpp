// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "demo/edits.h"
#include "store/settingsstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/debtoroffice.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/dialogs/actiontable.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/worklistnotedialog.h"
#include "ui/models/columntitles.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/worklistpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

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
        DebtorOffice office;
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

    void tellsInFullWhyOfTheChosenRow()
    {
        DebtorOffice office(2);
        QVERIFY(office.open());
        office.table().selectRow(1);
        const auto *page = office.fixture.window->findChild<WorklistPage *>();
        const auto says = [page](const QString &sentence) {
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->text() == sentence)
                    return true;
            }
            return false;
        };
        QVERIFY(says(office.cell(1, "reason")));
        office.table().selectAll();
        QVERIFY(says(text("2 customers chosen")));
    }

    void countsDownForThoseWhoAreNext()
    {
        DebtorOffice office(3);
        office.fixture.server.change([&](demo::World &world) {
            for (int i = 0; i < 3; ++i) {
                world.payInvoice(office.invoices[size_t(i)], 2000, world.today());
                world.addInvoice(office.customers[size_t(i)], 500, world.today(), world.today().addDays(i));
            }
        });
        QVERIFY(office.open());
        QStringList days;
        for (int row = 0; row < 3; ++row)
            days += office.cell(row, "days_past");
        QCOMPARE(days, (QStringList{text("today"), text("tomorrow"), text("in 2 days")}));
    }

    /// With phone numbers and a line of history, whatever columns the table shows.
    void writesACallSheet()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        DebtorOffice office(2);
        office.fixture.server.change(
            [&](demo::World &world) { QVERIFY(changePhone(world, office.customers[1], text("+1 555 0100"))); });
        QVERIFY(office.open());
        const QTemporaryDir folder;
        for (const char *name : {"calls.csv", "calls.pdf", "calls.xlsx"}) {
            // Not while the file before is being written.
            const auto isAsked = [&office] {
                office.fixture.button(text("Call sheet"))->menu()->actions().constFirst()->trigger();
                return office.fixture.window->findChild<QFileDialog *>() != nullptr;
            };
            QTRY_VERIFY(isAsked());
            auto *dialog = office.fixture.window->findChild<QFileDialog *>();
            QVERIFY(dialog->selectedFiles().value(0).contains(text("Call sheet")));
            const QString path = folder.filePath(QLatin1String(name));
            emit dialog->fileSelected(path);
            dialog->close();
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 0, DebtorOffice::limitMs);
            QTRY_VERIFY(!office.fixture.window->findChild<QFileDialog *>());
        }
        QFile file(folder.filePath(text("calls.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sheet = file.readAll();
        QVERIFY2(sheet.startsWith("\xEF\xBB\xBF"
                                  "Customer,Phone,Amount,Currency,Days past,Why,How they pay,Promised by,"
                                  "Next contact,Assigned to,Note"),
                 sheet.left(120).constData());
        QVERIFY2(sheet.contains("555 0100"), sheet.constData());
    }

    void suspendsAfterAPreview()
    {
        DebtorOffice office;
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
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("2 services are suspended. 1 was left out.")), DebtorOffice::limitMs);
        QCOMPARE(office.states(), (QStringList{text("Done"), text("Done"), text("Left out")}));
        QCOMPARE(office.suspended(), 2);
        QCOMPARE(office.calls(), 2);
        // The tables follow by themselves.
        QTRY_COMPARE_WITH_TIMEOUT(office.rows(), 2, DebtorOffice::limitMs);
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, "group"), text("Exempt"), DebtorOffice::limitMs);
        office.press(text("Close"));
        QTRY_VERIFY_WITH_TIMEOUT(!office.action(), DebtorOffice::limitMs);
    }

    /// Who pays must not stay suspended because nobody knew.
    void tellsWhenUispDoesNotEndASuspensionByItself()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        office.openSuspension();
        const QString sentence = text("UISP does not end the suspension by itself");
        QVERIFY(!office.says(sentence));
        auto *reasons = office.fixture.named<QComboBox>(text("Reason in UISP"));
        for (int i = 1; i < reasons->count(); ++i) {
            reasons->setCurrentIndex(i);
            QCOMPARE(office.says(sentence), reasons->itemData(i).toLongLong() != reasonThatEndsByItself);
        }
        QVERIFY(reasons->findData(QVariant::fromValue(reasonThatEndsByItself)) > 0);
        QVERIFY(reasons->count() > 2);
    }

    void whoPaysBeforeTheConfirmationIsLeftOut()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        office.openSuspension();
        office.fixture.server.change(
            [&](demo::World &world) { world.payInvoice(office.invoices[0], 2000, world.today()); });
        office.chooseReason();
        office.press(text("Suspend 1 service"));
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), QStringList{text("Left out")}, DebtorOffice::limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("0 services are suspended. 1 was left out.")), DebtorOffice::limitMs);
        QCOMPARE(office.calls(), 0);
    }

    void stopsOnDemand()
    {
        DebtorOffice office(5);
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
        QTRY_COMPARE_WITH_TIMEOUT(office.calls(), 1, DebtorOffice::limitMs);
        office.press(text("Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("were stopped before anything was sent")), DebtorOffice::limitMs);
        QVERIFY(office.suspended() < 5);
        QCOMPARE(office.suspended(), office.calls());
        QVERIFY(office.states().contains(text("Stopped before")));
    }

    void aDoubleClickSuspendsOnce()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        office.openSuspension();
        office.chooseReason();
        QPushButton *confirm = office.fixture.button(text("Suspend 1 service"));
        confirm->click();
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(office.states(), QStringList{text("Done")}, DebtorOffice::limitMs);
        QCOMPARE(office.calls(), 1);
    }

    void aDryRunSendsNothing()
    {
        DebtorOffice office(2);
        QVERIFY(office.open());
        office.openSuspension();
        office.chooseReason();
        office.action()->findChild<QCheckBox *>()->setChecked(true);
        office.press(text("Check 2 services"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("Dry run: 2 services would have been sent.")), DebtorOffice::limitMs);
        QCOMPARE(office.calls(), 0);
    }

    void onOldDataNothingIsDoneBeforeARefresh()
    {
        DebtorOffice office(2);
        QVERIFY(office.open());
        {
            const auto cache =
                Database::open(office.fixture.desk->files().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            QVERIFY(cache && (*cache)->execute(text("UPDATE snapshots SET published_at = '2026-01-05T08:00:00.000Z'")));
        }
        office.table().selectAll();
        office.press(text("Suspend…"));
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("The list is older than 30 minutes")), DebtorOffice::limitMs);
        QCOMPARE(office.lines()->topLevelItemCount(), 0);
        const qsizetype before = office.fixture.server.requests().size();
        office.press(text("Refresh now"));
        QTRY_VERIFY_WITH_TIMEOUT(!office.action(), DebtorOffice::limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(office.fixture.server.requests().size() > before &&
                                     !office.fixture.desk->isRefreshing(),
                                 DebtorOffice::limitMs);
        office.openSuspension();
        QTRY_COMPARE(office.states(), (QStringList{text("Will be suspended"), text("Will be suspended")}));
        QCOMPARE(office.calls(), 0);
    }

    void aReadOnlyTokenTurnsTheActionsOff()
    {
        DebtorOffice office(2);
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
                                  DebtorOffice::limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("This API token may only read")), DebtorOffice::limitMs);
        office.press(text("Close"));
        office.table().selectAll();
        QVERIFY(!office.fixture.button(text("Suspend…"))->isEnabled());
        QVERIFY(office.fixture.button(text("Suspend…"))->toolTip().contains(text("may only read")));
        QCOMPARE(office.calls(), 1);
    }

    void keepsANoteAndAPromise()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        office.table().selectRow(0);
        office.press(text("Note, promise, contact…"));
        auto *dialog = office.fixture.window->findChild<WorklistNoteDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(text("pays next week"));
        office.fixture.named<QCheckBox>(text("Promised to pay by"))->setChecked(true);
        office.press(text("Save"));
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, "group"), text("Exempt"), DebtorOffice::limitMs);
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
        DebtorOffice office;
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
        QTRY_VERIFY_WITH_TIMEOUT(says("Would suspend 3 customers, as now"), DebtorOffice::limitMs);
        delay->setValue(19);
        QTRY_VERIFY_WITH_TIMEOUT(says("Would suspend 1 customer, 2 fewer than now"), DebtorOffice::limitMs);
        QVERIFY(says("Nobody is suspended but from here or by hand."));
        const auto *moves = office.fixture.named<QTreeWidget>(text("Customers who come or go"));
        QCOMPARE(moves->topLevelItemCount(), 2);
        QCOMPARE(moves->topLevelItem(0)->text(1), text("leaves the list"));
        office.press(text("Save"));
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(1, "group"), text("Next"), DebtorOffice::limitMs);
        QCOMPARE(office.cell(0, "group"), text("Candidate"));
    }
};

FRESHET_TEST(TstWorklistInWindow)
#include "tst_worklistinwindow.moc"
