// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/collectionfigures.h"

#include <QtTest>

using namespace freshet;

/// How quickly money comes in, in words.
class TstCollectionFigures : public QObject
{
    Q_OBJECT

private slots:
    void theFormulaIsWrittenAsTheFigure_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("formula");
        QTest::newRow("points") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("43.8 days")
                                << QStringLiteral(
                                       "1,200.50\u00a0USD open ÷ 10,000.00\u00a0USD billed × 365 days = 43.8 "
                                       "days");
        QTest::newRow("commas") << QLocale(QLocale::German, QLocale::Germany) << QStringLiteral("43,8 days")
                                << QStringLiteral(
                                       "1.200,50\u00a0USD open ÷ 10.000,00\u00a0USD billed × 365 days = 43,8 "
                                       "days");
    }
    void theFormulaIsWrittenAsTheFigure()
    {
        QFETCH(QLocale, locale);
        CurrencyPortfolio portfolio;
        portfolio.currency = Currency(QStringLiteral("USD"));
        portfolio.ageing.back().amount = 120050;
        portfolio.sales = {{1000000, 365}};
        const CollectionFigure figure = collectionFigures(portfolio, CellFormat(locale)).first();
        QTEST(figure.text, "text");
        QTEST(figure.formula, "formula");
    }
};

FRESHET_TEST(TstCollectionFigures)
#include "tst_collectionfigures.moc"
