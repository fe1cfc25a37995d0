// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/patternreader.h"
#include "store/patternwriter.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

PaymentPattern fullPattern()
{
    PaymentPattern pattern;
    pattern.customerId = 1;
    pattern.asOf = day("2026-01-20");
    pattern.onTimeCount = 1;
    pattern.lateCount = 2;
    pattern.openOverdueCount = 3;
    pattern.missedCount = 4;
    pattern.unknownCount = 5;
    pattern.creditedCount = 6;
    pattern.excludedCount = 7;
    pattern.onTimeRatio = 1.0 / 6;
    pattern.onTimeRatioByValue = 0.25;
    pattern.averageDaysLate = 11.0 / 3;
    pattern.averageDaysWhenLate = 5.5;
    pattern.weightedDaysLate = 4.0;
    pattern.averageDaysLateWithOpen = 9.7;
    pattern.averagePayment = Money{4950, Currency(QStringLiteral("USD"))};
    pattern.lastPaymentOn = day("2025-12-18");
    pattern.trend = PaymentTrend::Worse;
    pattern.recentBadCount = 4;
    pattern.riskClass = RiskClass::High;
    pattern.isRisky = true;
    pattern.reason = QString::fromUtf8("4 of the last 6 invoices late; 'oldest' open INV0001234 · ř");
    pattern.oldestOverdueInvoiceId = 1234;
    pattern.oldestOverdueDays = 41;
    pattern.lastInvoices = {InvoiceMark::OnTime, InvoiceMark::Late,    InvoiceMark::Open,
                            InvoiceMark::NotDue, InvoiceMark::Unknown, InvoiceMark::Credited};
    return pattern;
}

} // namespace

