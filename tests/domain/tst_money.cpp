// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstMoney : public QObject
{
    Q_OBJECT

private slots:
    void roundsThePrintedDigits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("php float") << QByteArray("60000.0") << 2 << qint64(6000000);
        QTest::newRow("integer") << QByteArray("70") << 2 << qint64(7000);
        QTest::newRow("negative") << QByteArray("-347.94") << 2 << qint64(-34794);
        QTest::newRow("long fraction") << QByteArray("799.00487804878") << 2 << qint64(79900);
        QTest::newRow("half away from zero") << QByteArray("0.125") << 2 << qint64(13);
        QTest::newRow("half away from zero, negative") << QByteArray("-0.125") << 2 << qint64(-13);
        QTest::newRow("printed half that is no binary half") << QByteArray("1.005") << 2 << qint64(101);
        QTest::newRow("just below half") << QByteArray("0.00499999999") << 2 << qint64(0);
        QTest::newRow("yen has no decimals") << QByteArray("1234.5") << 0 << qint64(1235);
        QTest::newRow("dinar has three") << QByteArray("1.2345") << 3 << qint64(1235);
        QTest::newRow("exponent") << QByteArray("6e4") << 2 << qint64(6000000);
        QTest::newRow("negative exponent") << QByteArray("1.5E-1") << 2 << qint64(15);
        QTest::newRow("tiny") << QByteArray("1e-300") << 2 << qint64(0);
        QTest::newRow("half of a cent by exponent") << QByteArray("5e-3") << 2 << qint64(1);
        QTest::newRow("zero with a huge exponent") << QByteArray("0e999999") << 2 << qint64(0);
        QTest::newRow("largest") << QByteArray("90000000000000") << 2 << qint64(9'000'000'000'000'000);
    }
    void roundsThePrintedDigits()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, digits);
        QTEST(minorUnitsFromDecimal(std::string_view(text.constData(), size_t(text.size())), digits).value_or(-1),
              "minor");
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "-", ".5", "5.", "1.2.3", "abc", "1e", "1e400", "NaN", "Infinity", "1 000", "0x10",
                                 "99999999999999999999", "+1", "1e99999999999"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNoAmount()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!minorUnitsFromDecimal(std::string_view(text.constData(), size_t(text.size())), 2));
    }

    void printsTheCurrencysDigits_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("dollars") << qint64(118450) << QStringLiteral("USD") << QStringLiteral("1184.50");
        QTest::newRow("cents only") << qint64(-5) << QStringLiteral("EUR") << QStringLiteral("-0.05");
        QTest::newRow("yen") << qint64(1235) << QStringLiteral("JPY") << QStringLiteral("1235");
        QTest::newRow("dinar") << qint64(-1250) << QStringLiteral("KWD") << QStringLiteral("-1.250");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("USD") << QStringLiteral("0.00");
    }
    void printsTheCurrencysDigits()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QTEST(decimalString(Money{minor, Currency(currency)}), "text");
    }

    void readsWhatItPrints()
    {
        for (qint64 minor = -100'000; minor <= 100'000; minor += 37) {
            const QByteArray text = decimalString(minor, 3).toLatin1();
            QCOMPARE(minorUnitsFromDecimal(std::string_view(text.constData(), size_t(text.size())), 3), minor);
        }
    }
};

FRESHET_TEST(TstMoney)
#include "tst_money.moc"
