// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ageingreader.h"
#include "store/creditsteps.h"
#include "store/settingsstore.h"
#include "tests/store/deskrows.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstAgeingReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    AgeingReport read(const char *asOf, std::optional<RecordId> customer = {})
    {
        Result<AgeingReport> report = readAgeing(m_cache->database(), day(asOf), customer);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *std::move(report);
    }

    static QString text(const AgeingLine &line)
    {
        QString amounts = line.currency.code();
        for (const AgeingSum &bucket : line.buckets)
            amounts += QStringLiteral(" %1").arg(bucket.amount);
        return amounts + QStringLiteral(" %1 %2").arg(-line.unallocatedCredit).arg(line.netBalance);
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    /// Invoices 101 to 103 of customer 1 and 109 of customer 5, who has one paid on an unknown day too.
    void whatWasOpenOnADay_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("total");
        const auto row = [](const char *asOf, const char *total) {
            QTest::newRow(asOf) << QString::fromLatin1(asOf) << QString::fromLatin1(total);
        };
        row("2025-11-30", "");
        row("2025-12-01", "USD 4950 0 0 0 0 0 4950");
        row("2025-12-15", "USD 4950 0 0 0 0 0 4950");
        row("2025-12-17", "USD 0 4950 0 0 0 0 4950");
        row("2025-12-18", "USD 0 0 0 0 0 -5050 -5050"); // paid, and 5000 in advance
        row("2026-01-05", "USD 4950 4950 0 0 0 -5050 4850");
        row("2026-01-20", "USD 4950 9900 0 0 0 -50 14800");
        row("2026-04-20", "USD 0 0 0 4950 9900 -50 14800");
    }
    void whatWasOpenOnADay()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, total);
        const AgeingReport report = read(qPrintable(asOf));
        QString dollars;
        for (const AgeingLine &line : report.totals) {
            if (line.currency == Currency(QStringLiteral("USD")))
                dollars = text(line);
            QVERIFY(line.isBalanced());
        }
        QCOMPARE(dollars, total);
    }

    /// 101 is 5 days past due, 109 18, and 102 is due that day.
    void bucketsFollowTheEdgesThatWereJudgedBy_data()
    {
        QTest::addColumn<AgeingEdges>("edges");
        QTest::addColumn<QString>("dollars");
        QTest::newRow("as defined") << AgeingEdges() << QStringLiteral("USD 4950 9900 0 0 0 -50 14800");
        QTest::newRow("weeks") << AgeingEdges{{1, 8, 15, 29}} << QStringLiteral("USD 4950 4950 0 4950 0 -50 14800");
        QTest::newRow("days") << AgeingEdges{{1, 5, 6, 18}} << QStringLiteral("USD 4950 0 4950 0 4950 -50 14800");
    }
    void bucketsFollowTheEdgesThatWereJudgedBy()
    {
        QFETCH(AgeingEdges, edges);
        BehaviourSettings settings;
        settings.ageing = edges;
        QVERIFY(writeJudgedBy(m_cache->database(), settings));
        const AgeingReport report = read("2026-01-20");
        QVERIFY(report.totals.back().isBalanced());
        QTEST(text(report.totals.back()), "dollars");
    }

    void eachCustomerHasALineACurrency()
    {
        const AgeingReport report = read("2026-01-20");
        QStringList rows;
        for (const CustomerAgeing &row : report.customers)
            rows += QStringLiteral("%1 %2").arg(row.customerId).arg(text(row.line));
        QCOMPARE(rows, (QStringList{QStringLiteral("1 USD 4950 4950 0 0 0 -50 9850"),
                                    QStringLiteral("3 JPY 0 0 0 0 0 -1500 -1500"),
                                    QStringLiteral("5 USD 0 4950 0 0 0 0 4950")}));
        QCOMPARE(read("2026-01-20", 5).customers.size(), size_t(1));
        QCOMPARE(read("2026-01-20", 5).totals.size(), size_t(1));
        QVERIFY(read("2026-01-20", 2).customers.empty());
    }

    void whatIsGoneCountsNowhere()
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET gone_since = 1 WHERE id <> 102"));
        m_cache->run(QStringLiteral("UPDATE payments SET gone_since = 1"));
        m_cache->run(QStringLiteral("UPDATE customers SET gone_since = 1 WHERE id = 3"));
        const AgeingReport report = read("2026-01-20");
        QCOMPARE(report.totals.size(), size_t(1));
        QCOMPARE(report.totals.front().openAmount(), 9950);
    }

    void anInvoiceFromAProformaIsAsOldAsThat()
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET status = 1, settled_on = NULL WHERE id = 107"));
        const AgeingReport report = read("2026-01-20", 3);
        QCOMPARE(text(report.totals.front()), QStringLiteral("JPY 0 0 0 4950 0 -1500 3450")); // 71 days, not 47
    }

    void damagedCoversAreAnError()
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET covers = '[[1' WHERE id = 102"));
        const Result<AgeingReport> report = readAgeing(m_cache->database(), deskDay());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::StoreDamaged);
    }

    void salesStandInTheirMonth()
    {
        const Result<std::vector<CurrencySales>> sales = readSales(m_cache->database(), deskDay(), 3);
        QVERIFY(sales);
        QCOMPARE(sales->size(), size_t(2));
        QCOMPARE(sales->front().currency.code(), QStringLiteral("JPY"));
        QCOMPARE(sales->front().months, (std::vector<PeriodSales>{{0, 31}, {0, 30}, {4950, 31}}));
        const CurrencySales &dollars = sales->back();
        QCOMPARE(dollars.months, (std::vector<PeriodSales>{{19850, 31}, {9900, 30}, {0, 31}}));
        QCOMPARE(newestSales(dollars.months, 2), (PeriodSales{29750, 61}));
        QCOMPARE(newestSales(dollars.months, 9), (PeriodSales{29750, 92}));
    }
};

FRESHET_TEST(TstAgeingReader)
#include "tst_ageingreader.moc"
