// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/portfoliofigures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <vector>

using namespace freshet;

namespace {

const PlainFormulaNumbers plainly;

/// In whole units of a currency without minor ones.
Receivables receivables(qint64 open, qint64 notDue = 0)
{
    return {Currency(QStringLiteral("JPY")), open, notDue};
}

QString rounded(const PortfolioFigure &figure, int digits = 1)
{
    return figure.isKnown() ? QString::number(*figure.value, 'f', digits) : QStringLiteral("n/a");
}

} // namespace

class TstPortfolioFigures : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedExamples_data()
    {
        QTest::addColumn<PortfolioFigure>("figure");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const PortfolioFigure &figure, int digits, const char *expected) {
            QTest::newRow(name) << figure << digits << QString::fromLatin1(expected);
        };
        const Receivables year = receivables(1'200'000, 800'000);
        row("1.2 M of 10 M a year", daysSalesOutstanding(year, {10'000'000, 365}, plainly), 1, "43.8");
        row("0.8 M of them not due", bestPossibleDays(year, {10'000'000, 365}, plainly), 1, "29.2");
        row("so 14.6 delinquent", averageDaysDelinquent(year, {10'000'000, 365}, plainly), 1, "14.6");
        row("10869 of three months", daysSalesOutstanding(receivables(10869), {5538 + 4566 + 7570, 90}, plainly), 2,
            "55.35");
        const std::vector<PeriodSales> months = {{7570, 30}, {4566, 30}, {5538, 30}};
        row("counted back", countbackDays(receivables(10869), months, plainly), 1, "51.7");
        row("a quarter", collectionEffectiveness(6200, {10890, 91}, 3, receivables(6340, 3590), plainly), 1, "55.9");
        row("a month", collectionEffectiveness(100'000, {1'000'000, 30}, 1, receivables(120'000, 100'000), plainly), 1,
            "98.0");
    }
    void agreesWithThePublishedExamples()
    {
        QFETCH(PortfolioFigure, figure);
        QFETCH(int, digits);
        QFETCH(QString, expected);
        QCOMPARE(rounded(figure, digits), expected);
    }

    void isNotAvailableWithoutSales()
    {
        const Receivables open = receivables(500, 100);
        const std::vector<PeriodSales> idle = {{0, 30}, {0, 31}};
        for (const PortfolioFigure &figure :
             {daysSalesOutstanding(open, {0, 365}, plainly), bestPossibleDays(open, {0, 365}, plainly),
              averageDaysDelinquent(open, {0, 365}, plainly), countbackDays(open, idle, plainly),
              countbackDays(open, {}, plainly), collectionEffectiveness(500, {0, 91}, 3, open, plainly)}) {
            QCOMPARE(rounded(figure), QStringLiteral("n/a"));
            QVERIFY(figure.formula.contains(QLatin1String("Nothing was billed")));
        }
    }

    void countsBackWholeMonths_data()
    {
        QTest::addColumn<qint64>("open");
        QTest::addColumn<QString>("days");
        QTest::newRow("nothing open") << qint64(0) << QStringLiteral("0.0");
        QTest::newRow("half the newest") << qint64(50) << QStringLiteral("15.5");
        QTest::newRow("all of the newest") << qint64(100) << QStringLiteral("31.0");
        QTest::newRow("over a month without sales") << qint64(150) << QStringLiteral("67.0");
        QTest::newRow("all there is") << qint64(300) << QStringLiteral("91.0");
        QTest::newRow("more than that") << qint64(301) << QStringLiteral("n/a");
    }
    void countsBackWholeMonths()
    {
        QFETCH(qint64, open);
        QFETCH(QString, days);
        const std::vector<PeriodSales> months = {{100, 31}, {0, 28}, {200, 32}};
        const PortfolioFigure figure = countbackDays(receivables(open), months, plainly);
        QCOMPARE(rounded(figure), days);
    }

    void nothingOpenIsNoDaysWhateverTheNewestMonthBilled()
    {
        QCOMPARE(rounded(countbackDays(receivables(0), std::vector<PeriodSales>{{0, 30}, {100, 31}}, plainly)),
                 QStringLiteral("0.0"));
    }

    void nothingToCollectIsNotAvailable()
    {
        const PortfolioFigure figure = collectionEffectiveness(0, {300, 90}, 3, receivables(100, 100), plainly);
        QVERIFY(!figure.isKnown());
        QVERIFY(figure.formula.contains(QLatin1String("not due yet")));
    }

    void theFormulaShowsItsNumbers_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("expected");
        const Receivables dollars{Currency(QStringLiteral("USD")), 120050, 80000};
        const std::vector<PeriodSales> months = {{100000, 30}, {40100, 31}};
        QTest::newRow("outstanding") << daysSalesOutstanding(dollars, {1000000, 365}, plainly).formula
                                     << QStringLiteral("1200.50 USD open ÷ 10000.00 USD billed × 365 days = 43.8 days");
        QTest::newRow("best") << bestPossibleDays(dollars, {1000000, 365}, plainly).formula
                              << QStringLiteral("800.00 USD not due yet ÷ 10000.00 USD billed × 365 days = 29.2 days");
        QTest::newRow("delinquent") << averageDaysDelinquent(dollars, {1000000, 365}, plainly).formula
                                    << QStringLiteral("43.8 days outstanding − 29.2 days at best = 14.6 days");
        QTest::newRow("countback") << countbackDays(dollars, months, plainly).formula
                                   << QStringLiteral("1200.50 USD open: 30 days of sales, and 200.50 USD of the 401.00 "
                                                     "USD billed in the 31 days before = 45.5 days");
        QTest::newRow("more than was billed") << countbackDays({dollars.currency, 140101, 0}, months, plainly).formula
                                              << QStringLiteral("1401.01 USD open are more than the 1401.00 USD billed "
                                                                "in the last 61 days.");
        QTest::newRow("effectiveness")
            << collectionEffectiveness(100000, {300000, 91}, 3, dollars, plainly).formula
            << QStringLiteral("(1000.00 USD open at the start + 1000.00 USD billed a month − 1200.50 USD open) ÷ "
                              "(1000.00 USD + 1000.00 USD − 800.00 USD not due yet) × 100 = 66.6 %");
    }
    void theFormulaShowsItsNumbers()
    {
        QFETCH(QString, formula);
        QFETCH(QString, expected);
        QCOMPARE(formula, expected);
    }
};

FRESHET_TEST(TstPortfolioFigures)
#include "tst_portfoliofigures.moc"
