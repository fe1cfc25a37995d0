// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/patternevidence.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

using Ids = std::vector<RecordId>;

namespace {

const CalendarDate asOf = day("2026-06-30");

PatternEvidence explained(const LedgerBuilder &book)
{
    return explainPattern(book.ledger(), PatternRules(), asOf);
}

/// 1 on time, 2 late, 3 open and overdue for long, 4 open and overtaken, 5 settled by a credit note, 6 in euros and
/// late, 7 not due, 8 void, 9 open since before the window.
LedgerBuilder oneOfEach()
{
    LedgerBuilder book;
    book.invoice(day("2025-09-10"), 1000).paidInFull(day("2025-09-08"));
    book.invoice(day("2025-10-10"), 2000).paid(day("2025-10-10"), 500).paid(day("2025-10-20"), 1500);
    book.invoice(day("2026-04-10"), 3000).paid(day("2026-04-01"), 100).status(InvoiceStatus::PartiallyPaid);
    book.invoice(day("2026-06-10"), 4000);
    book.invoice(day("2026-06-12"), 5000).credited(day("2026-06-14"), 5000);
    book.invoice(day("2026-06-13"), 6000).currency("EUR").paidInFull(day("2026-06-15"));
    book.invoice(day("2026-07-10"), 7000);
    book.invoice(day("2026-06-01"), 8000).status(InvoiceStatus::Void);
    book.invoice(day("2025-01-10"), 9000);
    return book;
}

const InvoiceEvidence &rowOf(const PatternEvidence &evidence, RecordId id)
{
    const auto found = std::find_if(evidence.invoices.begin(), evidence.invoices.end(),
                                    [id](const InvoiceEvidence &row) { return row.invoice.id == id; });
    if (found == evidence.invoices.end())
        qFatal("There is no row of invoice %lld.", id);
    return *found;
}

} // namespace

