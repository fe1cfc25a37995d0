// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lateindexes.h"
#include "store/tablehead.h"
#include "tests/store/cachefile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr CalendarDate today = CalendarDate::fromEpochDays(20'473); // 2026-01-20

const char *const customerRows = R"(
INSERT INTO customers (id, hash, name, user_ident, is_company, is_lead, is_archived, is_active, is_vip, first_name,
    last_name, company_name, organization_id, currency, account_balance, account_credit, account_outstanding,
    has_overdue, has_suspended, address, note, contacts, tags, attributes, search_text)
SELECT value, 1, 'C' || value % 23, '', 0, 0, 0, 1, 0, '', '', '', 1, 'USD', 0, 0, 0, 0, 0, '', '', '[]', '[]', '{}',
    'c' || value % 23
FROM generate_series WHERE value <= 60)";

// Of every status and both currencies; open, overpaid and settled ones, early and late; made from a pro-forma; of
// customers that nobody has heard of; read at different times; gone and held.
const char *const invoiceRows = R"(
INSERT INTO invoices (id, hash, customer_id, organization_id, number, status, is_proforma, proforma_invoice_id,
    is_uncollectible, created_on, due_on, currency, total, paid, remaining, covers, settled_on, read_at, gone_since, held_at)
SELECT value, 1, 1 + value * 7 % 66, 1, 'INV' || (value * 31 % 977), value * 13 % 6, value % 11 = 4,
    CASE WHEN value % 9 = 2 THEN value - 1 END, 0, date('2025-01-01', printf('+%d days', value * 37 % 300)),
    CASE WHEN value % 8 <> 5 THEN date('2025-01-15', printf('+%d days', value * 41 % 380)) END,
    CASE WHEN value % 3 = 1 THEN 'EUR' ELSE 'USD' END, value * 17 % 50, 0,
    CASE value % 5 WHEN 0 THEN value % 13 WHEN 1 THEN -(value % 3) ELSE 0 END, '[]',
    CASE WHEN value % 4 <> 1 THEN date('2025-01-10', printf('+%d days', value * 43 % 390)) END,
    CASE WHEN value % 6 <> 3 THEN 1768900000 + value * 29 % 97 END, CASE WHEN value % 19 = 3 THEN 1 + value % 2 END,
    CASE WHEN value % 23 = 5 THEN printf('2026-01-%02dT00:00:00.000Z', 1 + value % 20) END
FROM generate_series)";

const char *const paymentRows = R"(
INSERT INTO payments (id, hash, customer_id, method_id, created_on, currency, amount, unallocated, note, provider_name,
    provider_payment_id, covers, read_at, gone_since, held_at)
SELECT value, 1, CASE WHEN value % 10 <> 6 THEN 1 + value * 7 % 66 END, 'm' || value % 5,
    date('2025-01-01', printf('+%d days', value * 37 % 300)), CASE WHEN value % 3 = 1 THEN 'EUR' ELSE 'USD' END,
    value * 17 % 50, CASE WHEN value % 7 = 0 THEN value % 4 - 1 ELSE 0 END, CASE value % 4 WHEN 0 THEN 'Nöte' WHEN 1 THEN
    'note' WHEN 2 THEN 'Zahlung ' || value % 31 ELSE '' END, CASE WHEN value % 2 THEN 'Stripe' ELSE '' END,
    CASE WHEN value % 3 THEN 'ch' || value % 40 ELSE '' END, '[]', CASE WHEN value % 6 <> 3 THEN 1768900000 + value * 29 % 97
    END, CASE WHEN value % 19 = 3 THEN 1 + value % 2 END,
    CASE WHEN value % 23 = 5 THEN printf('2026-01-%02dT00:00:00.000Z', 1 + value % 20) END
FROM generate_series)";

/// Readings of the lists: before, amid and behind those of the rows, or never; with lists of single customers.
const char *const readings[] = {
    "INSERT INTO list_state VALUES ('customers', '2026-01-20T00:00:00.000Z', 1)",
    "INSERT INTO list_state VALUES ('invoices', '2026-01-19T12:00:00.000Z', 1), ('payments', "
    "'2026-01-19T12:00:00.000Z', 1), ('loose_payments', '2026-01-20T12:00:00.000Z', 1)",
    "INSERT INTO list_state SELECT entity, '2026-01-20T09:07:10.500Z', 1 FROM (SELECT 'invoices' AS entity UNION ALL "
    "SELECT 'payments') UNION ALL SELECT column1, column2, 1 FROM (VALUES ('open_invoices', "
    "'2026-01-20T09:07:05.000Z'), ('invoices_of_customer_7', '2026-01-20T12:00:00.000Z'), "
    "('payments_of_customer_8', '2026-01-20T12:00:00.000Z'), ('invoices_of_customer_9', '2026-01-01T00:00:00.000Z'))",
    "INSERT INTO list_state VALUES ('invoices', '2026-01-20T23:00:00.000Z', 1), ('open_invoices', "
    "'2026-01-20T23:30:00.000Z', 1), ('payments', '2026-01-20T23:00:00.000Z', 1)",
};

