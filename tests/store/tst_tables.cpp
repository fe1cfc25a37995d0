// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr std::array allTables = {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments,
                                  TableId::Patterns,  TableId::Worklist, TableId::Changes};

QStringList jsonKeys(TableId table)
{
    QStringList keys;
    for (const ColumnSpec &column : tableSpec(table).columns) {
        if (column.isInJson)
            keys += column.key;
    }
    return keys;
}

QStringList windowKeys(TableId table)
{
    std::vector<ColumnSpec> columns = tableSpec(table).columns;
    std::erase_if(columns, [](const ColumnSpec &column) { return !column.isInWindow; });
    std::ranges::stable_sort(columns, {}, &ColumnSpec::windowOrder);
    QStringList keys;
    for (const ColumnSpec &column : columns)
        keys += column.key;
    return keys;
}

} // namespace

class TstTables : public QObject
{
    Q_OBJECT

private slots:
    void jsonKeysAreThoseThatProgramsRelyOn_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("keys");
        QTest::newRow("customers") << TableId::Customers
                                   << QStringLiteral("id name is_active is_archived is_lead is_vip grace_payment_date "
                                                     "account_outstanding account_credit account_balance currency "
                                                     "has_overdue services_active services_suspended confirmed_at "
                                                     "gone_since");
        QTest::newRow("services") << TableId::Services
                                  << QStringLiteral("id customer_id service_name status billing_amount currency "
                                                    "gone_since confirmed_at");
        QTest::newRow("invoices") << TableId::Invoices
                                  << QStringLiteral("id customer_id invoice_number created_date due_date total_amount "
                                                    "remaining_amount currency status settled_date days_late "
                                                    "confirmed_at gone_since");
        QTest::newRow("payments") << TableId::Payments
                                  << QStringLiteral("id customer_id date amount credit_amount currency method covers "
                                                    "gone_since confirmed_at");
        QTest::newRow("patterns") << TableId::Patterns
                                  << QStringLiteral("customer_id on_time_payment_count late_payment_count "
                                                    "open_overdue_count missed_payment_count on_time_ratio "
                                                    "on_time_ratio_weighted avg_days_late avg_days_when_late "
                                                    "weighted_days_late avg_days_late_incl_open avg_payment_amount "
                                                    "currency last_payment_date trend recent_bad risk_class is_risky "
                                                    "reason history_loading confirmed_at");
        QTest::newRow("worklist") << TableId::Worklist
                                  << QStringLiteral("customer_id group invoice_id amount currency deadline days_past "
                                                    "rule reason due_date promised_on next_contact assignee note "
                                                    "confirmed_at");
        QTest::newRow("changes") << TableId::Changes << QStringLiteral("snapshot at entity id customer_id kind fields");
    }
    void jsonKeysAreThoseThatProgramsRelyOn()
    {
        QFETCH(TableId, table);
        QFETCH(QString, keys);
        QCOMPARE(jsonKeys(table), keys.split(QLatin1Char(' ')));
    }

    void theWindowBeginsWithWhatTheRowIs()
    {
        QCOMPARE(windowKeys(TableId::Customers).first(2), (QStringList{QStringLiteral("id"), QStringLiteral("name")}));
        QCOMPARE(windowKeys(TableId::Invoices).first(2),
                 (QStringList{QStringLiteral("invoice_number"), QStringLiteral("customer_name")}));
        QCOMPARE(windowKeys(TableId::Patterns).first(), QStringLiteral("customer_name"));
    }

    void everyTableIsDescribedOnce()
    {
        for (const TableId table : allTables) {
            const TableSpec &spec = tableSpec(table);
            QCOMPARE(spec.id, table);
            QSet<QString> keys;
            QSet<int> places;
            for (const ColumnSpec &column : spec.columns) {
                QVERIFY2(!keys.contains(column.key), qPrintable(column.key));
                keys.insert(column.key);
                QCOMPARE(column.isInWindow, column.windowOrder > 0);
                QVERIFY2(!column.isInWindow || !places.contains(column.windowOrder), qPrintable(column.key));
                places.insert(column.windowOrder);
                QCOMPARE(&spec.columns[size_t(columnIndex(spec, column.key))], &column);
            }
            QVERIFY(columnIndex(spec, spec.defaultSortKey) >= 0);
            QCOMPARE(columnIndex(spec, QStringLiteral("no_such")), -1);
            QCOMPARE(spec.filters.front().key, QStringLiteral("all"));
        }
    }

    void everyColumnSortsAndEveryFilterWorks()
    {
        CacheFile cache;
        fillDesk(cache);
        TableReader reader(cache.database());
        for (const TableId table : allTables) {
            TableQuery query;
            query.table = table;
            query.today = deskDay();
            const auto all = reader.ids(query);
            QVERIFY(all);
            for (const ColumnSpec &column : tableSpec(table).columns) {
                query.sortKey = column.key;
                const auto ids = reader.ids(query);
                QVERIFY2(ids, qPrintable(column.key));
                QVERIFY2(std::ranges::is_permutation(*ids, *all), qPrintable(column.key));
            }
            for (const FilterSpec &filter : tableSpec(table).filters) {
                query.filterKey = filter.key;
                QVERIFY2(reader.ids(query), qPrintable(filter.key));
            }
        }
    }

    void statusWordsInSqlAreTheDomainsOwn()
    {
        CacheFile cache;
        fillDesk(cache);
        TableReader reader(cache.database());
        const std::vector<RecordId> ids = {101, 102, 103, 104, 105, 106, 108};
        const auto rows = reader.rows(TableId::Invoices, ids, deskDay());
        QVERIFY(rows);
        QStringList words;
        for (const TableRow &row : *rows)
            words += row.cells.at(columnIndex(tableSpec(TableId::Invoices), QStringLiteral("status"))).toString();
        QCOMPARE(words.join(QLatin1Char(' ')),
                 QStringLiteral("unpaid partial paid draft void proforma processed_proforma"));
    }
};

FRESHET_TEST(TstTables)
#include "tst_tables.moc"
