// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/refreshdetails.h"
#include "ui/windows/pagestack.h"
#include "ui/windows/refreshdisplay.h"
#include "ui/windows/statusline.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

RefreshProgress halfRead()
{
    RefreshProgress progress;
    progress.phase = RefreshProgress::Phase::Reading;
    progress.seconds = 20;
    progress.rows = 500;
    progress.requests = 7;
    progress.retries = 1;
    progress.lists = {
        {QStringLiteral("customers"), Entity::Customer, ListState::Stage::Done, 400, 400, 2.5, {}},
        {QStringLiteral("invoices"), Entity::Invoice, ListState::Stage::Reading, 41'200, 64'000, 0, {}},
        {QStringLiteral("payments"), Entity::Payment, ListState::Stage::Waiting, 0, 10, 0, {}},
        {QStringLiteral("tags"), Entity::Tag, ListState::Stage::Failed, 0, 0, 1,
         Error{ErrorKind::Forbidden, {}, 403, {}}},
    };
    return progress;
}

QTreeWidget *listsIn(const RefreshDetails &details)
{
    return details.findChild<QTreeWidget *>();
}

} // namespace

/// The details of a refresh: each list's state in words, live and afterwards, and those of long ago.
class TstRefreshDetails : public QObject
{
    Q_OBJECT

private slots:
    void everyListHasItsState()
    {
        const RefreshSummary summary = summaryOf(halfRead(), RefreshMode::FullCheck);
        QCOMPARE(summary.headline, QStringLiteral("Full check: reading lists…"));
        QCOMPARE(summary.lists.size(), size_t(4));
        QCOMPARE(summary.lists[0].title, QStringLiteral("Customers"));
        QCOMPARE(summary.lists[0].state, QStringLiteral("400 rows in 2.5 s"));
        QVERIFY(summary.lists[1].state.startsWith(QLatin1String("reading, 41")));
        QCOMPARE(summary.lists[2].state, QStringLiteral("waiting"));
        QVERIFY(summary.lists[3].state.startsWith(QLatin1String("failed: ")));
        QCOMPARE(summary.lists[3].tone, Tone::Bad);
        QCOMPARE(summary.figures.first(), QStringLiteral("7 requests, 1 of them repeated"));
    }

    void theStatusBarNamesTheListOfACheck()
    {
        QString sentence = checkSentence(halfRead(), true);
        sentence.remove(QLatin1Char(','));
        QVERIFY2(sentence.startsWith(QLatin1String("Reading history: 41200 of about 64000 invoices about ")),
                 qPrintable(sentence));
        QVERIFY(checkSentence({}, false).startsWith(QLatin1String("Full check: connecting")));
    }

    void aReportSaysWhatChangedAndWhatFailed()
    {
        RefreshReport report;
        report.status = RefreshStatus::Partial;
        report.snapshot = 4;
        report.rows[Entity::Invoice] = {10, 1, 2, 6, 1};
        report.lists.push_back({QStringLiteral("open_invoices"), {10, 1, 0.5}, std::nullopt});
        report.errors.push_back(
            {1043, QStringLiteral("invoice 7: total missing"), {ErrorKind::InvalidRecord, {}, 0, {}}});
        report.errors.push_back({std::nullopt, QStringLiteral("credit_notes"), {ErrorKind::TimedOut, {}, 0, {}}});
        report.errors.push_back({std::nullopt, QStringLiteral("activity"), {ErrorKind::StoreBusy, {}, 0, {}}});
        const RefreshSummary summary = summaryOf(report);
        QCOMPARE(summary.lists.front().title, QStringLiteral("Open invoices"));
        QCOMPARE(summary.changes, QStringList{QStringLiteral("Invoices: 1 added, 2 changed, 1 gone")});
        QCOMPARE(summary.errors.size(), 3);
        QCOMPARE(summary.errors[0], QStringLiteral("Customer #1043: invoice 7: total missing"));
        QVERIFY(summary.errors[1].startsWith(QLatin1String("Credit notes: ")));
        QVERIFY(summary.errors[2].startsWith(QLatin1String("Activity log: ")));
    }

    void theDialogKeepsItsRowsWhileTheyMove()
    {
        RefreshDetails details;
        QCOMPARE(listsIn(details)->topLevelItemCount(), 0);
        details.show(summaryOf(halfRead(), RefreshMode::FullCheck));
        QCOMPARE(listsIn(details)->topLevelItemCount(), 4);
        const QTreeWidgetItem *first = listsIn(details)->topLevelItem(0);
        RefreshProgress later = halfRead();
        later.lists[1].stage = ListState::Stage::Done;
        details.show(summaryOf(later, RefreshMode::FullCheck));
        QCOMPARE(listsIn(details)->topLevelItem(0), first);
        QVERIFY(!details.findChild<QPlainTextEdit *>()->isVisibleTo(&details));
    }

    void theDetailsFollowTheRefresh()
    {
        WindowFixture office(6);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        auto *display = office.window->findChild<RefreshDisplay *>();
        display->showDetails();
        const auto *details = office.window->findChild<RefreshDetails *>();
        QVERIFY(details && !details->isModal() && details->isVisible());
        QVERIFY(listsIn(*details)->topLevelItemCount() > 5);
        office.desk->refresh(RefreshMode::Refresh);
        QVERIFY(office.waitForRefresh());
        QCOMPARE(listsIn(*details)->topLevelItem(0)->columnCount(), 2);
        display->showDetails();
        QCOMPARE(office.window->findChildren<RefreshDetails *>().size(), 1);
    }

    void aLineOfTheActivityOpensItsReport()
    {
        WindowFixture office(6);
        QVERIFY(office.signIn());
        QVERIFY(office.waitForHistory());
        office.named<QListWidget>(QStringLiteral("Pages"))->setCurrentRow(PageStack::Activity);
        auto *lines = office.named<QTableView>(QStringLiteral("Activity"));
        QTRY_VERIFY(lines->model()->rowCount() >= 3);
        emit lines->activated(lines->model()->index(0, 0));
        const auto *details = office.window->findChild<RefreshDetails *>();
        QVERIFY(details);
        QVERIFY(listsIn(*details)->topLevelItemCount() > 5);
        // The sign-in has nothing to open.
        emit lines->activated(lines->model()->index(lines->model()->rowCount() - 1, 0));
        QCOMPARE(office.window->findChildren<RefreshDetails *>().size(), 1);
    }
};

FRESHET_TEST(TstRefreshDetails)
#include "tst_refreshdetails.moc"
