// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/paymentanalysis.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Mistakes that other tools made with the same rows. Where each is tested:
///  1. some payment before the due date taken for this invoice's: anEarlierPaymentOfTheCustomerPaysNothingElse()
///  2. status 2 taken for paid: partiallyPaidIsNotPaid(), TstPaymentCases::partialPaymentsSettleWithTheLast()
///  3. voids and drafts counted as paid on time: voidsAndDraftsAreNotPaidOnTime()
///  4. no pattern without payments: aCustomerWithoutPaymentsHasAPattern()
///  5. new customers that never appear: TstRefreshEngine::newCustomersAppearAndVanishedOnesAreMarkedGone()
///  6. rows older than a window that are not read again, but counted: whatLeftTheWindowIsNotCounted(), and
///     TstRefreshFinds, which changes old rows
///  7. an average that stays behind: averagesVanishWithTheLastLateInvoice()
///  8. one page taken for the list: TstPageReader::pagesOfAnySizeLeaveNoGap(),
///     TstRefreshEngine::aServerThatClampsPagesLosesNothing()
///  9. a failed request taken for an empty list: TstRefreshFailures::oneListThatFailsStopsNoOther(),
///     TstMissingCheck::onlyA404IsGone()
/// 10. grace that comes back every month: TstGraceDay::aDayOfTheMonthPassesOnce()
/// 11. versions of a service counted as services: TstPaymentCases::aPlanChangeAddsNoService(),
///     TstCustomerCard::servicesComeWithoutVersions()
class TstPaymentTraps : public QObject
{
    Q_OBJECT

    const CalendarDate m_today = day("2026-06-30");

    [[nodiscard]] PaymentPattern patternOf(const LedgerBuilder &book) const
    {
        return analyseLedger(book.ledger(), PatternRules(), m_today).pattern;
    }

private slots:
    void anEarlierPaymentOfTheCustomerPaysNothingElse()
    {
        LedgerBuilder book;
        for (int month = -6; month < 0; ++month) {
            const CalendarDate due = m_today.addMonths(month);
            book.invoice(due).paidInFull(due.addDays(5));
        }
        const PaymentPattern pattern = patternOf(book);
        QCOMPARE(pattern.onTimeCount, 0);
        QCOMPARE(pattern.lateCount, 6);
        QCOMPARE(pattern.averageDaysLate, std::optional(5.0));
        QCOMPARE(pattern.onTimeRatio, std::optional(0.0));
        QCOMPARE(pattern.riskClass, RiskClass::High);
    }

    void partiallyPaidIsNotPaid()
    {
        LedgerBuilder book;
        book.invoice(m_today.addDays(-12)).paid(m_today.addDays(-13), 9999);
        QCOMPARE(book.last().status, InvoiceStatus::PartiallyPaid);
        const PaymentPattern pattern = patternOf(book);
        QCOMPARE(pattern.onTimeCount, 0);
        QCOMPARE(pattern.openOverdueCount, 1);
        QCOMPARE(marksText(pattern.lastInvoices), QStringLiteral("x"));
    }

    void voidsAndDraftsAreNotPaidOnTime_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("draft") << 0;
        QTest::newRow("void") << 4;
        QTest::newRow("processed pro-forma") << 5;
    }
    void voidsAndDraftsAreNotPaidOnTime()
    {
        QFETCH(int, status);
        LedgerBuilder book;
        for (const int ago : {20, 40, 60})
            book.invoice(m_today.addDays(-ago)).paidInFull(m_today.addDays(-ago)).status(InvoiceStatus(status));
        const PaymentPattern pattern = patternOf(book);
        QCOMPARE(pattern.onTimeCount, 0);
        QCOMPARE(pattern.openOverdueCount, 0);
        QCOMPARE(pattern.excludedCount, 3);
        QVERIFY(pattern.lastInvoices.empty());
        QCOMPARE(pattern.riskClass, RiskClass::New);
    }

    void aCustomerWithoutPaymentsHasAPattern()
    {
        LedgerBuilder book;
        for (const int ago : {100, 70, 40, 10})
            book.invoice(m_today.addDays(-ago));
        const PaymentPattern pattern = patternOf(book);
        QCOMPARE(pattern.openOverdueCount, 4);
        QCOMPARE(pattern.missedCount, 3);
        QCOMPARE(pattern.recentBadCount, 4);
        QCOMPARE(pattern.averageDaysLateWithOpen, std::optional(55.0));
        QCOMPARE(pattern.riskClass, RiskClass::NeverPaid);
    }

    void whatLeftTheWindowIsNotCounted()
    {
        LedgerBuilder book;
        for (int month = -24; month < 0; ++month) {
            const CalendarDate due = m_today.addMonths(month);
            book.invoice(due).paidInFull(due.addDays(month < -12 ? 20 : 0));
        }
        const PaymentPattern pattern = patternOf(book);
        QCOMPARE(pattern.onTimeCount, 11);
        QCOMPARE(pattern.lateCount, 0);
        QCOMPARE(pattern.averageDaysLate, std::optional(0.0));
    }

    void averagesVanishWithTheLastLateInvoice()
    {
        LedgerBuilder late;
        late.invoice(m_today.addDays(-50)).paidInFull(m_today.addDays(-40));
        QCOMPARE(patternOf(late).averageDaysWhenLate, std::optional(10.0));
        LedgerBuilder corrected;
        corrected.invoice(m_today.addDays(-50)).paidInFull(m_today.addDays(-50));
        QVERIFY(!patternOf(corrected).averageDaysWhenLate);
        QCOMPARE(patternOf(corrected).averageDaysLate, std::optional(0.0));
        QCOMPARE(patternOf(corrected).weightedDaysLate, std::optional(0.0));
    }
};

FRESHET_TEST(TstPaymentTraps)
#include "tst_paymenttraps.moc"
