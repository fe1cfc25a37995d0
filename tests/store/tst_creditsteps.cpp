// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/creditsteps.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstCreditSteps : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;
    const Currency m_dollars{QStringLiteral("USD")};

    QStringList stored()
    {
        return m_cache->rows(QStringLiteral("SELECT customer_id, currency, day, change FROM credit_steps "
                                            "ORDER BY customer_id, currency, day"));
    }

private slots:
    void init() { m_cache = std::make_unique<CacheFile>(); }

    void stepsReplaceThoseOfTheSameCustomer()
    {
        Database &cache = m_cache->database();
        QVERIFY(writeCreditSteps(cache, {{1, {{day("2026-01-01"), m_dollars, 50}, {day("2026-01-05"), m_dollars, -50}}},
                                         {2, {{day("2026-01-02"), m_dollars, 7}}}}));
        QVERIFY(writeCreditSteps(cache, {{1, {{day("2026-01-01"), m_dollars, 60}}}}));
        QCOMPARE(stored(), (QStringList{QStringLiteral("1|USD|2026-01-01|60"), QStringLiteral("2|USD|2026-01-02|7")}));
        QVERIFY(writeCreditSteps(cache, {{1, {}}, {2, {}}}));
        QCOMPARE(stored(), QStringList());
    }

    void theSameStepsWriteNothing()
    {
        const std::vector<CustomerCreditSteps> credits = {{1, {{day("2026-01-01"), m_dollars, 50}}}, {2, {}}};
        QVERIFY(writeCreditSteps(m_cache->database(), credits));
        const QVariant before = m_cache->value(QStringLiteral("SELECT total_changes()"));
        QVERIFY(writeCreditSteps(m_cache->database(), credits));
        QCOMPARE(m_cache->value(QStringLiteral("SELECT total_changes()")), before);
    }

    void anAmountWithoutACurrencyIsKept()
    {
        QVERIFY(writeCreditSteps(m_cache->database(), {{1, {{day("2026-01-01"), Currency(), 50}}}}));
        QCOMPARE(stored(), QStringList{QStringLiteral("1||2026-01-01|50")});
    }

    void creditNotesAndRefundsArePositive()
    {
        CreditNote note = sampleCreditNote(31, 1);
        note.total = -4950;
        CreditNote elsewhere = sampleCreditNote(32, 2);
        elsewhere.total = 20;
        CreditNote gone = sampleCreditNote(33, 1);
        SnapshotWriter writer(m_cache->database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{note, elsewhere, gone}));
        QVERIFY(writer.stage(std::vector{sampleRefund(41, 1)}));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        m_cache->run(QStringLiteral("UPDATE credit_notes SET gone_since = 1 WHERE id = 33"));

        auto documents = readCreditDocuments(m_cache->database(), std::array<RecordId, 2>{1, 3});
        QVERIFY(documents);
        QCOMPARE(documents->size(), size_t(1));
        QCOMPARE((*documents)[1].creditNotes, (std::vector<DatedAmount>{{note.createdOn, note.currency, 4950}}));
        const Refund refund = sampleRefund(41, 1);
        QCOMPARE((*documents)[1].refunds,
                 (std::vector<DatedAmount>{{refund.createdOn, refund.currency, refund.amount}}));
    }
};

FRESHET_TEST(TstCreditSteps)
#include "tst_creditsteps.moc"
