// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workliststore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/debtoroffice.h"
#include "ui/windows/messagebar.h"

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = DebtorOffice::limitMs;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

bool barSays(const DebtorOffice &office, const QString &sentence)
{
    const auto *bar = office.fixture.window->findChild<MessageBar *>();
    for (const QLabel *label : bar->findChildren<QLabel *>()) {
        if (bar->isVisible() && label->text().contains(sentence))
            return true;
    }
    return false;
}

/// Confirms a suspension whose answer does not come, and ends the program meanwhile.
void endWhileSuspending(DebtorOffice &office, demo::Fault::Kind kind)
{
    demo::Fault silent;
    silent.kind = kind;
    silent.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.services[0]);
    office.fixture.server.addFault(silent);
    office.openSuspension();
    office.chooseReason();
    office.press(text("Suspend 1 service"));
    QTRY_COMPARE_WITH_TIMEOUT(office.calls(), 1, limitMs);
    QTRY_COMPARE_WITH_TIMEOUT(office.suspended(), kind == demo::Fault::Kind::HangBehind ? 1 : 0, limitMs);
    office.fixture.closeWindow();
    office.fixture.server.clearFaults();
}

} // namespace

/// What the window finds out by itself when it starts: calls without an answer, and a list of yesterday.
class TstLostAnswers : public QObject
{
    Q_OBJECT

private slots:
    void whatBecameOfALostCallIsToldAtTheNextStart_data()
    {
        QTest::addColumn<demo::Fault::Kind>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("it took") << demo::Fault::Kind::HangBehind << text("UISP shows that it took");
        QTest::newRow("it may still take") << demo::Fault::Kind::Hang << text("may still be under way");
    }
    void whatBecameOfALostCallIsToldAtTheNextStart()
    {
        QFETCH(demo::Fault::Kind, kind);
        QFETCH(QString, sentence);
        DebtorOffice office(1);
        QVERIFY(office.open());
        endWhileSuspending(office, kind);
        office.fixture.openWindow();
        QTRY_VERIFY_WITH_TIMEOUT(barSays(office, sentence), limitMs);
        QVERIFY(barSays(office, QString::number(office.services[0])));
        QVERIFY(barSays(office, QString::number(office.customers[0])));
        QCOMPARE(office.calls(), 1);
    }

    /// No refresh brings it up to date: UISP is not there.
    void aListOfYesterdayIsJudgedAnew()
    {
        DebtorOffice office(1);
        QVERIFY(office.open());
        const QString cachePath = office.fixture.desk->files().cachePath;
        office.fixture.closeWindow();
        {
            const auto cache = Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
            QVERIFY((*cache)->execute(text("UPDATE meta SET value = '2026-01-01' WHERE key = 'worklist_as_of'")));
            QVERIFY((*cache)->execute(text("UPDATE worklist SET group_word = 'next', group_rank = 1")));
        }
        office.fixture.server.stop();
        office.fixture.openWindow();
        office.fixture.named<QListWidget>(text("Pages"))->setCurrentRow(PageStack::Worklist);
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, "group"), text("Candidate"), limitMs);
        QCOMPARE(*dayOfWorklist(*office.fixture.desk->cache()).value(),
                 office.fixture.desk->snapshot().zone.dayAt(office.fixture.clock.nowUtc()));
    }
};

FRESHET_TEST(TstLostAnswers)
#include "tst_lostanswers.moc"
