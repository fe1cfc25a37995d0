// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/paymentanalysis.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

PaymentPattern patternOf(const LedgerBuilder &book, CalendarDate asOf)
{
    return analyseLedger(book.ledger(), PatternRules(), asOf).pattern;
}

const CalendarDate today = day("2026-06-30");

} // namespace

class TstPaymentAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void nobodyHasNoFigures()
    {
        const PaymentPattern pattern = patternOf(LedgerBuilder(), today);
        PaymentPattern empty;
        empty.customerId = 1043;
        empty.asOf = today;
        empty.reason = pattern.reason;
        QCOMPARE(pattern.riskClass, RiskClass::New);
        QVERIFY(pattern == empty);
    }

    void windowTakesTwelveMonthsOfDueDates_data()
    {
        QTest::addColumn<QByteArray>("asOf");
        QTest::addColumn<QByteArray>("due");
        QTest::addColumn<int>("counted");
        const auto row = [](const char *name, const char *asOf, const char *due, int counted) {
            QTest::newRow(name) << QByteArray(asOf) << QByteArray(due) << counted;
        };
        row("due today", "2026-06-30", "2026-06-30", 1);
        row("due tomorrow", "2026-06-30", "2026-07-01", 0);
        row("the day after the window's start", "2026-06-30", "2025-07-01", 1);
        row("the window's start", "2026-06-30", "2025-06-30", 0);
        row("T is a leap day, inside", "2024-02-29", "2023-03-01", 1);
        row("T is a leap day, start clamped", "2024-02-29", "2023-02-28", 0);
        row("start before a leap day", "2025-02-28", "2024-02-29", 1);
        row("start on the day before a leap day", "2025-02-28", "2024-02-28", 0);
        row("over the new year", "2026-01-01", "2025-01-02", 1);
    }
    void windowTakesTwelveMonthsOfDueDates()
    {
        QFETCH(QByteArray, asOf);
        QFETCH(QByteArray, due);
        const CalendarDate dueOn = day(due.constData());
        LedgerBuilder book;
        book.invoice(dueOn).paidInFull(dueOn.addDays(-1));
        book.invoice(dueOn).status(InvoiceStatus::Draft);
        const PaymentPattern pattern = patternOf(book, day(asOf.constData()));
        QTEST(pattern.onTimeCount, "counted");
        QTEST(pattern.excludedCount, "counted");
    }

    void windowLengthIsASetting()
    {
        LedgerBuilder book;
        for (const char *due : {"2026-06-15", "2026-03-31", "2026-03-30", "2025-01-10"})
            book.invoice(day(due)).paidInFull(day(due));
        PatternRules rules;
        rules.windowMonths = 3;
        QCOMPARE(analyseLedger(book.ledger(), rules, today).pattern.onTimeCount, 2);
        rules.windowMonths = 24;
        QCOMPARE(analyseLedger(book.ledger(), rules, today).pattern.onTimeCount, 4);
    }

    void fewerThanThreeShowNoRatio_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("risk");
        QTest::addColumn<bool>("hasRatio");
        QTest::newRow("none") << QList<int>{} << QStringLiteral("new") << false;
        QTest::newRow("two on time") << QList<int>{0, 0} << QStringLiteral("new") << false;
        QTest::newRow("two, one was late") << QList<int>{0, 4} << QStringLiteral("watch") << false;
        QTest::newRow("three on time") << QList<int>{0, 0, 0} << QStringLiteral("good") << true;
    }
    void fewerThanThreeShowNoRatio()
    {
        QFETCH(QList<int>, days);
        LedgerBuilder book;
        CalendarDate due = today.addDays(-100);
        for (const int late : days) {
            due = due.addDays(20);
            book.invoice(due).paidInFull(due.addDays(late));
        }
        const PaymentPattern pattern = patternOf(book, today);
        QTEST(riskWord(pattern.riskClass), "risk");
        QTEST(pattern.onTimeRatio.has_value(), "hasRatio");
        QTEST(pattern.onTimeRatioByValue.has_value(), "hasRatio");
    }

    void anythingOverdueShowsTheRatio()
    {
        LedgerBuilder book;
        book.invoice(today.addDays(-50)).paidInFull(today.addDays(-50)).invoice(today.addDays(-1));
        QCOMPARE(patternOf(book, today).onTimeRatio, std::optional(0.5));
    }

    void creditedAndUnknownHoldTheirPlace()
    {
        LedgerBuilder book;
        for (const int ago : {120, 90, 60, 30})
            book.invoice(today.addDays(-ago)).status(InvoiceStatus::Paid);
        const PaymentPattern pattern = patternOf(book, today);
        QCOMPARE(pattern.unknownCount, 4);
        QCOMPARE(pattern.riskClass, RiskClass::Good);
        QVERIFY(!pattern.onTimeRatio);
        QVERIFY(!pattern.averageDaysLate);
        QVERIFY(!pattern.averageDaysLateWithOpen);
        QCOMPARE(marksText(pattern.lastInvoices), QStringLiteral("uuuu"));
    }

    void whoNeverPaidIsNeverWithoutData()
    {
        LedgerBuilder book;
        book.invoice(today.addDays(-31)).credited(today.addDays(-20), 4000).invoice(today.addDays(-1));
        const PaymentPattern pattern = patternOf(book, today);
        QCOMPARE(pattern.riskClass, RiskClass::NeverPaid);
        QVERIFY(pattern.isRisky);
        QCOMPARE(pattern.onTimeRatio, std::optional(0.0));
        QCOMPARE(pattern.averageDaysLateWithOpen, std::optional(16.0));
        QVERIFY(!pattern.averageDaysLate);
        QVERIFY(!pattern.lastPaymentOn);
        QVERIFY(!pattern.averagePayment);
    }

    void anyCustomerMoneyEndsNeverPaid_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<QString>("risk");
        const auto unpaid = [] { return LedgerBuilder().invoice(today.addDays(-31)); };
        QTest::newRow("nothing") << unpaid() << QStringLiteral("never_paid");
        QTest::newRow("a payment years ago") << unpaid().payment(day("2019-01-01"), 1) << QStringLiteral("high");
        QTest::newRow("a payment tomorrow") << unpaid().payment(today.addDays(1), 1) << QStringLiteral("never_paid");
        QTest::newRow("courtesy credit") << unpaid().payment(today, 1, false) << QStringLiteral("never_paid");
        QTest::newRow("a part of the invoice") << unpaid().paid(today, 1) << QStringLiteral("high");
    }
    void anyCustomerMoneyEndsNeverPaid()
    {
        QFETCH(LedgerBuilder, book);
        QTEST(riskWord(patternOf(book, today).riskClass), "risk");
    }

    void aCoverWithoutItsPaymentIsMoneyToo()
    {
        CustomerLedger ledger = LedgerBuilder().invoice(today.addDays(-31)).paid(today, 1).ledger();
        ledger.payments.clear();
        QCOMPARE(analyseLedger(ledger, PatternRules(), today).pattern.riskClass, RiskClass::High);
    }

    void averagePaymentIsMoneyOfTheWindow()
    {
        LedgerBuilder book("EUR");
        book.payment(day("2025-06-30"), 99900).payment(day("2025-07-01"), 1000).payment(today, 2001);
        book.payment(today.addDays(1), 77700).payment(today, 55500, false).payment(today, 123456, true, "JPY");
        const PaymentPattern pattern = patternOf(book, today);
        QCOMPARE(pattern.averagePayment, std::optional(Money{1501, Currency(QStringLiteral("EUR"))}));
        QCOMPARE(pattern.lastPaymentOn, std::optional(today));
    }

    void averagePaymentIsRoundedToMinorUnits_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QList<int>>("amounts");
        QTest::addColumn<QString>("average");
        QTest::newRow("yen have no decimals") << QByteArray("JPY") << QList<int>{1000, 1001} << QStringLiteral("1001");
        QTest::newRow("dinars have three")
            << QByteArray("KWD") << QList<int>{1000, 1000, 1001} << QStringLiteral("1.000");
        QTest::newRow("thirds go down") << QByteArray("USD") << QList<int>{100, 100, 101} << QStringLiteral("1.00");
        QTest::newRow("two thirds go up") << QByteArray("USD") << QList<int>{100, 101, 101} << QStringLiteral("1.01");
        QTest::newRow("halves go away from zero")
            << QByteArray("USD") << QList<int>{-100, -101} << QStringLiteral("-1.01");
    }
    void averagePaymentIsRoundedToMinorUnits()
    {
        QFETCH(QByteArray, currency);
        QFETCH(QList<int>, amounts);
        LedgerBuilder book(currency.constData());
        for (const int amount : amounts)
            book.payment(today, amount);
        const PaymentPattern pattern = patternOf(book, today);
        QVERIFY(pattern.averagePayment);
        QTEST(decimalString(*pattern.averagePayment), "average");
    }

    void lastPaymentIsTheNewestEver()
    {
        LedgerBuilder book;
        book.payment(day("2021-03-04"), 100).payment(day("2021-03-03"), 100).payment(day("2024-01-01"), 100, false);
        const PaymentPattern pattern = patternOf(book, today);
        QCOMPARE(pattern.lastPaymentOn, std::optional(day("2021-03-04")));
        QVERIFY(!pattern.averagePayment);
    }

    void stripShowsTheLastTwelveAndEndsWithWhatIsNotDue()
    {
        LedgerBuilder book;
        book.invoice(day("2025-06-30")).paidInFull(day("2025-06-30"));
        for (int month = -11; month < -1; ++month) {
            const CalendarDate due = today.addMonths(month);
            book.invoice(due).paidInFull(due.addDays(month == -5 ? 3 : 0));
        }
        book.invoice(today.addDays(-20)).credited(today.addDays(-15), 10000);
        book.invoice(today.addDays(-10)).status(InvoiceStatus::Paid);
        book.invoice(today.addDays(-1)).invoice(today).invoice(today.addDays(14)).createdOn(today);
        const PaymentPattern pattern = patternOf(book, today);
        QCOMPARE(marksText(pattern.lastInvoices), QStringLiteral("ooolooo"
                                                                 "cuxnn"));
        QCOMPARE(pattern.onTimeCount, 9);
    }

    void stripLeavesOutWhatIsOlderThanTheWindow()
    {
        LedgerBuilder book;
        book.invoice(day("2025-06-30")).invoice(day("2025-07-01"));
        QCOMPARE(marksText(patternOf(book, today).lastInvoices), QStringLiteral("x"));
    }

    void settlementsAreOfEveryJudgedInvoice()
    {
        LedgerBuilder book;
        book.invoice(today.addDays(20)).createdOn(today);
        book.invoice(day("2020-05-05")).paidInFull(day("2020-05-09"));
        book.invoice(today.addDays(-3)).invoice(today.addDays(-1)).status(InvoiceStatus::Void);
        book.invoice(today.addDays(-8)).status(InvoiceStatus::Paid);
        book.invoice(today.addDays(-9)).paidInFull(today.addDays(-12));
        const std::vector<InvoiceSettlement> settlements =
            analyseLedger(book.ledger(), PatternRules(), today).settlements;
        QStringList texts;
        for (const InvoiceSettlement &settlement : settlements) {
            texts << QStringLiteral("%1 %2 %3")
                         .arg(settlement.invoiceId)
                         .arg(settlement.settledOn ? settlement.settledOn->toIso() : QStringLiteral("-"))
                         .arg(settlement.daysLate ? QString::number(*settlement.daysLate) : QStringLiteral("-"));
        }
        const QStringList expected{QStringLiteral("2 2020-05-09 4"), QStringLiteral("6 2026-06-18 0"),
                                   QStringLiteral("5 - -"), QStringLiteral("3 - 3"), QStringLiteral("1 - 0")};
        QCOMPARE(texts, expected);
    }

    void asOfAnEarlierDayNothingLaterExists()
    {
        LedgerBuilder book;
        book.invoice(day("2026-03-10")).paidInFull(day("2026-03-25"));
        book.invoice(day("2026-04-10")).paidInFull(day("2026-04-10"));
        const PaymentPattern earlier = patternOf(book, day("2026-03-20"));
        QCOMPARE(earlier.openOverdueCount, 1);
        QCOMPARE(earlier.oldestOverdueDays, 10);
        QCOMPARE(earlier.lateCount, 0);
        QCOMPARE(earlier.lastInvoices.size(), size_t(1));
        QVERIFY(!earlier.lastPaymentOn);
        const PaymentPattern now = patternOf(book, today);
        QCOMPARE(now.openOverdueCount, 0);
        QCOMPARE(now.lateCount, 1);
        QCOMPARE(now.onTimeCount, 1);
    }

    void aMissingDueDateCountsFromTheDayOfIssue()
    {
        CustomerLedger ledger = LedgerBuilder().invoice(day("2026-05-01")).createdOn(day("2026-05-01")).ledger();
        ledger.invoices.back().dueDateMissing = true;
        QCOMPARE(analyseLedger(ledger, PatternRules(), today).pattern.oldestOverdueDays, 60);
    }
};

FRESHET_TEST(TstPaymentAnalysis)
#include "tst_paymentanalysis.moc"
