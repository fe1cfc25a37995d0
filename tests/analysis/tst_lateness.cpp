// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lateness.h"
#include "analysis/paymentanalysis.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const PatternRules rules;
const CalendarDate asOf = day("2026-06-30");

/// Invoice i is due i weeks before T; negative days mean paid early.
PaymentPattern patternOf(const QList<QPair<qint64, int>> &totalsAndDays)
{
    LedgerBuilder book;
    int weeks = int(totalsAndDays.size());
    for (const auto &[total, days] : totalsAndDays) {
        const CalendarDate due = asOf.addDays(-30 * weeks--);
        book.invoice(due, total).paidInFull(due.addDays(days));
    }
    return analyseLedger(book.ledger(), rules, asOf).pattern;
}

QString twoDigits(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 2) : QStringLiteral("none");
}

PaymentTrend trendOfDays(const QList<int> &days)
{
    QList<QPair<qint64, int>> invoices;
    for (const int late : days)
        invoices.append({1000, late});
    return patternOf(invoices).trend;
}

} // namespace

class TstLateness : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPublishedExamples_data()
    {
        using Invoices = QList<QPair<qint64, int>>;
        QTest::addColumn<Invoices>("invoices");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("weighted");
        QTest::newRow("2, 5 and 4 days; 1000, 2000, 3000")
            << Invoices{{1000, 2}, {2000, 5}, {3000, 4}} << QStringLiteral("3.67") << QStringLiteral("4.00");
        QTest::newRow("10 at 5 days and 100 at 10")
            << Invoices{{10, 5}, {100, 10}} << QStringLiteral("7.50") << QStringLiteral("9.55");
        QTest::newRow("100 at 10 days and 1000 at 20")
            << Invoices{{100, 10}, {1000, 20}} << QStringLiteral("15.00") << QStringLiteral("19.09");
        QTest::newRow("early is not negative lateness")
            << Invoices{{100, -10}, {100, 10}} << QStringLiteral("5.00") << QStringLiteral("5.00");
    }
    void agreesWithPublishedExamples()
    {
        using Invoices = QList<QPair<qint64, int>>;
        QFETCH(Invoices, invoices);
        const PaymentPattern pattern = patternOf(invoices);
        QTEST(twoDigits(pattern.averageDaysLate), "plain");
        QTEST(twoDigits(pattern.weightedDaysLate), "weighted");
    }

    void onTimeCountsZeroInOneAverageAndIsLeftOutOfTheOther()
    {
        const PaymentPattern pattern = patternOf({{100, 0}, {100, -3}, {100, 6}, {100, 10}});
        QCOMPARE(pattern.onTimeCount, 2);
        QCOMPARE(pattern.lateCount, 2);
        QCOMPARE(pattern.averageDaysLate, std::optional(4.0));
        QCOMPARE(pattern.averageDaysWhenLate, std::optional(8.0));
        QCOMPARE(pattern.onTimeRatio, std::optional(0.5));
    }

    void openOnesShowBesideThePlainAverage()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-60)).paidInFull(asOf.addDays(-60)).invoice(asOf.addDays(-40));
        const PaymentPattern pattern = analyseLedger(book.ledger(), rules, asOf).pattern;
        QCOMPARE(pattern.averageDaysLate, std::optional(0.0));
        QCOMPARE(pattern.averageDaysLateWithOpen, std::optional(20.0));
        QVERIFY(!pattern.averageDaysWhenLate);
    }

    void ratioByValueWeighsTotals()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-90), 6000).paidInFull(asOf.addDays(-90));
        book.invoice(asOf.addDays(-60), 3000).paidInFull(asOf.addDays(-50));
        book.invoice(asOf.addDays(-10), 1000).paid(asOf.addDays(-12), 999);
        const PaymentPattern pattern = analyseLedger(book.ledger(), rules, asOf).pattern;
        QCOMPARE(*pattern.onTimeRatio, 1.0 / 3);
        QCOMPARE(*pattern.onTimeRatioByValue, 0.6);
        QCOMPARE(*pattern.weightedDaysLate, 30000.0 / 9000);
    }

    void otherCurrenciesCountButDoNotWeigh()
    {
        LedgerBuilder book("EUR");
        book.invoice(asOf.addDays(-90), 1000).paidInFull(asOf.addDays(-90));
        book.invoice(asOf.addDays(-60), 1000).paidInFull(asOf.addDays(-50));
        book.invoice(asOf.addDays(-30), 900000).currency("JPY").paidInFull(asOf.addDays(-10));
        const PaymentPattern pattern = analyseLedger(book.ledger(), rules, asOf).pattern;
        QCOMPARE(pattern.lateCount, 2);
        QCOMPARE(*pattern.onTimeRatio, 1.0 / 3);
        QCOMPARE(*pattern.onTimeRatioByValue, 0.5);
        QCOMPARE(*pattern.averageDaysLate, 10.0);
        QCOMPARE(*pattern.weightedDaysLate, 5.0);
    }

    void onlyForeignTotalsLeaveNoWeightedFigure()
    {
        LedgerBuilder book("EUR");
        for (const int ago : {90, 60, 30})
            book.invoice(asOf.addDays(-ago)).currency("KWD").paidInFull(asOf.addDays(-ago));
        const PaymentPattern pattern = analyseLedger(book.ledger(), rules, asOf).pattern;
        QCOMPARE(pattern.onTimeRatio, std::optional(1.0));
        QVERIFY(!pattern.onTimeRatioByValue);
        QVERIFY(!pattern.weightedDaysLate);
    }

    void creditedAndUnknownLeaveEveryRatioAndAverage()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-120)).paidInFull(asOf.addDays(-110));
        book.invoice(asOf.addDays(-90)).credited(asOf.addDays(-30), 10000);
        book.invoice(asOf.addDays(-60)).status(InvoiceStatus::Paid);
        const PaymentPattern pattern = analyseLedger(book.ledger(), rules, asOf).pattern;
        QCOMPARE(pattern.lateCount, 1);
        QCOMPARE(pattern.creditedCount, 1);
        QCOMPARE(pattern.unknownCount, 1);
        QCOMPARE(pattern.onTimeRatio, std::optional(0.0));
        QCOMPARE(pattern.averageDaysLate, std::optional(10.0));
        QCOMPARE(pattern.weightedDaysLate, std::optional(10.0));
        QCOMPARE(pattern.averageDaysLateWithOpen, std::optional(10.0));
    }

    void trendNeedsAShiftOfFiveDays_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("trend");
        const auto row = [](const char *name, const QList<int> &days, const char *trend) {
            QTest::newRow(name) << days << QString::fromLatin1(trend);
        };
        row("five invoices", {0, 0, 20, 20, 20}, "unknown");
        row("exactly five days worse", {0, 0, 0, 5, 5, 5}, "worse");
        row("one day short of it in sum", {0, 0, 0, 5, 5, 4}, "steady");
        row("exactly five days better", {5, 10, 0, 0, 0, 0}, "better");
        row("one day short of better", {5, 9, 0, 0, 0, 0}, "steady");
        row("only the last six count", {90, 90, 0, 0, 0, 6, 6, 6}, "worse");
        row("early payments count zero", {-40, -40, -40, 4, 4, 4}, "steady");
    }
    void trendNeedsAShiftOfFiveDays()
    {
        QFETCH(QList<int>, days);
        QTEST(trendWord(trendOfDays(days)), "trend");
    }

    void trendCountsWhatIsOpenSoFar()
    {
        LedgerBuilder book;
        for (const int ago : {180, 150, 120, 90, 60})
            book.invoice(asOf.addDays(-ago)).paidInFull(asOf.addDays(-ago));
        book.invoice(asOf.addDays(-15));
        QCOMPARE(analyseLedger(book.ledger(), rules, asOf).pattern.trend, PaymentTrend::Worse);
        QCOMPARE(analyseLedger(book.ledger(), rules, asOf.addDays(-1)).pattern.trend, PaymentTrend::Steady);
    }

    void trendPassesOverWhatHasNoLateness()
    {
        LedgerBuilder book;
        for (const int ago : {210, 180, 150})
            book.invoice(asOf.addDays(-ago)).paidInFull(asOf.addDays(-ago));
        book.invoice(asOf.addDays(-120)).status(InvoiceStatus::Paid);
        book.invoice(asOf.addDays(-110)).credited(asOf.addDays(-20), 10000);
        for (const int ago : {90, 60})
            book.invoice(asOf.addDays(-ago)).paidInFull(asOf.addDays(8 - ago));
        QCOMPARE(analyseLedger(book.ledger(), rules, asOf).pattern.trend, PaymentTrend::Unknown);
        book.invoice(asOf.addDays(-30)).paidInFull(asOf.addDays(-22));
        QCOMPARE(analyseLedger(book.ledger(), rules, asOf).pattern.trend, PaymentTrend::Worse);
    }

    void aTrendOverNoInvoicesIsUnknown()
    {
        QCOMPARE(trendOf({}, 0, 5).trend, PaymentTrend::Unknown);
        QCOMPARE(trendOf({}, 3, 5).trend, PaymentTrend::Unknown);
        QCOMPARE(recentBad({}, 6), 0);
    }

    void recentBadLooksAtTheLastSix()
    {
        QCOMPARE(patternOf({{1, 9}, {1, 9}, {1, 0}, {1, 0}, {1, 0}, {1, 1}, {1, 0}, {1, 2}}).recentBadCount, 2);
        QCOMPARE(patternOf({{1, 9}, {1, 9}, {1, 0}}).recentBadCount, 2);
    }

    void sameDueDateFallsBackOnCreationAndId()
    {
        LedgerBuilder book;
        const CalendarDate due = asOf.addDays(-40);
        book.invoice(due).createdOn(due.addDays(-5)).paidInFull(due.addDays(1));
        book.invoice(due).createdOn(due.addDays(-9)).paidInFull(due);
        book.invoice(due).createdOn(due.addDays(-9)).credited(due, 10000);
        QCOMPARE(marksText(analyseLedger(book.ledger(), rules, asOf).pattern.lastInvoices), QStringLiteral("ocl"));
    }
};

FRESHET_TEST(TstLateness)
#include "tst_lateness.moc"
