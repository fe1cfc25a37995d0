// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/evidencereading.h"
#include "refresh/patternstep.h"
#include "store/patternreader.h"
#include "tests/store/cachefile.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <memory>

using namespace freshet;
using namespace freshet::test;

/// Why a stored pattern is as it is, read from the cache.
class TstEvidenceReading : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        SnapshotWriter writer(m_cache->database());
        QVERIFY(writer.begin());
        Invoice paid = sampleInvoice(11, 1);
        paid.status = InvoiceStatus::Paid;
        Payment payment = samplePayment(11, 1);
        paid.covers = payment.covers;
        QVERIFY(writer.stage(std::vector{sampleCustomer(1), sampleCustomer(2)}));
        QVERIFY(writer.stage(std::vector{paid, sampleInvoice(12, 1), sampleInvoice(22, 2)}));
        QVERIFY(writer.stage(std::vector{payment}));
        QVERIFY(writer.publish(fullRequest(), [](Database &cache, const PublishOutcome &outcome) {
            const std::atomic<bool> isCancelled = false;
            return judgeCustomers(cache, outcome, RulesInForce(), day("2026-01-20"), isCancelled);
        }));
    }

    void cleanup() { m_cache.reset(); }

    void explainsTheStoredPattern()
    {
        const auto evidence = readEvidence(m_cache->database(), 1);
        QVERIFY(evidence && evidence->has_value());
        const auto stored = readPattern(m_cache->database(), 1);
        QVERIFY(stored && stored->has_value());
        QCOMPARE((*evidence)->pattern.asOf, day("2026-01-20"));
        for (const Figure figure : allFigures())
            QVERIFY2(figureValue((*evidence)->pattern, figure) == figureValue(**stored, figure),
                     qPrintable(figureKey(figure)));
        QCOMPARE((*evidence)->of(Figure::OpenOverdueCount).invoices, std::vector<RecordId>{12});
        QCOMPARE((*evidence)->of(Figure::LastPayment).payments, std::vector<RecordId>{11});
    }

    void explainsAnotherDay()
    {
        const auto evidence = readEvidence(m_cache->database(), 2, day("2026-01-15"));
        QVERIFY(evidence && evidence->has_value());
        QCOMPARE((*evidence)->pattern.asOf, day("2026-01-15"));
        QCOMPARE((*evidence)->pattern.openOverdueCount, 0);
        QCOMPARE((*evidence)->invoices.front().verdict, InvoiceMark::NotDue);
    }

    void saysNothingOfWhomNobodyKnows()
    {
        const auto stranger = readEvidence(m_cache->database(), 99);
        QVERIFY(stranger && !stranger->has_value());
        const auto onADay = readEvidence(m_cache->database(), 99, day("2026-01-15"));
        QVERIFY(onADay && !onADay->has_value());
        m_cache->run(QStringLiteral("UPDATE customers SET gone_since = 1 WHERE id = 2"));
        const auto gone = readEvidence(m_cache->database(), 2);
        QVERIFY(gone && !gone->has_value());
    }

    void aDamagedRowIsAnError()
    {
        m_cache->run(QStringLiteral("UPDATE invoices SET covers = 'oops' WHERE id = 12"));
        const auto evidence = readEvidence(m_cache->database(), 1);
        QVERIFY(!evidence);
        QCOMPARE(evidence.error().kind, ErrorKind::StoreDamaged);
    }

private:
    std::unique_ptr<CacheFile> m_cache;
};

FRESHET_TEST(TstEvidenceReading)
#include "tst_evidencereading.moc"
