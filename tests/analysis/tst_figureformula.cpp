// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figureformula.h"
#include "tests/analysis/ledgerbuilder.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const CalendarDate asOf = day("2026-06-30");

QString formulaOf(const LedgerBuilder &book, Figure figure)
{
    return formulaText(explainPattern(book.ledger(), PatternRules(), asOf), figure, PlainFormulaNumbers());
}

/// One month apart, `days` late; below zero early.
LedgerBuilder history(const QList<int> &days, qint64 total = 1000)
{
    LedgerBuilder book;
    int months = int(days.size());
    for (const int late : days) {
        const CalendarDate due = asOf.addMonths(-months--);
        book.invoice(due, total).paidInFull(due.addDays(late));
    }
    return book;
}

/// Of a customer whose own currency is the dollar; all on time.
LedgerBuilder inEuros(int count)
{
    LedgerBuilder book;
    for (int months = count; months > 0; --months) {
        const CalendarDate due = asOf.addMonths(-months);
        book.invoice(due).currency("EUR").paidInFull(due);
    }
    return book;
}

LedgerBuilder mixed()
{
    LedgerBuilder book = history({-2, 10, 20, 0}, 1000);
    book.invoice(asOf.addDays(-12), 2000);
    return book;
}

} // namespace

/// The words of each formula with their numbers.
class TstFigureFormula : public QObject
{
    Q_OBJECT

private slots:
    void saysHowTheFigureCameAbout_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const LedgerBuilder &book, Figure figure, const char *text) {
            QTest::newRow(name) << book << figure << QString::fromUtf8(text);
        };
        row("on time", mixed(), Figure::OnTimeCount,
            "Invoices due from 2025-07-01 to 2026-06-30 that were settled on the due date or before: 2");
        row("late", mixed(), Figure::LateCount,
            "Invoices due from 2025-07-01 to 2026-06-30 that were settled after the due date: 2");
        row("open", mixed(), Figure::OpenOverdueCount,
            "Invoices due from 2025-07-01 to 2026-06-30 that are open past the due date: 1");
        row("missed", mixed(), Figure::MissedCount,
            "Of 1 invoice open past the due date, those that are overdue for 30 days or more, or were overtaken by an "
            "invoice that fell due later: 0");
        row("ratio", mixed(), Figure::OnTimeRatio, "2 on time / (2 on time + 2 late + 1 open overdue) = 0.40");
        row("ratio by value", mixed(), Figure::OnTimeRatioByValue,
            "20.00 USD billed and paid on time / (20.00 USD on time + 20.00 USD late + 20.00 USD open overdue) = 0.33");
        row("days late", mixed(), Figure::AverageDaysLate,
            "30 days late altogether / (2 settled on time + 2 settled late) = 7.50 days");
        row("when late", mixed(), Figure::AverageDaysWhenLate, "30 days late altogether / 2 settled late = 15.00 days");
        row("by value", mixed(), Figure::WeightedDaysLate,
            "300.00 USD × days (each settled invoice's total × its days late, added up) / 40.00 USD (their totals, "
            "added up) = 7.50 days");
        row("with open", mixed(), Figure::AverageDaysLateWithOpen,
            "(30 days late of settled invoices + 12 days of open overdue ones so far) / (4 settled + 1 open overdue) = "
            "8.40 days");
        row("average payment", mixed(), Figure::AveragePayment,
            "40.00 USD received / number of payments: 4 = 10.00 USD");
        row("last payment", mixed(), Figure::LastPayment,
            "The customer's newest payment up to 2026-06-30 is dated 2026-05-30");
        row("recent", mixed(), Figure::RecentBad, "Late or open overdue among the 5 invoices that were due last: 3");
        row("worse", history({0, 0, 3, 9, 9, 9}), Figure::Trend,
            "The last 3 invoices are 9.00 days late on average, the 3 before were 1.00: 9.00 − 1.00 = 8.00 days, at "
            "least 5 more, which is worse");
        row("better", history({9, 9, 9, 0, 0, 3}), Figure::Trend,
            "The last 3 invoices are 1.00 days late on average, the 3 before were 9.00: 1.00 − 9.00 = -8.00 days, at "
            "least 5 less, which is better");
        row("steady", history({9, 9, 9, 9, 9, 9}), Figure::Trend,
            "The last 3 invoices are 9.00 days late on average, the 3 before were 9.00: 9.00 − 9.00 = 0.00 days, a "
            "change of less than 5, which is steady");
    }
    void saysHowTheFigureCameAbout()
    {
        QFETCH(LedgerBuilder, book);
        QFETCH(Figure, figure);
        QTEST(formulaOf(book, figure), "text");
    }

    void aTrendOfOneInvoiceIsSingular_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const LedgerBuilder &book, const char *text) {
            QTest::newRow(name) << book << QString::fromUtf8(text);
        };
        row("worse", history({1, 9}),
            "The last invoice is 9.00 days late, the one before was 1.00: 9.00 − 1.00 = 8.00 days, at least 5 more, "
            "which is worse");
        row("better", history({9, 1}),
            "The last invoice is 1.00 days late, the one before was 9.00: 1.00 − 9.00 = -8.00 days, at least 5 less, "
            "which is better");
        row("steady", history({9, 9}),
            "The last invoice is 9.00 days late, the one before was 9.00: 9.00 − 9.00 = 0.00 days, a change of less "
            "than 5, which is steady");
    }
    void aTrendOfOneInvoiceIsSingular()
    {
        QFETCH(LedgerBuilder, book);
        PatternRules rules;
        rules.trendInvoices = 1;
        QTEST(formulaText(explainPattern(book.ledger(), rules, asOf), Figure::Trend, PlainFormulaNumbers()), "text");
    }

    void saysWhyThereIsNoFigure_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("text");
        const auto row = [](const LedgerBuilder &book, Figure figure, const char *text) {
            QTest::addRow("%s %d", qPrintable(figureKey(figure)), int(book.ledger().invoices.size()))
                << book << figure << QString::fromUtf8(text);
        };
        row(LedgerBuilder(), Figure::OnTimeRatio,
            "No invoice that was due from 2025-07-01 to 2026-06-30 was settled on a known day or is overdue.");
        row(history({0, 0}), Figure::OnTimeRatio,
            "No share is given for fewer than 3 due invoices as long as nothing is overdue.");
        row(history({0, 0}), Figure::OnTimeRatioByValue,
            "No share is given for fewer than 3 due invoices as long as nothing is overdue.");
        row(inEuros(3), Figure::OnTimeRatioByValue,
            "No invoice in the customer's own currency that was due from 2025-07-01 to 2026-06-30 was settled on a "
            "known day or is overdue.");
        row(inEuros(1), Figure::OnTimeRatioByValue,
            "No share is given for fewer than 3 due invoices as long as nothing is overdue.");
        row(LedgerBuilder(), Figure::OnTimeRatioByValue,
            "No invoice that was due from 2025-07-01 to 2026-06-30 was settled on a known day or is overdue.");
        row(history({0, 0}), Figure::AverageDaysWhenLate,
            "No invoice that was due from 2025-07-01 to 2026-06-30 was settled late.");
        row(LedgerBuilder(), Figure::AverageDaysLate,
            "No invoice that was due from 2025-07-01 to 2026-06-30 has been settled on a known day.");
        row(LedgerBuilder(), Figure::WeightedDaysLate,
            "No invoice in the customer's own currency that was due from 2025-07-01 to 2026-06-30 has been settled on "
            "a known day.");
        row(LedgerBuilder(), Figure::AveragePayment,
            "The customer paid nothing from 2025-07-01 to 2026-06-30 in the own currency.");
        row(LedgerBuilder(), Figure::LastPayment, "The customer paid nothing up to 2026-06-30.");
        row(history({1, 2}), Figure::Trend, "A trend needs 6 due invoices whose days late are known; there are 2.");
    }
    void saysWhyThereIsNoFigure()
    {
        QFETCH(LedgerBuilder, book);
        QFETCH(Figure, figure);
        QTEST(formulaOf(book, figure), "text");
    }

    void saysTheRuleOfTheRisk_data()
    {
        QTest::addColumn<LedgerBuilder>("book");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const LedgerBuilder &book, const char *text) {
            QTest::newRow(name) << book << QString::fromUtf8(text);
        };
        row("never paid", LedgerBuilder().invoice(asOf.addDays(-40)),
            "Never paid: a payment was missed, and the customer never paid anything. Here: 1 of the last 1 late or "
            "overdue, 1 missed, the oldest 40 days overdue.");
        row("high", history({1, 1, 1, 1, 0, 0}),
            "High: at least 4 of the last 6 invoices late or overdue, or at least 2 missed, or the oldest overdue for "
            "more than 30 days. Here: 4 of the last 6 late or overdue, 0 missed, the oldest 0 days overdue.");
        row("elevated", history({1, 1, 1, 0, 0, 0}),
            "Elevated: at least 3 of the last 6 invoices late or overdue, or the oldest overdue for more than 7 days, "
            "or a trend to worse with at least 2 of them. Here: 3 of the last 6 late or overdue, 0 missed, the oldest "
            "0 days overdue.");
        row("watch", history({1, 0, 0, 0, 0, 0}),
            "Watch: at least 1 of the last 6 invoices late or overdue, or anything overdue. Here: 1 of the last 6 late "
            "or overdue, 0 missed, the oldest 0 days overdue.");
        row("new", history({0}),
            "New: fewer than 3 invoices due so far, none late and nothing overdue. Here: 0 of the last 1 late or "
            "overdue, 0 missed, the oldest 0 days overdue.");
        row("good", history({0, 0, 0}),
            "Good: none of the last 6 invoices late, and nothing overdue. Here: 0 of the last 3 late or overdue, 0 "
            "missed, the oldest 0 days overdue.");
    }
    void saysTheRuleOfTheRisk()
    {
        QFETCH(LedgerBuilder, book);
        QTEST(formulaOf(book, Figure::Risk), "text");
    }
};

FRESHET_TEST(TstFigureFormula)
#include "tst_figureformula.moc"
