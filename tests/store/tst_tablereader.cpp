// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablejson.h"
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

    QByteArray jsonOf(TableId table, RecordId id)
    {
        TableReader reader(m_cache->database());
        const Ids ids = {id};
        const auto rows = reader.rows(table, ids, deskDay());
        return rows && rows->size() == 1 ? rowJsonText(tableSpec(table), rows->front()) : QByteArray("error");
    }

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void rowsReadAsTheyShould_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<RecordId>("id");
        QTest::addColumn<QString>("json");
        // A backtick stands for a quotation mark: moc loses its way in raw string literals.
        const auto row = [](const char *name, TableId table, RecordId id, const char *json) {
            QTest::newRow(name) << table << id << QString::fromUtf8(json).replace(QLatin1Char('`'), QLatin1Char('"'));
        };
        row("customer who is a VIP", TableId::Customers, 1,
            "{`id`: 1, `name`: `Þórdís Řeháková`, `is_active`: true, `is_archived`: false, `is_lead`: false, "
            "`is_vip`: true, `grace_payment_date`: null, `account_outstanding`: `99.00`, `account_credit`: `0.00`, "
            "`account_balance`: `-99.00`, `currency`: `USD`, `has_overdue`: true, `services_active`: 1, "
            "`services_suspended`: 0, `confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        row("customer in yen and in grace", TableId::Customers, 3,
            "{`id`: 3, `name`: `Kestrel Dental Ltd`, `is_active`: true, `is_archived`: false, `is_lead`: false, "
            "`is_vip`: false, `grace_payment_date`: `15`, `account_outstanding`: `0`, `account_credit`: `1500`, "
            "`account_balance`: `1500`, `currency`: `JPY`, `has_overdue`: false, `services_active`: 0, "
            "`services_suspended`: 1, `confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        row("hostile name, held row, deferred service", TableId::Customers, 5,
            "{`id`: 5, `name`: `<b>x</b> 100%_o'Neil\\\\ \\`=SUM(A1)\\``, `is_active`: true, `is_archived`: false, "
            "`is_lead`: false, `is_vip`: false, `grace_payment_date`: null, `account_outstanding`: `49.50`, "
            "`account_credit`: `0.00`, `account_balance`: `-49.50`, `currency`: `USD`, `has_overdue`: false, "
            "`services_active`: 0, `services_suspended`: 0, `confirmed_at`: `2026-01-18T08:00:00.000Z`, "
            "`gone_since`: null}");
        row("customer who is gone", TableId::Customers, 6,
            "{`id`: 6, `name`: `Gone Example`, `is_active`: true, `is_archived`: false, `is_lead`: false, "
            "`is_vip`: false, `grace_payment_date`: null, `account_outstanding`: `0.00`, `account_credit`: `0.00`, "
            "`account_balance`: `0.00`, `currency`: `USD`, `has_overdue`: false, `services_active`: 0, "
            "`services_suspended`: 0, `confirmed_at`: `2026-01-20T12:00:00.000Z`, "
            "`gone_since`: `2026-01-20T12:00:00.000Z`}");
        row("service", TableId::Services, 13,
            "{`id`: 13, `customer_id`: 3, `service_name`: `Home 100`, `status`: `suspended`, "
            "`billing_amount`: `5000`, `currency`: `JPY`, `gone_since`: null}");
        row("overdue invoice", TableId::Invoices, 101,
            "{`id`: 101, `customer_id`: 1, `invoice_number`: `INV0101`, `created_date`: `2026-01-01`, "
            "`due_date`: `2026-01-15`, `total_amount`: `49.50`, `remaining_amount`: `49.50`, `currency`: `USD`, "
            "`status`: `unpaid`, `settled_date`: null, `days_late`: 5, "
            "`confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        row("partial invoice due today", TableId::Invoices, 102,
            "{`id`: 102, `customer_id`: 1, `invoice_number`: `INV0102`, `created_date`: `2026-01-06`, "
            "`due_date`: `2026-01-20`, `total_amount`: `99.50`, `remaining_amount`: `49.50`, `currency`: `USD`, "
            "`status`: `partial`, `settled_date`: null, `days_late`: 0, "
            "`confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        row("draft", TableId::Invoices, 104,
            "{`id`: 104, `customer_id`: 1, `invoice_number`: null, `created_date`: `2026-01-19`, `due_date`: null, "
            "`total_amount`: `49.50`, `remaining_amount`: `0.00`, `currency`: `USD`, `status`: `draft`, "
            "`settled_date`: null, `days_late`: null, `confirmed_at`: `2026-01-20T12:00:00.000Z`, "
            "`gone_since`: null}");
        row("invoice late against its pro-forma", TableId::Invoices, 107,
            "{`id`: 107, `customer_id`: 3, `invoice_number`: `INV0107`, `created_date`: `2025-11-20`, "
            "`due_date`: `2025-12-04`, `total_amount`: `4950`, `remaining_amount`: `0`, `currency`: `JPY`, "
            "`status`: `paid`, `settled_date`: `2025-11-20`, `days_late`: 10, "
            "`confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        row("payment", TableId::Payments, 201,
            "{`id`: 201, `customer_id`: 1, `date`: `2025-12-18`, `amount`: `100.00`, `credit_amount`: `0.50`, "
            "`currency`: `USD`, `method`: `Bank transfer`, `covers`: [{`amount`:`49.50`,`invoice_id`:103},"
            "{`amount`:`50.00`,`invoice_id`:102}], `gone_since`: null}");
        row("payment of nobody by an unknown method", TableId::Payments, 202,
            "{`id`: 202, `customer_id`: null, `date`: `2026-01-03`, `amount`: `1184.50`, `credit_amount`: `0.00`, "
            "`currency`: `USD`, `method`: `m-unknown`, `covers`: [], `gone_since`: null}");
        row("refunded payment", TableId::Payments, 203,
            "{`id`: 203, `customer_id`: 3, `date`: `2025-11-20`, `amount`: `4950`, `credit_amount`: `0`, "
            "`currency`: `JPY`, `method`: `Courtesy CREDIT`, `covers`: [{`amount`:`4950`,`invoice_id`:null}], "
            "`gone_since`: null}");
        row("pattern", TableId::Patterns, 1,
            "{`customer_id`: 1, `on_time_payment_count`: 0, `late_payment_count`: 1, `open_overdue_count`: 1, "
            "`missed_payment_count`: 0, `on_time_ratio`: 0, `on_time_ratio_weighted`: null, `avg_days_late`: 3, "
            "`avg_days_when_late`: null, `weighted_days_late`: null, `avg_days_late_incl_open`: null, "
            "`avg_payment_amount`: `100.00`, `currency`: `USD`, `last_payment_date`: `2025-12-18`, "
            "`trend`: `worse`, `recent_bad`: 2, `risk_class`: `high`, `is_risky`: true, `reason`: `made up`}");
        row("pattern without payments", TableId::Patterns, 3,
            "{`customer_id`: 3, `on_time_payment_count`: 0, `late_payment_count`: 0, `open_overdue_count`: 0, "
            "`missed_payment_count`: 0, `on_time_ratio`: null, `on_time_ratio_weighted`: null, "
            "`avg_days_late`: null, `avg_days_when_late`: null, `weighted_days_late`: null, "
            "`avg_days_late_incl_open`: null, `avg_payment_amount`: null, `currency`: `JPY`, "
            "`last_payment_date`: null, `trend`: `unknown`, `recent_bad`: 0, `risk_class`: `good`, "
            "`is_risky`: false, `reason`: `made up`}");
    }
    void rowsReadAsTheyShould()
    {
        QFETCH(TableId, table);
        QFETCH(RecordId, id);
        QFETCH(QString, json);
        QCOMPARE(QString::fromUtf8(jsonOf(table, id)), json);
    }

    void windowColumnsReadAsTheyShould_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<RecordId>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *name, TableId table, RecordId id, const char *key, const QVariant &value) {
            QTest::newRow(name) << table << id << QString::fromLatin1(key) << value;
        };
        row("active account", TableId::Customers, 1, "account_state", QStringLiteral("active"));
        row("archived account", TableId::Customers, 2, "account_state", QStringLiteral("archived"));
        row("suspended account", TableId::Customers, 3, "account_state", QStringLiteral("suspended"));
        row("lead", TableId::Customers, 4, "account_state", QStringLiteral("lead"));
        row("only a future service", TableId::Customers, 5, "account_state", QStringLiteral("none"));
        row("oldest overdue", TableId::Customers, 1, "oldest_overdue_days", qint64(5));
        row("nothing overdue", TableId::Customers, 3, "oldest_overdue_days", QVariant());
        row("marks", TableId::Customers, 1, "marks", QStringLiteral("lx"));
        row("risk", TableId::Customers, 5, "risk_class", QStringLiteral("never_paid"));
        row("no pattern", TableId::Customers, 4, "risk_class", QVariant());
        row("overdue invoice", TableId::Invoices, 101, "is_overdue", true);
        row("due today", TableId::Invoices, 102, "is_overdue", false);
        row("open pro-forma", TableId::Invoices, 106, "is_overdue", false);
        row("no due date: the created date stands in", TableId::Invoices, 109, "is_overdue", true);
        row("days late without a due date", TableId::Invoices, 109, "days_late", qint64(18));
        row("settled on an unknown day", TableId::Invoices, 110, "days_late", QVariant());
        row("pro-formas are not judged", TableId::Invoices, 106, "days_late", QVariant());
        row("invoice's customer", TableId::Invoices, 105, "customer_name", QStringLiteral("Kestrel Dental Ltd"));
        row("note", TableId::Payments, 201, "note", utf8("Přeplatek, díky"));
        row("provider", TableId::Payments, 201, "provider", QStringLiteral("Sample Bank TX-77"));
        row("payment of nobody", TableId::Payments, 202, "customer_name", QVariant());
        row("oldest overdue invoice", TableId::Patterns, 1, "oldest_overdue_invoice", QStringLiteral("INV0101"));
        row("plan", TableId::Services, 11, "plan_name", QStringLiteral("Fiber 100"));
        row("active from", TableId::Services, 11, "active_from", QStringLiteral("2024-03-01"));
    }
    void windowColumnsReadAsTheyShould()
    {
        QFETCH(TableId, table);
        QFETCH(RecordId, id);
        QFETCH(QString, key);
        TableReader reader(m_cache->database());
        const Ids ids = {id};
        const auto rows = reader.rows(table, ids, deskDay());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1));
        QTEST(rows->front().cells.at(columnIndex(tableSpec(table), key)), "value");
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
        for (const TableId table :
             {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments, TableId::Patterns}) {
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

    void rowsComeInTheOrderAskedAndWithoutStrangers()
    {
        TableReader reader(m_cache->database());
        const Ids ids = {109, 4711, 101, 105, 101};
        const auto rows = reader.rows(TableId::Invoices, ids, deskDay());
        QVERIFY(rows);
        Ids read;
        for (const TableRow &row : *rows)
            read.push_back(row.id);
        QCOMPARE(idText(read), QByteArray("109 101 105 101"));
        QCOMPARE(rows->front().customerId, std::optional<RecordId>(5));
        QCOMPARE(rows->at(2).currency, Currency(QStringLiteral("JPY")));
        QVERIFY(!rows->front().isGone);
    }

    void moreRowsThanOneStatementTakes()
    {
        TableReader reader(m_cache->database());
        Ids ids(2500, 4711);
        ids.front() = 203;
        ids.at(1200) = 201;
        ids.back() = 202;
        const auto rows = reader.rows(TableId::Payments, ids, deskDay());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(3));
        QCOMPARE(rows->at(1).id, RecordId(201));
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
