// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablereader.h"
#include "tests/store/deskrows.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

using Ids = std::vector<RecordId>;

QByteArray idText(const Ids &ids)
{
    QByteArrayList texts;
    for (const RecordId id : ids)
        texts += QByteArray::number(id);
    return texts.join(' ');
}

} // namespace

class TstTableReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    QByteArray idsOf(const TableQuery &query)
    {
        TableReader reader(m_cache->database());
        const Result<Ids> ids = reader.ids(query);
        return ids ? idText(*ids) : "error " + ids.error().where.toUtf8() + ' ' + ids.error().detail.toUtf8();
    }

    static TableQuery queryOf(TableId table)
    {
        TableQuery query;
        query.table = table;
        query.today = deskDay();
        return query;
    }

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void filtersShowWhatTheySay_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("ids");
        const auto row = [](TableId table, const char *filter, const char *ids) {
            QTest::addRow("%s %s", qPrintable(tableSpec(table).key), filter)
                << table << QString::fromLatin1(filter) << QByteArray(ids);
        };
        row(TableId::Customers, "", "1 2 3 4 5");
        row(TableId::Customers, "all", "1 2 3 4 5");
        row(TableId::Customers, "overdue", "1 5");
        row(TableId::Customers, "owing", "1 5");
        row(TableId::Customers, "suspended", "3");
        row(TableId::Customers, "risky", "1 5");
        row(TableId::Customers, "vip", "1");
        row(TableId::Customers, "grace", "3");
        row(TableId::Customers, "archived", "2");
        row(TableId::Customers, "leads", "4");
        row(TableId::Customers, "gone", "6");
        row(TableId::Services, "all", "11 13 14");
        row(TableId::Services, "active", "11");
        row(TableId::Services, "suspended", "13");
        row(TableId::Services, "ended", "14");
        row(TableId::Services, "versions", "12 15");
        row(TableId::Services, "gone", "");
        row(TableId::Invoices, "all", "101 102 103 104 105 106 107 108 109 110");
        row(TableId::Invoices, "open", "101 102 109");
        row(TableId::Invoices, "overdue", "101 109");
        row(TableId::Invoices, "partial", "102");
        row(TableId::Invoices, "drafts", "104");
        row(TableId::Invoices, "void", "105");
        row(TableId::Invoices, "paid", "103 107 110");
        row(TableId::Payments, "all", "201 202 203");
        row(TableId::Payments, "unattached", "202");
        row(TableId::Payments, "with_credit", "201");
        row(TableId::Payments, "courtesy", "203");
        row(TableId::Payments, "received", "201 202");
        row(TableId::Patterns, "all", "1 3 5");
        row(TableId::Patterns, "risky", "1 5");
        row(TableId::Patterns, "never_paid", "5");
        row(TableId::Patterns, "good", "3");
        row(TableId::Patterns, "watch", "");
    }
    void filtersShowWhatTheySay()
    {
        QFETCH(TableId, table);
        TableQuery query = queryOf(table);
        QFETCH(QString, filter);
        query.filterKey = filter;
        query.sortKey = table == TableId::Patterns ? QStringLiteral("customer_id") : QStringLiteral("id");
        QTEST(idsOf(query), "ids");
    }

    void countsAreThoseOfTheFilters()
    {
        TableReader reader(m_cache->database());
        for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                    TableId::Patterns, TableId::Changes}) {
            const Result<std::vector<qint64>> counts = reader.filterCounts(table, deskDay());
            QVERIFY(counts);
            const TableSpec &spec = tableSpec(table);
            QCOMPARE(counts->size(), spec.filters.size());
            for (size_t i = 0; i < spec.filters.size(); ++i) {
                TableQuery query = queryOf(table);
                query.filterKey = spec.filters[i].key;
                const Result<Ids> ids = reader.ids(query);
                QVERIFY(ids);
                QVERIFY2((*counts)[i] == qint64(ids->size()), qPrintable(spec.key + query.filterKey));
            }
        }
    }

    void overdueFollowsTheDay()
    {
        TableQuery query = queryOf(TableId::Invoices);
        query.filterKey = QStringLiteral("overdue");
        query.today = day("2026-01-15");
        QCOMPARE(idsOf(query), QByteArray("109"));
        query.today = day("2026-01-21");
        query.sortKey = QStringLiteral("id");
        QCOMPARE(idsOf(query), QByteArray("101 102 109"));
    }

    void sortsByValueAndThenById_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("ascending");
        const auto row = [](TableId table, const char *key, const char *ids) {
            QTest::addRow("%s %s", qPrintable(tableSpec(table).key), key)
                << table << QString::fromLatin1(key) << QByteArray(ids);
        };
        row(TableId::Customers, "name", "5 3 2 1 4");
        row(TableId::Customers, "account_balance", "1 5 2 4 3");
        row(TableId::Customers, "is_vip", "2 3 4 5 1");
        row(TableId::Customers, "services_active", "2 3 4 5 1");
        row(TableId::Customers, "risk_class", "2 4 5 1 3");
        row(TableId::Invoices, "due_date", "104 109 108 105 106 107 103 110 101 102");
        row(TableId::Invoices, "invoice_number", "104 101 102 103 105 106 107 108 109 110");
        row(TableId::Invoices, "customer_name", "109 110 105 106 107 108 101 102 103 104");
        row(TableId::Invoices, "status", "104 101 106 109 102 103 107 110 105 108");
        row(TableId::Payments, "date", "203 201 202");
        row(TableId::Payments, "amount", "203 201 202");
        row(TableId::Patterns, "risk_class", "5 1 3");
        row(TableId::Patterns, "customer_name", "5 3 1");
        row(TableId::Services, "status", "11 14 13");
    }
    void sortsByValueAndThenById()
    {
        QFETCH(TableId, table);
        QFETCH(QString, key);
        QFETCH(QByteArray, ascending);
        TableQuery query = queryOf(table);
        query.sortKey = key;
        QCOMPARE(idsOf(query), ascending);
        query.descending = true;
        QByteArrayList turned = ascending.split(' ');
        std::ranges::reverse(turned);
        QCOMPARE(idsOf(query), turned.join(' '));
    }

    void withoutASortKeyTheTablesOwnOrderHolds()
    {
        QCOMPARE(idsOf(queryOf(TableId::Customers)), QByteArray("5 3 2 1 4"));
        QCOMPARE(idsOf(queryOf(TableId::Payments)), QByteArray("202 201 203"));
        QCOMPARE(idsOf(queryOf(TableId::Patterns)), QByteArray("5 1 3"));
    }

    void oneCustomersRows()
    {
        TableQuery query = queryOf(TableId::Invoices);
        query.customerId = 3;
        query.sortKey = QStringLiteral("id");
        QCOMPARE(idsOf(query), QByteArray("105 106 107 108"));
        query.filterKey = QStringLiteral("paid");
        QCOMPARE(idsOf(query), QByteArray("107"));
    }

    void goneRowsComeOnlyWhenAsked()
    {
        TableQuery query = queryOf(TableId::Customers);
        query.sortKey = QStringLiteral("id");
        query.includeGone = true;
        QCOMPARE(idsOf(query), QByteArray("1 2 3 4 5 6"));
    }

    void totalsAddUpEachCurrencyAlone()
    {
        TableReader reader(m_cache->database());
        const auto totals = reader.totals(queryOf(TableId::Invoices));
        QVERIFY(totals);
        QCOMPARE(totals->size(), size_t(2));
        QCOMPARE(totals->at(0).currency.code(), QStringLiteral("JPY"));
        QCOMPARE(totals->at(0).rowCount, 4);
        QCOMPARE(totals->at(0).sums, (std::vector<qint64>{4 * 4950, 4950}));
        QCOMPARE(totals->at(1).rowCount, 6);
        QCOMPARE(totals->at(1).sums, (std::vector<qint64>{5 * 4950 + 9950, 3 * 4950}));
    }

    void totalsFollowFilterAndSearch()
    {
        TableReader reader(m_cache->database());
        TableQuery query = queryOf(TableId::Customers);
        query.filterKey = QStringLiteral("owing");
        query.search = QStringLiteral("thordis");
        const auto totals = reader.totals(query);
        QVERIFY(totals);
        QCOMPARE(totals->size(), size_t(1));
        QCOMPARE(totals->front().sums, (std::vector<qint64>{9900, 0, -9900}));
    }

    void keysThatDoNotExistAreRefused()
    {
        TableReader reader(m_cache->database());
        TableQuery query = queryOf(TableId::Customers);
        query.filterKey = QStringLiteral("x'; DROP TABLE customers; --");
        QCOMPARE(reader.ids(query).error().kind, ErrorKind::InvalidInput);
        query.filterKey.clear();
        query.sortKey = QStringLiteral("id; DROP TABLE customers");
        QCOMPARE(reader.ids(query).error().kind, ErrorKind::InvalidInput);
    }

    void snapshotFacts()
    {
        TableReader reader(m_cache->database());
        const Result<SnapshotFacts> facts = reader.snapshot();
        QVERIFY(facts);
        QCOMPARE(facts->number, 1);
        QCOMPARE(facts->publishedAt, QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC));
        QCOMPARE(facts->lastFullCheckAt, facts->publishedAt);
        QCOMPARE(facts->zone, (ServerZone{"America/New_York", -5 * 3600}));
    }

    void aFreshFileHasNoSnapshotAndNoRows()
    {
        CacheFile empty;
        TableReader reader(empty.database());
        const Result<SnapshotFacts> facts = reader.snapshot();
        QVERIFY(facts);
        QCOMPARE(facts->number, 0);
        QVERIFY(!facts->publishedAt.isValid());
        for (const TableId table :
             {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments, TableId::Patterns}) {
            const Result<Ids> ids = reader.ids(queryOf(table));
            QVERIFY(ids);
            QVERIFY(ids->empty());
            const auto counts = reader.filterCounts(table, deskDay());
            QVERIFY(counts);
            QCOMPARE(counts->front(), 0);
            QVERIFY(reader.totals(queryOf(table))->empty());
        }
    }

    void aReadOnlyConnectionReadsTheSame()
    {
        const auto opened = Database::open(m_cache->path(), DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(opened);
        TableReader reader(**opened);
        const Result<Ids> ids = reader.ids(queryOf(TableId::Customers));
        QVERIFY(ids);
        QCOMPARE(idText(*ids), QByteArray("5 3 2 1 4"));
        QVERIFY(reader.rows(TableId::Customers, *ids, deskDay()));
    }
};

FRESHET_TEST(TstTableReader)
#include "tst_tablereader.moc"
