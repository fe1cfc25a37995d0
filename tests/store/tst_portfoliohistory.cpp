// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/portfoliohistory.h"
#include "store/settingsstore.h"
#include "tests/store/deskrows.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstPortfolioHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    std::vector<PortfolioPoint> history()
    {
        Result<std::vector<PortfolioPoint>> points = readPortfolioHistory(m_cache->database());
        if (!points)
            qFatal("%s", qPrintable(points.error().detail));
        return *std::move(points);
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void aPointComesBackAsItWasNoted()
    {
        QVERIFY(history().empty());
        QVERIFY(notePortfolio(m_cache->database(), 1, deskDay()));
        const std::vector<PortfolioPoint> points = history();
        QCOMPARE(points.size(), size_t(2));
        const PortfolioPoint &dollars = points.back();
        QCOMPARE(dollars.snapshot, 1);
        QCOMPARE(dollars.asOf, deskDay());
        QCOMPARE(dollars.ageing.currency.code(), QStringLiteral("USD"));
        QCOMPARE(dollars.ageing.buckets[0].amount, 4950);
        QCOMPARE(dollars.ageing.buckets[1].amount, 9900);
        QCOMPARE(dollars.ageing.unallocatedCredit, 50);
        QCOMPARE(dollars.ageing.netBalance, 14800);
        QCOMPARE(dollars.sales, (PeriodSales{29750, 365}));
        QCOMPARE(dollars.received, 118450);
        QCOMPARE(dollars.riskCounts, (std::map<RiskClass, qint64>{{RiskClass::NeverPaid, 1}, {RiskClass::High, 1}}));
        const PortfolioPoint &yen = points.front();
        QCOMPARE(yen.ageing.netBalance, -1500);
        QCOMPARE(yen.received, 0);
        QCOMPARE(yen.riskCounts, (std::map<RiskClass, qint64>{{RiskClass::Good, 1}}));
    }

    void theLastOfADayIsItsPoint()
    {
        Database &cache = m_cache->database();
        QVERIFY(notePortfolio(cache, 1, deskDay()));
        m_cache->run(QStringLiteral("UPDATE invoices SET status = 4 WHERE id = 101"));
        QVERIFY(notePortfolio(cache, 2, deskDay()));
        QVERIFY(notePortfolio(cache, 3, deskDay().addDays(1)));
        QStringList points;
        for (const PortfolioPoint &point : history()) {
            if (point.ageing.currency == Currency(QStringLiteral("USD")))
                points += QStringLiteral("%1 %2 %3")
                              .arg(point.snapshot)
                              .arg(point.asOf.toIso())
                              .arg(point.ageing.openAmount());
        }
        QCOMPARE(points, (QStringList{QStringLiteral("2 2026-01-20 9900"), QStringLiteral("3 2026-01-21 9900")}));
    }

    void aPointKeepsTheBucketsOfItsDay()
    {
        Database &cache = m_cache->database();
        QVERIFY(notePortfolio(cache, 1, deskDay()));
        BehaviourSettings settings;
        settings.ageing = {{1, 8, 15, 29}};
        QVERIFY(writeJudgedBy(cache, settings));
        QVERIFY(notePortfolio(cache, 2, deskDay().addDays(1)));
        QStringList buckets;
        for (const PortfolioPoint &point : history()) {
            if (point.ageing.currency != Currency(QStringLiteral("USD")))
                continue;
            QString amounts;
            for (const AgeingSum &bucket : point.ageing.buckets)
                amounts += QStringLiteral(" %1").arg(bucket.amount);
            buckets += point.asOf.toIso() + amounts;
        }
        QCOMPARE(buckets, (QStringList{QStringLiteral("2026-01-20 4950 9900 0 0 0"),
                                       QStringLiteral("2026-01-21 0 9900 0 4950 0")}));
    }

    void nothingIsNotedWithoutHistory()
    {
        m_cache->run(QStringLiteral("DELETE FROM list_state WHERE entity = 'invoices'"));
        QVERIFY(notePortfolio(m_cache->database(), 1, deskDay()));
        QVERIFY(history().empty());
    }
};

FRESHET_TEST(TstPortfolioHistory)
#include "tst_portfoliohistory.moc"