/// The invoices and payments behind each figure, and the verdict on each invoice.
class TstPatternEvidence : public QObject
{
    Q_OBJECT

private slots:
    void namesTheInvoicesBehindEachFigure_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<Ids>("invoices");
        const auto row = [](Figure figure, const Ids &ids) {
            QTest::newRow(qPrintable(figureKey(figure))) << figure << ids;
        };
        row(Figure::OnTimeCount, {1});
        row(Figure::LateCount, {6, 2});
        row(Figure::OpenOverdueCount, {4, 3});
        row(Figure::MissedCount, {4, 3});
        row(Figure::OnTimeRatio, {6, 4, 3, 2, 1});
        row(Figure::OnTimeRatioByValue, {4, 3, 2, 1});
        row(Figure::AverageDaysLate, {6, 2, 1});
        row(Figure::AverageDaysWhenLate, {6, 2});
        row(Figure::WeightedDaysLate, {2, 1});
        row(Figure::AverageDaysLateWithOpen, {6, 4, 3, 2, 1});
        row(Figure::AveragePayment, {});
        row(Figure::LastPayment, {});
        row(Figure::Trend, {}); // five have a lateness
        row(Figure::RecentBad, {6, 4, 3, 2});
        row(Figure::Risk, {6, 4, 3, 2, 9});
    }
    void namesTheInvoicesBehindEachFigure()
    {
        QFETCH(Figure, figure);
        const PatternEvidence evidence = explained(oneOfEach());
        QCOMPARE(evidence.of(figure).figure, figure);
        QTEST(evidence.of(figure).invoices, "invoices");
    }

    void aTrendNamesItsInvoices()
    {
        LedgerBuilder book;
        for (int month = 7; month >= 1; --month)
            book.invoice(asOf.addMonths(-month)).paidInFull(asOf.addMonths(-month));
        QCOMPARE(explained(book).of(Figure::Trend).invoices, (Ids{7, 6, 5, 4, 3, 2}));
        QCOMPARE(explained(book).of(Figure::Risk).invoices, (Ids{7, 6, 5, 4, 3, 2}));
    }

    void tellsTheVerdictOnEachInvoice()
    {
        const PatternEvidence evidence = explained(oneOfEach());
        Ids order;
        for (const InvoiceEvidence &row : evidence.invoices)
            order.push_back(row.invoice.id);
        QCOMPARE(order, (Ids{7, 6, 5, 4, 8, 3, 2, 1, 9}));
        QCOMPARE(rowOf(evidence, 1).verdict, InvoiceMark::OnTime);
        QCOMPARE(rowOf(evidence, 2).verdict, InvoiceMark::Late);
        QCOMPARE(rowOf(evidence, 2).settledOn(), std::optional(day("2025-10-20")));
        QCOMPARE(rowOf(evidence, 2).daysLate(), std::optional(10));
        QCOMPARE(rowOf(evidence, 2).fairLateness, std::optional(7.5));
        QCOMPARE(rowOf(evidence, 2).invoice.covers.size(), size_t(2));
        QCOMPARE(rowOf(evidence, 2).invoice.covers.back().sourceId, RecordId(3));
        QCOMPARE(rowOf(evidence, 3).missed, MissedReason::OverdueLong);
        QCOMPARE(rowOf(evidence, 3).settlement.openBalance, 2900);
        QCOMPARE(rowOf(evidence, 3).settledOn(), std::nullopt);
        QCOMPARE(rowOf(evidence, 4).missed, MissedReason::Overtaken);
        QCOMPARE(rowOf(evidence, 5).verdict, InvoiceMark::Credited);
        QCOMPARE(rowOf(evidence, 7).verdict, InvoiceMark::NotDue);
        QCOMPARE(rowOf(evidence, 9).verdict, InvoiceMark::Open);
        QVERIFY(!rowOf(evidence, 9).isInWindow);
        QVERIFY(!rowOf(evidence, 7).isInWindow);
        QVERIFY(rowOf(evidence, 1).isInWindow);
    }

    void saysWhyAnInvoiceIsNotJudged_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<Exclusion>("exclusion");
        const auto book = [] { return LedgerBuilder().invoice(asOf.addDays(-5)); };
        QTest::newRow("void") << book().status(InvoiceStatus::Void) << Exclusion::Void;
        QTest::newRow("draft") << book().status(InvoiceStatus::Draft) << Exclusion::Draft;
        QTest::newRow("pro-forma") << book().proforma() << Exclusion::Proforma;
        QTest::newRow("processed") << book().status(InvoiceStatus::ProcessedProforma).proforma()
                                   << Exclusion::ProcessedProforma;
        QTest::newRow("nothing to pay") << LedgerBuilder().invoice(asOf.addDays(-5), 0) << Exclusion::NothingToPay;
    }
    void saysWhyAnInvoiceIsNotJudged()
    {
        QFETCH(LedgerBuilder, book);
        const PatternEvidence evidence = explained(book);
        QCOMPARE(evidence.invoices.size(), size_t(1));
        QVERIFY(evidence.invoices.front().exclusion);
        QTEST(*evidence.invoices.front().exclusion, "exclusion");
        QCOMPARE(evidence.invoices.front().daysLate(), std::nullopt);
        QCOMPARE(evidence.pattern.excludedCount, 1);
    }

    void paymentsAreThoseOfTheWindowAndTheNewest()
    {
        LedgerBuilder book;
        book.payment(day("2024-05-05"), 700).payment(day("2024-06-06"), 300);
        QCOMPARE(explained(book).of(Figure::LastPayment).payments, Ids{2});
        QCOMPARE(explained(book).payments.size(), size_t(1));
        QCOMPARE(explained(book).of(Figure::AveragePayment).payments, Ids{});
        book.payment(day("2026-06-01"), 500).payment(day("2026-06-02"), 900, false).payment(day("2026-06-03"), 100);
        book.payment(day("2026-06-03"), 100, true, "EUR").payment(day("2026-07-01"), 100);
        const PatternEvidence evidence = explained(book);
        QCOMPARE(evidence.of(Figure::AveragePayment).payments, (Ids{5, 3}));
        QCOMPARE(evidence.of(Figure::LastPayment).payments, (Ids{6, 5}));
        QCOMPARE(evidence.receivedAmount, 600);
        Ids shown;
        for (const LedgerPayment &payment : evidence.payments)
            shown.push_back(payment.id);
        QCOMPARE(shown, (Ids{6, 5, 4, 3}));
    }

    void whatHasNotHappenedYetIsNotShown()
    {
        LedgerBuilder book;
        book.invoice(asOf.addDays(-3), 1000).paid(asOf.addDays(-1), 400).paid(asOf.addDays(1), 600);
        const PatternEvidence evidence = explained(book);
        QCOMPARE(evidence.invoices.front().invoice.covers.size(), size_t(1));
        QCOMPARE(evidence.payments.size(), size_t(1));
    }

    void keysAndFiguresBelongTogether()
    {
        for (const Figure figure : allFigures())
            QCOMPARE(figureOfKey(figureKey(figure)), std::optional(figure));
        QCOMPARE(figureOfKey(QStringLiteral("currency")), std::nullopt);
        QCOMPARE(int(allFigures().back()) + 1, int(allFigures().size()));
    }
};

FRESHET_TEST(TstPatternEvidence)
#include "tst_patternevidence.moc"
