// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Rows that UISP no longer has, and rows whose newest version cannot be read.
class TstGoneAndHeldRows : public QObject
{
    Q_OBJECT

private slots:
    void goneRowsAreMarkedAndComeBack()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11), sampleInvoice(2, 12)});
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleInvoice(1, 11)}));
        QCOMPARE(writer.missing(Entity::Invoice).value(), std::vector<RecordId>{2});
        writer.markGone(Entity::Invoice, writer.missing(Entity::Invoice).value());
        const auto gone = writer.publish(fullRequest(), noAnalysis());
        QVERIFY(gone);
        QCOMPARE(gone->counts.at(Entity::Invoice).gone, 1);
        QCOMPARE(gone->touchedCustomers, std::vector<RecordId>{12});
        QCOMPARE(cache.rows(sql("SELECT id, gone_since FROM invoices ORDER BY id")),
                 (QStringList{sql("1|null"), sql("2|2")}));

        const PublishOutcome still = refresh(cache, std::vector{sampleInvoice(1, 11)});
        QCOMPARE(still.counts.at(Entity::Invoice).gone, 0);
        QCOMPARE(cache.value(sql("SELECT gone_since FROM invoices WHERE id = 2")).toInt(), 2);

        const PublishOutcome back = refresh(cache, std::vector{sampleInvoice(1, 11), sampleInvoice(2, 12)});
        QCOMPARE(back.counts.at(Entity::Invoice).changed, 1);
        QCOMPARE(back.touchedCustomers, std::vector<RecordId>{12});
        QVERIFY(cache.value(sql("SELECT gone_since FROM invoices WHERE id = 2")).isNull());
    }

    /// The store has 1, 2 and 3, and 4 that is gone.
    void missingIsWhatNobodySaw_data()
    {
        QTest::addColumn<QVector<RecordId>>("seen");
        QTest::addColumn<std::vector<RecordId>>("missing");
        using Ids = QVector<RecordId>;
        using Missing = std::vector<RecordId>;
        QTest::newRow("nothing seen") << Ids() << Missing{1, 2, 3};
        QTest::newRow("everything") << Ids{1, 2, 3} << Missing();
        QTest::newRow("everything, twice") << Ids{1, 2, 3, 1, 3} << Missing();
        QTest::newRow("one twice") << Ids{1, 1, 3} << Missing{2};
        QTest::newRow("everything and a new one") << Ids{1, 2, 3, 5} << Missing();
        QTest::newRow("a new one for one that is not there") << Ids{1, 2, 5} << Missing{3};
        QTest::newRow("the gone one is back") << Ids{1, 2, 3, 4} << Missing();
        QTest::newRow("the gone one is back for another") << Ids{1, 2, 4} << Missing{3};
    }
    void missingIsWhatNobodySaw()
    {
        QFETCH(QVector<RecordId>, seen);
        CacheFile cache;
        refresh(cache,
                std::vector{sampleInvoice(1, 11), sampleInvoice(2, 12), sampleInvoice(3, 12), sampleInvoice(4, 12)});
        cache.run(sql("UPDATE invoices SET gone_since = 1 WHERE id = 4"));
        for (const bool isChanged : {false, true}) {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin());
            for (const RecordId id : std::as_const(seen)) {
                Invoice invoice = sampleInvoice(id, 11 + (id > 1));
                invoice.number += isChanged ? sql("+") : QString();
                QVERIFY(writer.stage(std::vector{invoice}));
            }
            QTEST(writer.missing(Entity::Invoice).value(), "missing");
            writer.discard();
        }
    }

    void aGoneCustomerIsTouchedItself()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleCustomer(1), sampleCustomer(2)});
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        writer.markGone(Entity::Customer, {2});
        QCOMPARE(writer.publish(fullRequest(), noAnalysis())->touchedCustomers, std::vector<RecordId>{2});
    }

    void aMarkedRowThatTurnsUpStays()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        writer.markGone(Entity::Invoice, {1});
        QVERIFY(writer.stage(std::vector{sampleInvoice(1, 11)}));
        const auto outcome = writer.publish(fullRequest(), noAnalysis());
        QCOMPARE(outcome->counts.at(Entity::Invoice).gone, 0);
        QVERIFY(outcome->touchedCustomers.empty());
    }

    void aHeldRowStaysAndSaysSinceWhen()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11), sampleInvoice(2, 12)});
        const HeldRow held{Entity::Invoice, 2, 12, sql("total"), sql("missing")};
        PublishRequest later = fullRequest();
        for (int round = 0; round < 2; ++round) {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin());
            QVERIFY(writer.hold({held}));
            QVERIFY(writer.stage(std::vector{sampleInvoice(1, 11)}));
            QVERIFY(writer.missing(Entity::Invoice).value().empty());
            later.publishedAt = later.publishedAt.addSecs(3600);
            const auto outcome = writer.publish(later, noAnalysis());
            QVERIFY(outcome->touchedCustomers.empty());
            QCOMPARE(outcome->counts.at(Entity::Invoice).received, 1);
            // As of the first refresh, however often it cannot be read after that.
            QCOMPARE(cache.rows(sql("SELECT id, total, gone_since, held_at FROM invoices ORDER BY id")),
                     (QStringList{sql("1|4950|null|null"), sql("2|4950|null|2026-01-20T12:00:00.000Z")}));
            QCOMPARE(cache.rows(sql("SELECT * FROM row_errors")),
                     QStringList{sql("invoices|2|12|total|missing|%1").arg(outcome->snapshot)});
        }
        const PublishOutcome read = refresh(cache, std::vector{sampleInvoice(1, 11), sampleInvoice(2, 12)}, later);
        QCOMPARE(read.counts.at(Entity::Invoice).unchanged, 2);
        QVERIFY(cache.value(sql("SELECT held_at FROM invoices WHERE id = 2")).isNull());
        QCOMPARE(cache.value(sql("SELECT count(*) FROM row_errors")).toInt(), 0);
    }

    void aChangedRowIsHeldNoMore()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        cache.run(sql("UPDATE invoices SET held_at = '2026-01-01T00:00:00.000Z'"));
        Invoice changed = sampleInvoice(1, 11);
        changed.total = 1;
        refresh(cache, std::vector{changed});
        QVERIFY(cache.value(sql("SELECT held_at FROM invoices")).isNull());
    }

    void aGoneRowThatIsHeldIsBack()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        cache.run(sql("UPDATE invoices SET gone_since = 1"));
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.hold({{Entity::Invoice, 1, 11, sql("total"), sql("missing")}}));
        QCOMPARE(writer.publish(fullRequest(), noAnalysis())->touchedCustomers, std::vector<RecordId>{11});
        QCOMPARE(cache.rows(sql("SELECT gone_since, held_at IS NULL FROM invoices")), QStringList{sql("null|0")});
    }

    void rowErrorsAreListedOnce()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        const HeldRow broken{Entity::Invoice, 5, 12, sql("total"), sql("missing")};
        const HeldRow nameless{Entity::Payment, {}, {}, sql("id"), sql("missing")};
        QVERIFY(writer.hold({broken, nameless, {Entity::Tag, 4, {}, sql("name"), sql("missing")}}));
        QVERIFY(writer.hold({broken, nameless}));
        QVERIFY(writer.hold({{Entity::Invoice, 6, 12, sql("total"), sql("missing")}}));
        QVERIFY(writer.stage(std::vector{sampleInvoice(6, 12)})); // could be read the second time
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QCOMPARE(cache.rows(sql("SELECT * FROM row_errors ORDER BY entity, id")),
                 (QStringList{sql("invoices|5|12|total|missing|1"), sql("payments|null|null|id|missing|1"),
                              sql("payments|null|null|id|missing|1"), sql("tags|4|null|name|missing|1")}));
    }
};

FRESHET_TEST(TstGoneAndHeldRows)
#include "tst_goneandheldrows.moc"
