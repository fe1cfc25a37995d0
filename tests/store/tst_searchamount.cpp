// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchamount.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

class TstSearchAmount : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("range"); ///< empty: no amount
        const auto row = [](const char *typed, const char *currency, const char *range) {
            QTest::addRow("%s %s", typed, currency)
                << QString::fromUtf8(typed) << QString::fromLatin1(currency) << QString::fromLatin1(range);
        };
        row("59", "USD", "5900-5999");
        row("59.", "USD", "5900-5999");
        row("59.5", "USD", "5950-5959");
        row("59,5", "USD", "5950-5959");
        row("59.50", "USD", "5950-5950");
        row("59.505", "KWD", "59505-59505");
        row("1,184", "USD", "118400-118499");
        row("1.184", "EUR", "118400-118499");
        row("1.184", "KWD", "1184-1184");
        row("1,184.5", "USD", "118450-118459");
        row("1.184,50", "EUR", "118450-118450");
        row("1 184,50", "EUR", "118450-118450");
        row("1'184.50", "CHF", "118450-118450");
        row("1,234,567", "USD", "123456700-123456799");
        row("4950", "JPY", "4950-4950");
        row("49.5", "JPY", "");
        row("59.1234", "USD", "");
        row("", "USD", "");
        row("59x", "USD", "");
        row("-59", "USD", "");
        row(".5", "USD", "");
        row("1234567890123", "USD", "");
    }
    void readsAmounts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, currency);
        const std::optional<AmountRange> range = typedAmount(typed, Currency(currency));
        QTEST(range ? QStringLiteral("%1-%2").arg(range->first).arg(range->last) : QString(), "range");
    }
};

FRESHET_TEST(TstSearchAmount)
#include "tst_searchamount.moc"
