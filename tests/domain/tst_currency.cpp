// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstCurrency : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsDigits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<int>("digits");
        QTest::newRow("dollar") << QStringLiteral("USD") << QStringLiteral("USD") << 2;
        QTest::newRow("small letters") << QStringLiteral("cop") << QStringLiteral("COP") << 2;
        QTest::newRow("yen") << QStringLiteral("JPY") << QStringLiteral("JPY") << 0;
        QTest::newRow("dinar") << QStringLiteral("KWD") << QStringLiteral("KWD") << 3;
        QTest::newRow("unit of account") << QStringLiteral("CLF") << QStringLiteral("CLF") << 4;
        QTest::newRow("too long") << QStringLiteral("USDX") << QString() << 2;
        QTest::newRow("digits") << QStringLiteral("U5D") << QString() << 2;
        QTest::newRow("none") << QString() << QString() << 2;
    }
    void knowsItsDigits()
    {
        QFETCH(QString, code);
        const Currency currency(code);
        QTEST(currency.code(), "normal");
        QTEST(currency.digits(), "digits");
        QCOMPARE(currency.isEmpty(), currency.code().isEmpty());
    }
};

FRESHET_TEST(TstCurrency)
#include "tst_currency.moc"