class TstPatternWriter : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    Database &cache() { return m_cache->database(); }
    Result<void> write(const std::vector<PaymentPattern> &patterns, const std::vector<InvoiceSettlement> &settlements)
    {
        PatternWriter writer(cache());
        const Result<void> added = writer.add(patterns, settlements);
        return added ? writer.finish() : added;
    }
    qint64 writesSoFar() { return m_cache->value(QStringLiteral("SELECT total_changes()")).toLongLong(); }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        SnapshotWriter writer(cache());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleCustomer(1), sampleCustomer(2)}));
        QVERIFY(writer.stage(std::vector{sampleInvoice(10, 1), sampleInvoice(11, 1)}));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
    }

    void aPatternComesBackAsItWasWritten_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("full") << true;
        QTest::newRow("empty") << false;
    }
    void aPatternComesBackAsItWasWritten()
    {
        QFETCH(bool, isFull);
        PaymentPattern pattern = fullPattern();
        if (!isFull) {
            pattern = {};
            pattern.customerId = 1;
        }
        QVERIFY(write({pattern}, {}));
        const Result<std::optional<PaymentPattern>> read = readPattern(cache(), 1);
        QVERIFY(read);
        QVERIFY(read->has_value());
        QCOMPARE(**read, pattern);
    }

    void whoHasNoPattern()
    {
        const Result<std::optional<PaymentPattern>> read = readPattern(cache(), 2);
        QVERIFY(read);
        QVERIFY(!read->has_value());
    }

    void settledDaysAreWrittenAndTakenBack()
    {
        const QString settled = QStringLiteral("SELECT id, settled_on FROM invoices ORDER BY id");
        QVERIFY(write({}, {{10, day("2026-01-18"), 3}, {11, std::nullopt, 5}}));
        QCOMPARE(m_cache->rows(settled), (QStringList{QStringLiteral("10|2026-01-18"), QStringLiteral("11|null")}));
        QVERIFY(write({}, {{10, std::nullopt, 5}, {11, day("2026-01-19"), 4}}));
        QCOMPARE(m_cache->rows(settled), (QStringList{QStringLiteral("10|null"), QStringLiteral("11|2026-01-19")}));
    }

    void settledDaysWaitForTheEnd()
    {
        const QString settled = QStringLiteral("SELECT id, settled_on FROM invoices ORDER BY id");
        PatternWriter writer(cache());
        QVERIFY(writer.add({}, {{11, day("2026-01-19"), 4}}));
        QVERIFY(writer.add({}, {{10, day("2026-01-18"), 3}}));
        QCOMPARE(m_cache->rows(settled), (QStringList{QStringLiteral("10|null"), QStringLiteral("11|null")}));
        QVERIFY(writer.finish());
        QCOMPARE(m_cache->rows(settled),
                 (QStringList{QStringLiteral("10|2026-01-18"), QStringLiteral("11|2026-01-19")}));
    }

    void moreSettledDaysThanAreGatheredArriveAllTheSame()
    {
        constexpr qint64 count = 50'000;
        m_cache->run(QStringLiteral("WITH RECURSIVE more(id) AS (SELECT 12 UNION ALL SELECT id + 1 FROM more "
                                    "WHERE id < %1) INSERT INTO invoices (id, hash, customer_id, organization_id, "
                                    "number, status, is_proforma, is_uncollectible, created_on, currency, total, paid, "
                                    "remaining, covers) SELECT id, 1, 1, 1, '', 3, 0, 0, '2026-01-01', 'USD', 1, 1, 0, "
                                    "'[]' FROM more")
                         .arg(count));
        PatternWriter writer(cache(), 25'000);
        for (qint64 first = 1; first <= count; first += 10'000) {
            std::vector<InvoiceSettlement> settlements;
            for (qint64 id = first; id < first + 10'000; ++id)
                settlements.push_back({count + 1 - id, CalendarDate::fromEpochDays(qint32(20'000 + id % 100)), 0});
            QVERIFY(writer.add({}, settlements));
        }
        QCOMPARE(m_cache->value(QStringLiteral("SELECT count(settled_on) FROM invoices")), 30'000);
        QVERIFY(writer.finish());
        QCOMPARE(m_cache->value(QStringLiteral("SELECT count(*) FROM invoices WHERE settled_on IS NULL")), 0);
        QCOMPARE(m_cache->value(QStringLiteral("SELECT count(DISTINCT settled_on) FROM invoices")), 100);
    }

    void whatIsTheSameIsNotWritten()
    {
        const std::vector<InvoiceSettlement> settlements = {{10, day("2026-01-18"), 3}, {11, std::nullopt, 5}};
        PaymentPattern pattern = fullPattern();
        QVERIFY(write({pattern}, settlements));
        const qint64 before = writesSoFar();
        QVERIFY(write({pattern}, settlements));
        QCOMPARE(writesSoFar() - before, 0);
        pattern.averageDaysLate.reset();
        QVERIFY(write({pattern}, settlements));
        QCOMPARE(writesSoFar() - before, 1);
        QCOMPARE(readPattern(cache(), 1)->value(), pattern);
    }

    void notesTheDay()
    {
        m_cache->run(QStringLiteral("DELETE FROM meta WHERE key = 'patterns_as_of'"));
        QCOMPARE(dayOfPatterns(cache()).value(), std::nullopt);
        PaymentPattern pattern = fullPattern();
        QVERIFY(write({pattern}, {}));
        QCOMPARE(dayOfPatterns(cache()).value(), std::optional(day("2026-01-20")));
        pattern.asOf = day("2026-01-21");
        QVERIFY(write({pattern}, {}));
        QCOMPARE(dayOfPatterns(cache()).value(), std::optional(day("2026-01-21")));
    }

    void classesAreRead()
    {
        PaymentPattern other = fullPattern();
        other.customerId = 2;
        other.riskClass = RiskClass::NeverPaid;
        QVERIFY(write({fullPattern(), other}, {}));
        const auto classes = readRiskClasses(cache());
        QVERIFY(classes);
        QCOMPARE(classes->size(), 2);
        QCOMPARE(classes->value(1), fullPattern().riskClass);
        QCOMPARE(classes->value(2), RiskClass::NeverPaid);
    }

    void leadsWithoutInvoicesLoseTheirs()
    {
        PaymentPattern other = fullPattern();
        other.customerId = 2;
        QVERIFY(write({fullPattern(), other}, {}));
        m_cache->run(QStringLiteral("UPDATE customers SET is_lead = 1"));
        QVERIFY(write({fullPattern()}, {}));
        QCOMPARE(m_cache->rows(QStringLiteral("SELECT customer_id FROM patterns")), QStringList{QStringLiteral("1")});
    }

    void aFailureIsReported()
    {
        m_cache->run(QStringLiteral("DROP TABLE patterns"));
        QCOMPARE(write({fullPattern()}, {}).error().kind, ErrorKind::StoreFailed);
        QCOMPARE(readPattern(cache(), 1).error().kind, ErrorKind::StoreFailed);
    }
};

FRESHET_TEST(TstPatternWriter)
#include "tst_patternwriter.moc"
