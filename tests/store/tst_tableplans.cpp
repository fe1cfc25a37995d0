// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lateindexes.h"
#include "store/tablereader.h"
#include "store/tablesql.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// The common orders come from an index alone, and looking up rows never scans a table.
class TstTablePlans : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    QString planOf(const BoundSql &statement)
    {
        Result<QSqlQuery> query = preparedQuery(
            m_cache->database(), {QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values});
        if (!query || !query->exec())
            return QStringLiteral("error");
        QStringList steps;
        while (query->next())
            steps += query->value(3).toString();
        return steps.join(QLatin1Char('\n'));
    }

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
        const std::atomic<bool> goOn = false;
        QVERIFY(buildLateIndexes(m_cache->database(), goOn));
    }

    void commonOrdersComeFromAnIndex_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("index");
        const auto row = [](TableId table, const char *key, bool descending, const char *index) {
            QTest::addRow("%s by %s%s", qPrintable(tableSpec(table).key), key, descending ? " descending" : "")
                << table << QString::fromLatin1(key) << descending << QString::fromLatin1(index);
        };
        for (const bool descending : {false, true}) {
            row(TableId::Customers, "name", descending, "INDEX customers_by_name");
            row(TableId::Customers, "account_balance", descending, "INDEX customers_by_balance");
            row(TableId::Invoices, "due_date", descending, "INDEX invoices_by_due");
            row(TableId::Invoices, "invoice_number", descending, "INDEX invoices_by_number");
            row(TableId::Payments, "date", descending, "INDEX payments_by_date");
            row(TableId::Patterns, "risk_class", descending, "INDEX patterns_by_risk");
            row(TableId::Changes, "snapshot", descending, "INDEX changes_by_snapshot");
        }
    }
    void commonOrdersComeFromAnIndex()
    {
        QFETCH(TableId, table);
        QFETCH(QString, key);
        QFETCH(bool, descending);
        QFETCH(QString, index);
        TableQuery query;
        query.table = table;
        query.sortKey = key;
        query.descending = descending;
        const Result<BoundSql> statement = idsStatement(m_cache->database(), query);
        QVERIFY(statement);
        const QString plan = planOf(*statement);
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("TEMP B-TREE")), qPrintable(plan));
    }

    void aCustomersRowsAreLookedUp_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("index");
        QTest::newRow("services") << TableId::Services << QStringLiteral("services_by_customer");
        QTest::newRow("invoices") << TableId::Invoices << QStringLiteral("invoices_by_customer");
        QTest::newRow("payments") << TableId::Payments << QStringLiteral("payments_by_customer");
        QTest::newRow("changes") << TableId::Changes << QStringLiteral("changes_by_customer");
        QTest::newRow("changes of rows that moved away")
            << TableId::Changes << QStringLiteral("changes_by_former_customer");
    }
    void aCustomersRowsAreLookedUp()
    {
        QFETCH(TableId, table);
        QFETCH(QString, index);
        TableQuery query;
        query.table = table;
        query.customerId = 1;
        const Result<BoundSql> statement = idsStatement(m_cache->database(), query);
        QVERIFY(statement);
        const QString plan = planOf(*statement);
        QVERIFY2(plan.contains(index), qPrintable(plan));
    }

    void fewRowsAreLookedUpAndPutInOrder_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("index");
        const auto row = [](const char *filter, const char *search, const char *index) {
            QTest::addRow("%s %s", filter, search)
                << QString::fromLatin1(filter) << QString::fromLatin1(search) << QString::fromLatin1(index);
        };
        row("open", "", "INDEX invoices_open");
        row("overdue", "", "INDEX invoices_open");
        row("partial", "", "INDEX invoices_unsettled");
        row("drafts", "", "INDEX invoices_unsettled");
        row("void", "", "INDEX invoices_void");
        row("all", "inv0101", "INDEX invoices_by_customer");
        row("all", "inv0101", "invoices_found VIRTUAL TABLE");
        row("all", "thordis", "customers_found VIRTUAL TABLE");
    }
    void fewRowsAreLookedUpAndPutInOrder()
    {
        QFETCH(QString, filter);
        QFETCH(QString, search);
        QFETCH(QString, index);
        TableQuery query;
        query.table = TableId::Invoices;
        query.filterKey = filter;
        query.search = search;
        const Result<BoundSql> statement = idsStatement(m_cache->database(), query);
        QVERIFY(statement);
        const QString plan = planOf(*statement);
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("INDEX invoices_by_due")), qPrintable(plan));
    }

    void customersAreJoinedOnlyForTheirColumns_data()
    {
        QTest::addColumn<QString>("sortKey");
        QTest::addColumn<QString>("filteredColumn");
        QTest::addColumn<bool>("isJoined");
        QTest::newRow("sorted by amount") << QStringLiteral("total_amount") << QString() << false;
        QTest::newRow("sorted by an expression") << QStringLiteral("days_late") << QString() << false;
        QTest::newRow("sorted by name") << QStringLiteral("customer_name") << QString() << true;
        QTest::newRow("filtered by number")
            << QStringLiteral("total_amount") << QStringLiteral("invoice_number") << false;
        QTest::newRow("filtered by name") << QStringLiteral("total_amount") << QStringLiteral("customer_name") << true;
    }
    void customersAreJoinedOnlyForTheirColumns()
    {
        QFETCH(QString, sortKey);
        QFETCH(QString, filteredColumn);
        QFETCH(bool, isJoined);
        TableQuery query;
        query.table = TableId::Invoices;
        query.sortKey = sortKey;
        if (!filteredColumn.isEmpty())
            query.columnFilter = {{{filteredColumn, ColumnTest::Contains, QStringLiteral("a")}}};
        const Result<BoundSql> statement = idsStatement(m_cache->database(), query);
        QVERIFY(statement);
        QCOMPARE(statement->sql.contains(QLatin1String("JOIN customers")), isJoined);
        QVERIFY(planOf(*statement) != QLatin1String("error"));
    }

    /// Whatever is left out of a statement, it needs nothing of it.
    void everyTableInEveryOrderCanBeRead()
    {
        for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                    TableId::Patterns, TableId::Worklist, TableId::Findings, TableId::Changes}) {
            const TableSpec &spec = tableSpec(table);
            for (const ColumnSpec &column : spec.columns) {
                TableQuery query;
                query.table = spec.id;
                query.sortKey = column.key;
                query.search = QStringLiteral("a");
                query.olderThan = std::chrono::hours(1);
                query.columnFilter = {{{column.key, ColumnTest::Empty}}};
                for (const FilterSpec &filter : spec.filters) {
                    query.filterKey = filter.key;
                    Result<BoundSql> statement = idsStatement(m_cache->database(), query);
                    if (!statement) { // by no means every column can be filtered so
                        query.columnFilter = {};
                        statement = idsStatement(m_cache->database(), query);
                    }
                    QVERIFY2(statement, qPrintable(spec.key + QLatin1Char(' ') + column.key));
                    QVERIFY2(planOf(*statement) != QLatin1String("error"), qPrintable(statement->sql));
                    QVERIFY(TableReader(m_cache->database()).totals(query));
                }
            }
        }
    }

    void countingServicesOfACustomerIsALookUp()
    {
        TableQuery query;
        query.sortKey = QStringLiteral("services_active");
        const Result<BoundSql> statement = idsStatement(m_cache->database(), query);
        QVERIFY(statement);
        const QString plan = planOf(*statement);
        QVERIFY2(plan.contains(QLatin1String("COVERING INDEX services_by_customer (customer_id=? AND status=?")),
                 qPrintable(plan));
    }
};

FRESHET_TEST(TstTablePlans)
#include "tst_tableplans.moc"
