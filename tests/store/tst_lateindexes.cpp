// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lateindexes.h"
#include "store/quicksearch.h"
#include "store/tablereader.h"
#include "tests/store/deskrows.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>
#include <span>

using namespace freshet;
using namespace freshet::test;

namespace {

const std::atomic<bool> goOn = false;

qint64 missingCount(Database &cache)
{
    const auto missing = missingLateIndexes(cache);
    return missing ? qint64(missing->size()) : -1;
}

qint64 lateCount()
{
    return qint64(lateIndexes().size());
}

std::vector<Invoice> invoices(RecordId first, RecordId last)
{
    std::vector<Invoice> rows;
    for (RecordId id = first; id <= last; ++id)
        rows.push_back(sampleInvoice(id, id));
    return rows;
}

/// Of the indexes on invoices, all that are there.
QStringList invoiceIndexes(CacheFile &cache)
{
    return cache.rows(sql("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'invoices' ORDER BY 1"));
}

std::vector<RecordId> byDue(Database &cache)
{
    TableQuery query;
    query.table = TableId::Invoices;
    query.includeGone = true;
    return TableReader(cache).ids(query).value();
}

} // namespace

/// What is built behind a refresh: that it comes back after whatever took it away, and that nobody needs it.
class TstLateIndexes : public QObject
{
    Q_OBJECT

private slots:
    void aStatementIsWhatItsNameSays()
    {
        QVERIFY(!lateIndexes().empty());
        QSet<QString> names;
        for (const LateIndex &index : lateIndexes()) {
            QVERIFY2(index.definition.startsWith(QStringLiteral("CREATE INDEX %1 ON ").arg(index.name)),
                     qPrintable(index.definition));
            QVERIFY2(!names.contains(index.name), qPrintable(index.name));
            names.insert(index.name);
        }
    }

    /// Otherwise a file that an older version made would keep another index under that name for good.
    void thoseOfTheSchemaAreTheSameThere()
    {
        CacheFile cache;
        int shared = 0;
        for (const LateIndex &index : lateIndexes()) {
            const QString there =
                cache.value(sql("SELECT sql FROM sqlite_master WHERE name = '%1'").arg(index.name)).toString();
            if (there.isEmpty())
                continue;
            QCOMPARE(there, index.definition);
            ++shared;
        }
        QCOMPARE(shared, 3);
    }

    void buildsWhatIsMissing()
    {
        CacheFile cache;
        QVERIFY(missingCount(cache.database()) > 0);
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        QCOMPARE(missingCount(cache.database()), 0);
        cache.run(sql("DROP INDEX invoices_by_due"));
        QCOMPARE(missingCount(cache.database()), 1);
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        QCOMPARE(missingCount(cache.database()), 0);
    }

    void goesOnWhereItWasStopped()
    {
        CacheFile cache;
        const qint64 missing = missingCount(cache.database());
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(buildLateIndexes(cache.database(), isCancelled).error().kind, ErrorKind::Cancelled);
        QCOMPARE(missingCount(cache.database()), missing);
        // Each is a transaction: what was built stays, what failed leaves nothing behind.
        cache.database().failAfter(10);
        QCOMPARE(buildLateIndexes(cache.database(), goOn).error().kind, ErrorKind::StoreFull);
        cache.database().failAfter(-1);
        const qint64 left = missingCount(cache.database());
        QVERIFY2(left > 0 && left < missing, qPrintable(QString::number(left)));
        QVERIFY(cache.database().begin()); // no transaction was left open
        cache.database().rollback();
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        QCOMPARE(missingCount(cache.database()), 0);
    }

    void aBulkLoadLeavesThemOut()
    {
        CacheFile cache;
        refresh(cache, invoices(1, 20)); // the first load
        QVERIFY(!invoiceIndexes(cache).contains(sql("invoices_by_due")));
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        const QStringList all = invoiceIndexes(cache);
        refresh(cache, invoices(15, 25)); // a few rows more
        QCOMPARE(invoiceIndexes(cache), all);
        refresh(cache, invoices(100, 900)); // many more than there are
        for (const QString &index : all)
            QCOMPARE(invoiceIndexes(cache).contains(index), !isLateIndex(index));
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        QCOMPARE(invoiceIndexes(cache), all);
        QCOMPARE(cache.value(sql("PRAGMA integrity_check")).toString(), sql("ok"));
    }

    void manyRowsLeaveThemOut_data()
    {
        QTest::addColumn<RecordId>("changed");
        QTest::addColumn<RecordId>("added");
        QTest::addColumn<bool>("areKept");
        QTest::newRow("as many new ones as are kept up") << RecordId(0) << RecordId(8) << true;
        QTest::newRow("one more") << RecordId(0) << RecordId(9) << false;
        QTest::newRow("as many changed ones") << RecordId(8) << RecordId(0) << true;
        QTest::newRow("changed and new ones together") << RecordId(5) << RecordId(4) << false;
    }
    void manyRowsLeaveThemOut()
    {
        QFETCH(RecordId, changed);
        QFETCH(RecordId, added);
        QFETCH(bool, areKept);
        CacheFile cache;
        refresh(cache, invoices(1, 20));
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        const QStringList all = invoiceIndexes(cache);
        std::vector<Invoice> rows = invoices(1, 20 + added);
        for (Invoice &row : std::span(rows).first(size_t(changed)))
            ++row.total;
        PublishRequest request = fullRequest();
        request.mostRowsIndexed = 8;
        refresh(cache, rows, request);
        for (const QString &index : all)
            QCOMPARE(invoiceIndexes(cache).contains(index), areKept || !isLateIndex(index));
        QCOMPARE(byDue(cache.database()).size(), rows.size());
    }

    void thoseOfOneTableAreDropped()
    {
        CacheFile cache;
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        QVERIFY(dropLateIndexes(cache.database(), sql("payments")));
        const auto missing = missingLateIndexes(cache.database());
        QVERIFY(missing && !missing->empty());
        for (const LateIndex &index : lateIndexes()) {
            const bool isThere = std::ranges::find(*missing, index.name, &LateIndex::name) == missing->end();
            QCOMPARE(isThere, !index.name.startsWith(sql("payments_")));
        }
    }

    void everythingIsReadWithoutThem()
    {
        CacheFile cache;
        fillDesk(cache);
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        const std::vector<RecordId> before = byDue(cache.database());
        const auto found = quickSearch(cache.database(), sql("50"), 6, [] { return true; });
        QVERIFY(!before.empty());
        QVERIFY(found);
        for (const LateIndex &index : lateIndexes())
            cache.run(sql("DROP INDEX ") + index.name);
        QCOMPARE(missingCount(cache.database()), lateCount());
        QCOMPARE(byDue(cache.database()), before);
        const auto foundWithout = quickSearch(cache.database(), sql("50"), 6, [] { return true; });
        QVERIFY(foundWithout);
        QCOMPARE(foundWithout->size(), found->size());
        QVERIFY(indexedBy(cache.database(), "payments_by_amount").isEmpty());
    }
};

FRESHET_TEST(TstLateIndexes)
#include "tst_lateindexes.moc"