/// What a window may ask beside the order.
std::vector<TableQuery> narrowings(TableId table)
{
    TableQuery all;
    all.table = table;
    all.today = today;
    all.now = QDateTime(today.toQDate(), QTime(12, 0), Qt::UTC);
    std::vector<TableQuery> queries(7, all);
    queries[1].includeGone = true;
    queries[2].search = QStringLiteral("c2");
    queries[3].filterKey = QStringLiteral("gone");
    queries[4].columnFilter = {{{QStringLiteral("currency"), ColumnTest::Contains, QStringLiteral("eur")}}};
    queries[5].columnFilter = {{{QStringLiteral("customer_name"), ColumnTest::Contains, QStringLiteral("c17")}}};
    queries[6].customerId = 8;
    return queries;
}

} // namespace

/// The first rows of long tables: those that all rows begin with, and found without a look at all of them.
class TstTableHead : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    std::vector<RecordId> ids(const TableQuery &query, std::optional<qint64> most = {})
    {
        const auto found = TableReader(m_cache->database()).ids(query, most);
        if (!found)
            qWarning("%s", qPrintable(found.error().detail));
        return found ? *found : std::vector<RecordId>{-1};
    }

    void eachColumn() const
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("descending");
        for (const TableId table : {TableId::Invoices, TableId::Payments}) {
            for (const ColumnSpec &column : tableSpec(table).columns) {
                for (const bool descending : {false, true}) {
                    if (column.isInWindow)
                        QTest::addRow("%s by %s%s", qPrintable(tableSpec(table).key), qPrintable(column.key),
                                      descending ? " descending" : "")
                            << table << column.key << descending;
                }
            }
        }
    }

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        m_cache->run(QStringLiteral("CREATE TEMP TABLE generate_series (value INTEGER PRIMARY KEY)"));
        m_cache->run(QStringLiteral("INSERT INTO generate_series WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT "
                                    "i + 1 FROM n WHERE i < 1500) SELECT i FROM n"));
        for (const char *statement : {customerRows, invoiceRows, paymentRows})
            m_cache->run(QString::fromUtf8(statement));
        m_cache->run(QStringLiteral("INSERT INTO payment_methods VALUES ('m0', 'Zeta', 1), ('m1', 'Alpha', 1), "
                                    "('m2', 'Zeta', 1), ('m3', '', 1)"));
        m_cache->run(QStringLiteral("INSERT INTO snapshots (number, published_at, mode) VALUES "
                                    "(1, '2026-01-15T00:00:00.000Z', 'full')"));
        const std::atomic<bool> goOn = false;
        QVERIFY(buildLateIndexes(m_cache->database(), goOn));
    }

    void theFirstRowsAreTheBeginningOfAll_data() { eachColumn(); }
    void theFirstRowsAreTheBeginningOfAll()
    {
        QFETCH(TableId, table);
        QFETCH(QString, key);
        QFETCH(bool, descending);
        for (const char *reading : readings) {
            m_cache->run(QStringLiteral("DELETE FROM list_state"));
            m_cache->run(QString::fromLatin1(reading));
            for (TableQuery query : narrowings(table)) {
                query.sortKey = key;
                query.descending = descending;
                const std::vector<RecordId> all = ids(query);
                for (const size_t most : {size_t(7), size_t(60), size_t(400)}) {
                    const std::vector<RecordId> head = ids(query, qint64(most));
                    QCOMPARE(head.size(), std::min(most, all.size()));
                    QVERIFY2(std::equal(head.begin(), head.end(), all.begin()), reading);
                }
            }
        }
    }

    void theFirstRowsTakeNoLookAtAll_data() { eachColumn(); }
    /// Whatever is put in order was found by an index, or is what the parts have brought.
    void theFirstRowsTakeNoLookAtAll()
    {
        QFETCH(TableId, table);
        QFETCH(QString, key);
        QFETCH(bool, descending);
        const TableSpec &spec = tableSpec(table);
        TableQuery query = narrowings(table).front();
        query.sortKey = key;
        query.descending = descending;
        const auto where = whereClause(m_cache->database(), spec, query);
        const auto order = tableOrder(spec, query);
        QVERIFY(where && order);
        const BoundSql head = headStatement(spec, *where, *order, 400);
        auto plan = preparedQuery(m_cache->database(), {QStringLiteral("EXPLAIN QUERY PLAN ") + head.sql, head.values});
        QVERIFY(plan && plan->exec());
        QHash<int, QStringList> stepsOf; // of each part
        while (plan->next())
            stepsOf[plan->value(1).toInt()] += plan->value(3).toString();
        for (const QStringList &steps : std::as_const(stepsOf)) {
            const bool isSorted = steps.contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY"));
            for (const char *scan : {"SCAN i", "SCAN p"})
                QVERIFY2(!isSorted || !steps.contains(QLatin1String(scan)), qPrintable(steps.join(u'\n')));
        }
        QVERIFY(!order->column->order.empty() || !stepsOf.value(0).join(u' ').contains(QLatin1String("TEMP B-TREE")));
    }

    void anUnknownColumnIsRefused()
    {
        TableQuery query = narrowings(TableId::Invoices).front();
        query.sortKey = QStringLiteral("nothing");
        QCOMPARE(TableReader(m_cache->database()).ids(query, 5).error().kind, ErrorKind::InvalidInput);
    }
};

FRESHET_TEST(TstTableHead)
#include "tst_tablehead.moc"
