// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/settlement.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

using State = Settlement::State;

class TstSettlement : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhichInvoicesAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isProforma");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("judged");
        QTest::newRow("draft") << 0 << false << qint64(100) << false;
        QTest::newRow("unpaid") << 1 << false << qint64(100) << true;
        QTest::newRow("partially paid") << 2 << false << qint64(100) << true;
        QTest::newRow("paid") << 3 << false << qint64(100) << true;
        QTest::newRow("void") << 4 << false << qint64(100) << false;
        QTest::newRow("processed pro-forma") << 5 << false << qint64(100) << false;
        QTest::newRow("open pro-forma") << 1 << true << qint64(100) << false;
        QTest::newRow("paid pro-forma") << 3 << true << qint64(100) << false;
        QTest::newRow("zero total") << 3 << false << qint64(0) << false;
        QTest::newRow("negative total") << 1 << false << qint64(-1) << false;
        QTest::newRow("smallest total") << 1 << false << qint64(1) << true;
    }
    void knowsWhichInvoicesAreJudged()
    {
        QFETCH(int, status);
        QFETCH(bool, isProforma);
        QFETCH(qint64, total);
        LedgerInvoice invoice;
        invoice.status = InvoiceStatus(status);
        invoice.isProforma = isProforma;
        invoice.total = total;
        QTEST(isJudged(invoice), "judged");
    }

    void countsCalendarDays_data()
    {
        QTest::addColumn<QByteArray>("due");
        QTest::addColumn<QByteArray>("paid");
        QTest::addColumn<int>("signedDays");
        QTest::addColumn<int>("daysLate");
        QTest::newRow("on the day") << QByteArray("2026-02-24") << QByteArray("2026-02-24") << 0 << 0;
        QTest::newRow("a day late") << QByteArray("2026-02-24") << QByteArray("2026-02-25") << 1 << 1;
        QTest::newRow("a day early") << QByteArray("2026-02-24") << QByteArray("2026-02-23") << -1 << 0;
        QTest::newRow("over a month's end") << QByteArray("2026-04-30") << QByteArray("2026-05-01") << 1 << 1;
        QTest::newRow("over the end of February") << QByteArray("2026-02-28") << QByteArray("2026-03-01") << 1 << 1;
        QTest::newRow("over a leap day") << QByteArray("2024-02-28") << QByteArray("2024-03-01") << 2 << 2;
        QTest::newRow("due on a leap day") << QByteArray("2024-02-29") << QByteArray("2024-03-31") << 31 << 31;
        QTest::newRow("paid on a leap day") << QByteArray("2024-01-31") << QByteArray("2024-02-29") << 29 << 29;
        QTest::newRow("over the new year") << QByteArray("2025-12-31") << QByteArray("2026-01-02") << 2 << 2;
    }
    void countsCalendarDays()
    {
        QFETCH(QByteArray, due);
        QFETCH(QByteArray, paid);
        LedgerBuilder book;
        book.invoice(day(due.constData())).paidInFull(day(paid.constData()));
        const Settlement settlement = settlementOf(book.last(), day("2026-06-30"));
        QCOMPARE(settlement.state, State::Paid);
        QCOMPARE(settlement.settledOn, day(paid.constData()));
        QVERIFY(settlement.signedDays);
        QTEST(*settlement.signedDays, "signedDays");
        QTEST(settlement.daysLate, "daysLate");
        QCOMPARE(settlement.openBalance, 0);
    }

    void dueTodayIsNotOverdue_data()
    {
        QTest::addColumn<QByteArray>("asOf");
        QTest::addColumn<int>("daysLate");
        QTest::newRow("the day before") << QByteArray("2026-02-27") << 0;
        QTest::newRow("today") << QByteArray("2026-02-28") << 0;
        QTest::newRow("the day after") << QByteArray("2026-03-01") << 1;
        QTest::newRow("a month after") << QByteArray("2026-03-31") << 31;
    }
    void dueTodayIsNotOverdue()
    {
        QFETCH(QByteArray, asOf);
        LedgerBuilder book;
        book.invoice(day("2026-02-28"), 500);
        const Settlement settlement = settlementOf(book.last(), day(asOf.constData()));
        QCOMPARE(settlement.state, State::Open);
        QCOMPARE(settlement.openBalance, 500);
        QVERIFY(!settlement.signedDays);
        QTEST(settlement.daysLate, "daysLate");
    }

    void settlesWithTheLastPart()
    {
        LedgerBuilder book;
        book.invoice(day("2026-03-10"), 1000)
            .paid(day("2026-03-30"), 300)
            .paid(day("2026-03-05"), 200)
            .paid(day("2026-03-20"), 500);
        const Settlement settlement = settlementOf(book.last(), day("2026-06-01"));
        QCOMPARE(settlement.state, State::Paid);
        QCOMPARE(settlement.settledOn, day("2026-03-30"));
        QCOMPARE(settlement.daysLate, 20);
    }

    void laterCoversDoNotExistYet()
    {
        LedgerBuilder book;
        book.invoice(day("2026-03-10"), 1000).paid(day("2026-03-15"), 400).paid(day("2026-03-20"), 600);
        const Settlement before = settlementOf(book.last(), day("2026-03-19"));
        QCOMPARE(before.state, State::Open);
        QCOMPARE(before.openBalance, 600);
        QCOMPARE(before.daysLate, 9);
        QVERIFY(before.hasCustomerMoney);
        QVERIFY(!settlementOf(book.last(), day("2026-03-14")).hasCustomerMoney);
        QCOMPARE(settlementOf(book.last(), day("2026-03-20")).state, State::Paid);
    }

    void creditPaidInAdvanceCountsOnIssue()
    {
        LedgerBuilder book;
        book.invoice(day("2026-03-10")).paidInFull(day("2026-01-05"));
        const Settlement settlement = settlementOf(book.last(), day("2026-03-10"));
        QCOMPARE(settlement.settledOn, book.last().createdOn);
        QCOMPARE(*settlement.signedDays, -14);
    }

    void knowsWhoseMoneyFinishedIt_data()
    {
        QTest::addColumn<int>("moneyDay");
        QTest::addColumn<qint64>("money");
        QTest::addColumn<int>("creditDay");
        QTest::addColumn<qint64>("credit");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, int moneyDay, qint64 money, int creditDay, qint64 credit, State state) {
            QTest::newRow(name) << moneyDay << money << creditDay << credit << int(state);
        };
        row("credit alone", 0, 0, 5, 1000, State::Credited);
        row("credit after money", 5, 900, 6, 100, State::Credited);
        row("money after credit", 6, 900, 5, 100, State::Paid);
        row("same day, both needed", 5, 900, 5, 100, State::Credited);
        row("same day, money was enough", 5, 1000, 5, 100, State::Paid);
        row("credit first settles, money comes on top", 6, 1000, 5, 1000, State::Credited);
        row("not enough together", 5, 800, 6, 100, State::Open);
    }
    void knowsWhoseMoneyFinishedIt()
    {
        QFETCH(int, moneyDay);
        QFETCH(int, creditDay);
        QFETCH(qint64, money);
        QFETCH(qint64, credit);
        const CalendarDate due = day("2026-03-10");
        LedgerBuilder book;
        book.invoice(due, 1000).credited(due.addDays(creditDay), credit);
        if (money > 0)
            book.paid(due.addDays(moneyDay), money);
        QTEST(int(settlementOf(book.last(), due.addDays(30)).state), "state");
    }

    void paidWithoutEnoughCoversIsSettledOnAnUnknownDay_data()
    {
        QTest::addColumn<qint64>("covered");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        QTest::newRow("paid, no covers") << qint64(0) << 3 << int(State::PaidUnknown);
        QTest::newRow("paid, one cent short") << qint64(999) << 3 << int(State::PaidUnknown);
        QTest::newRow("paid, covered") << qint64(1000) << 3 << int(State::Paid);
        QTest::newRow("unpaid, but covered") << qint64(1000) << 1 << int(State::Paid);
        QTest::newRow("partial, but covered") << qint64(1001) << 2 << int(State::Paid);
        QTest::newRow("partial") << qint64(999) << 2 << int(State::Open);
    }
    void paidWithoutEnoughCoversIsSettledOnAnUnknownDay()
    {
        QFETCH(qint64, covered);
        QFETCH(int, status);
        LedgerBuilder book;
        book.invoice(day("2026-03-10"), 1000);
        if (covered > 0)
            book.paid(day("2026-03-12"), covered);
        book.status(InvoiceStatus(status));
        const Settlement settlement = settlementOf(book.last(), day("2026-06-01"));
        QTEST(int(settlement.state), "state");
        QCOMPARE(settlement.signedDays.has_value(), settlement.state == State::Paid);
        QCOMPARE(fairLateness(book.last(), day("2026-06-01")).has_value(), settlement.state != State::PaidUnknown);
    }

    void paidLaterWasOpenBefore()
    {
        LedgerBuilder book;
        book.invoice(day("2026-03-10"), 1000).paidInFull(day("2026-05-01"));
        QCOMPARE(book.last().status, InvoiceStatus::Paid);
        QCOMPARE(settlementOf(book.last(), day("2026-04-09")).state, State::Open);
        QCOMPARE(settlementOf(book.last(), day("2026-04-09")).daysLate, 30);
    }

    void latenessOfPartsIsFair_data()
    {
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<int>("secondDay");
        QTest::addColumn<qint64>("second");
        QTest::addColumn<double>("expected");
        QTest::newRow("one payment settles all: M = L") << 12 << qint64(1000) << 0 << qint64(0) << 12.0;
        QTest::newRow("more than all: M = L") << 12 << qint64(1500) << 0 << qint64(0) << 12.0;
        QTest::newRow("half in time, half late") << 0 << qint64(500) << 20 << qint64(500) << 10.0;
        QTest::newRow("early parts weigh nothing") << -9 << qint64(900) << 10 << qint64(100) << 1.0;
        QTest::newRow("a rest is open for 40 days") << 10 << qint64(250) << 20 << qint64(250) << 27.5;
        QTest::newRow("nothing paid for 40 days") << 0 << qint64(0) << 0 << qint64(0) << 40.0;
        QTest::newRow("a part after T does not exist") << 10 << qint64(500) << 41 << qint64(500) << 25.0;
    }
    void latenessOfPartsIsFair()
    {
        QFETCH(int, firstDay);
        QFETCH(qint64, first);
        QFETCH(int, secondDay);
        QFETCH(qint64, second);
        const CalendarDate due = day("2026-03-10");
        LedgerBuilder book;
        book.invoice(due, 1000);
        if (first > 0)
            book.paid(due.addDays(firstDay), first);
        if (second > 0)
            book.paid(due.addDays(secondDay), second);
        const std::optional<double> fair = fairLateness(book.last(), due.addDays(40));
        QVERIFY(fair);
        QTEST(*fair, "expected");
    }
};

FRESHET_TEST(TstSettlement)
#include "tst_settlement.moc"
