// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"
#include "store/tables.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

Invoice numbered(RecordId id, const char *number)
{
    Invoice invoice = sampleInvoice(id, 1);
    invoice.number = QString::fromUtf8(number);
    return invoice;
}

QStringList found(CacheFile &cache, const char *table, const char *word)
{
    return cache.rows(sql("SELECT rowid FROM %1 WHERE %1 MATCH '%2' ORDER BY rowid")
                          .arg(QLatin1String(table), foundTerms({sql(word)}).replace(u'\'', sql("''"))));
}

const std::atomic<bool> goOn = false;

/// A refresh of `rows` and what comes behind it.
void load(CacheFile &cache, const std::vector<Invoice> &rows)
{
    refresh(cache, rows);
    if (!fillSearchIndexes(cache.database(), goOn))
        qFatal("the indexes could not be filled");
}

bool isFilled(CacheFile &cache, Entity entity)
{
    const Result<bool> filled = SearchIndex(cache.database(), entity).isFilled();
    return filled && *filled;
}

} // namespace

class TstSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void takesWordsApart_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("terms");
        QTest::newRow("three letters") << QStringList{sql("abc")} << sql("\"abc\"");
        QTest::newRow("more") << QStringList{sql("abcde")} << sql("\"abc\" AND \"bcd\" AND \"cde\"");
        QTest::newRow("each once") << QStringList{sql("aaaaa"), sql("aaa")} << sql("\"aaa\"");
        QTest::newRow("too short") << QStringList{sql("ab"), sql("c")} << QString();
        QTest::newRow("one long enough") << QStringList{sql("ab"), sql("cde")} << sql("\"cde\"");
        QTest::newRow("quotes") << QStringList{sql("a\"b")} << sql("\"a\"\"b\"");
        QTest::newRow("beyond the plane of 16 bits") << QStringList{sql("a😀b")} << sql("\"a😀b\"");
    }
    void takesWordsApart()
    {
        QFETCH(QStringList, words);
        QTEST(foundTerms(words), "terms");
    }

    void isFilledBehindAFirstLoad()
    {
        CacheFile cache;
        refresh(cache, std::vector{numbered(1, "INV0001"), numbered(2, "ŘÁD-77"), numbered(3, ""), numbered(4, "A  B7"),
                                   numbered(5, "\"x'y")});
        for (const Entity entity : searchedEntities)
            QVERIFY(!isFilled(cache, entity));
        QVERIFY(fillSearchIndexes(cache.database(), goOn));
        QCOMPARE(found(cache, "invoices_found", "inv"), QStringList{sql("1")});
        QCOMPARE(found(cache, "invoices_found", "rad-7"), QStringList{sql("2")});
        QCOMPARE(found(cache, "invoices_found", "a b"), QStringList{sql("4")});
        QCOMPARE(found(cache, "invoices_found", "\"x'y"), QStringList{sql("5")});
        for (const Entity entity : searchedEntities)
            QVERIFY(isFilled(cache, entity));
    }

    /// Stopped at every step there is.
    void isFilledOneAfterTheOther()
    {
        CacheFile cache;
        refresh(cache, std::vector{numbered(1, "INV0001"), numbered(2, "ŘÁD-77")});
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(fillSearchIndexes(cache.database(), isCancelled).error().kind, ErrorKind::Cancelled);
        QVERIFY(!isFilled(cache, searchedEntities.front()));
        QSet<qint64> counts;
        for (int steps = 1; !isFilled(cache, searchedEntities.back()); ++steps) {
            cache.database().failAfter(steps);
            const Result<void> filled = fillSearchIndexes(cache.database(), goOn);
            cache.database().failAfter(-1);
            QVERIFY(filled || filled.error().kind == ErrorKind::StoreFull);
            QVERIFY(cache.database().begin()); // no transaction was left open
            cache.database().rollback();
            counts.insert(
                std::ranges::count_if(searchedEntities, [&cache](Entity entity) { return isFilled(cache, entity); }));
        }
        QVERIFY(counts.contains(1) || counts.contains(2));
        QCOMPARE(found(cache, "invoices_found", "inv"), QStringList{sql("1")});
        QCOMPARE(found(cache, "invoices_found", "rad-7"), QStringList{sql("2")});
    }

    void followsWhatChanges_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << QByteArray("INV0001") << QByteArray("INV9992");
        QTest::newRow("with accents") << QByteArray("ŘÁD-77") << QByteArray("ŽÁK-88");
        QTest::newRow("with spaces") << QByteArray("AB  CD") << QByteArray("EF   GH");
        QTest::newRow("from nothing") << QByteArray() << QByteArray("INV0001");
        QTest::newRow("to nothing") << QByteArray("INV0001") << QByteArray();
    }
    void followsWhatChanges()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        CacheFile cache;
        std::vector<Invoice> rows;
        for (RecordId id = 1; id <= 5; ++id)
            rows.push_back(numbered(id, "other"));
        rows.front().number = QString::fromUtf8(before);
        load(cache, rows);
        refresh(cache, std::vector{numbered(1, after.constData()), numbered(6, "new one")});

        const auto foundAs = [&cache](const QByteArray &number) {
            const QString terms = foundTerms({foldedForSearch(QString::fromUtf8(number))});
            return terms.isEmpty()
                       ? QStringList()
                       : cache.rows(sql("SELECT rowid FROM invoices_found WHERE invoices_found MATCH '%1'").arg(terms));
        };
        QCOMPARE(foundAs(before), QStringList());
        QCOMPARE(foundAs(after), after.isEmpty() ? QStringList() : QStringList{sql("1")});
        QCOMPARE(foundAs("new one"), QStringList{sql("6")});
        QCOMPARE(foundAs("other"), (QStringList{sql("2"), sql("3"), sql("4"), sql("5")}));
    }

    void mostlyNewRowsAreFilledInAtOnce()
    {
        CacheFile cache;
        load(cache, {numbered(1, "old"), numbered(2, "staying")});
        refresh(cache, std::vector{numbered(1, "new"), numbered(3, "more"), numbered(4, "and more")});
        QVERIFY(!isFilled(cache, Entity::Invoice));
        QVERIFY(fillSearchIndexes(cache.database(), goOn));
        QCOMPARE(found(cache, "invoices_found", "old"), QStringList());
        QCOMPARE(found(cache, "invoices_found", "staying"), QStringList{sql("2")});
        QCOMPARE(found(cache, "invoices_found", "more"), (QStringList{sql("3"), sql("4")}));
    }

    /// The file is from before there was an index, and nothing has changed since.
    void anOldFileIsFilledBehindTheNextRefresh()
    {
        CacheFile cache;
        load(cache, {numbered(1, "INV0001")});
        cache.run(sql("DELETE FROM meta WHERE key LIKE 'search_%'"));
        cache.run(sql("INSERT INTO invoices_found (invoices_found) VALUES ('delete-all')"));
        QCOMPARE(found(cache, "invoices_found", "inv"), QStringList());
        load(cache, {numbered(1, "INV0001")});
        QCOMPARE(found(cache, "invoices_found", "inv"), QStringList{sql("1")});
    }

    void aFailedPublishingLeavesItAsItWas()
    {
        CacheFile cache;
        load(cache, {numbered(1, "INV0001"), numbered(2, "INV0002"), numbered(3, "INV0003")});
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{numbered(1, "other")}));
        const Error failure{ErrorKind::StoreFull, {}, 0, {}};
        QVERIFY(
            !writer.publish(fullRequest(), [&](Database &, const PublishOutcome &) { return Result<void>(failure); }));
        QCOMPARE(found(cache, "invoices_found", "oth"), QStringList());
        QCOMPARE(found(cache, "invoices_found", "001"), QStringList{sql("1")});
    }
};

FRESHET_TEST(TstSearchIndex)
#include "tst_searchindex.moc"
