// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daystopay.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstDaysToPay : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    /// The only settled invoice is 101, issued and settled so many days before the desk's day.
    void settleOne(int issuedBefore, int settledBefore, const char *others = "status = 3")
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET settled_on = NULL"));
        m_cache->run(QStringLiteral("UPDATE invoices SET created_on = '%1', settled_on = '%2', %3 WHERE id = 101")
                         .arg(deskDay().addDays(-issuedBefore).toIso(), deskDay().addDays(-settledBefore).toIso(),
                              QLatin1String(others)));
    }
    std::vector<CurrencyDaysToPay> read()
    {
        Result<std::vector<CurrencyDaysToPay>> days = readDaysToPay(m_cache->database(), deskDay());
        if (!days)
            qFatal("%s", qPrintable(days.error().detail));
        return *std::move(days);
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void theMedianIsTheMiddle_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<double>("median");
        QTest::newRow("one") << QList{7} << 7.0;
        QTest::newRow("odd") << QList{30, 2, 14} << 14.0;
        QTest::newRow("even: between the two") << QList{4, 9} << 6.5;
        QTest::newRow("one that never ends does not count for more") << QList{5, 5, 6, 400} << 5.5;
        QTest::newRow("zero is a number") << QList{0, 0, 30} << 0.0;
    }
    void theMedianIsTheMiddle()
    {
        QFETCH(QList<int>, days);
        std::map<int, qint64> counts;
        for (const int one : std::as_const(days))
            ++counts[one];
        QTEST(medianOf(counts).value_or(-1), "median");
    }
    void nothingHasNoMedian() { QVERIFY(!medianOf({})); }

    void anInvoiceStandsInTheMonthItWasSettledIn_data()
    {
        QTest::addColumn<int>("issuedBefore");
        QTest::addColumn<int>("settledBefore");
        QTest::addColumn<double>("median");
        QTest::newRow("today") << 12 << 0 << 12.0;
        QTest::newRow("the same day") << 40 << 40 << 0.0;
        QTest::newRow("as slow as the one index goes") << 192 << 100 << 92.0;
        QTest::newRow("slower: the other index") << 193 << 100 << 93.0;
        QTest::newRow("issued years ago") << 1'000 << 20 << 980.0;
    }
    void anInvoiceStandsInTheMonthItWasSettledIn()
    {
        QFETCH(int, issuedBefore);
        QFETCH(int, settledBefore);
        settleOne(issuedBefore, settledBefore);
        const auto currencies = read();
        QCOMPARE(currencies.size(), size_t(1));
        QCOMPARE(currencies.front().currency, Currency(QStringLiteral("USD")));
        QCOMPARE(currencies.front().months.size(), size_t(12));
        const QString month = deskDay().addDays(-settledBefore).toIso().left(7);
        for (const MonthDaysToPay &one : currencies.front().months) {
            const bool isIt = one.firstDay.toIso().startsWith(month);
            QCOMPARE(one.invoiceCount, isIt ? 1 : 0);
            QCOMPARE(one.median.has_value(), isIt);
            if (isIt)
                QTEST(*one.median, "median");
        }
        QVERIFY(currencies.front().months.back().firstDay.toIso().startsWith(deskDay().toIso().left(7)));
    }

    void whatIsNotBilledOrNotSettledThenIsLeftOut_data()
    {
        QTest::addColumn<int>("settledBefore");
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("thirteen months ago") << 400 << QByteArray("status = 3");
        QTest::newRow("ahead of the day") << -3 << QByteArray("status = 3");
        QTest::newRow("void") << 10 << QByteArray("status = 4");
        QTest::newRow("a pro-forma") << 10 << QByteArray("status = 3, is_proforma = 1");
        QTest::newRow("gone from UISP") << 10 << QByteArray("status = 3, gone_since = 1");
        QTest::newRow("of no amount") << 10 << QByteArray("status = 3, total = 0");
    }
    void whatIsNotBilledOrNotSettledThenIsLeftOut()
    {
        QFETCH(int, settledBefore);
        QFETCH(QByteArray, change);
        settleOne(30, 10);
        QVERIFY(!read().empty());
        settleOne(settledBefore + 20, settledBefore, change.constData());
        QVERIFY(read().empty());
    }
};

FRESHET_TEST(TstDaysToPay)
#include "tst_daystopay.moc"
