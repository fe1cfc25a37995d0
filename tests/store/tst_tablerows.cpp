// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablejson.h"
#include "store/tablereader.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What TableReader::rows() reads, cell by cell.
class TstTableRows : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    QByteArray jsonOf(TableId table, RecordId id)
    {
        TableReader reader(m_cache->database());
        const std::vector<RecordId> ids = {id};
        const auto rows = reader.rows(table, ids, deskDay());
        return rows && rows->size() == 1 ? rowJsonText(tableSpec(table), rows->front()) : QByteArray("error");
    }
    static void addJsonRow(const char *name, TableId table, RecordId id, const char *json)
    {
        // A backtick stands for a quotation mark: moc loses its way in raw string literals.
        QTest::newRow(name) << table << id << QString::fromUtf8(json).replace(QLatin1Char('`'), QLatin1Char('"'));
    }
    static void addJsonColumns()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<RecordId>("id");
        QTest::addColumn<QString>("json");
    }
    void compareJson()
    {
        QFETCH(TableId, table);
        QFETCH(RecordId, id);
        QFETCH(QString, json);
        QCOMPARE(QString::fromUtf8(jsonOf(table, id)), json);
    }

private slots:
    void initTestCase()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }

    void customersAndServicesReadAsTheyShould_data()
    {
        addJsonColumns();
        addJsonRow(
            "customer who is a VIP", TableId::Customers, 1,
            "{`id`: 1, `name`: `Þórdís Řeháková`, `is_active`: true, `is_archived`: false, `is_lead`: false, "
            "`is_vip`: true, `grace_payment_date`: null, `account_outstanding`: `99.00`, `account_credit`: `0.00`, "
            "`account_balance`: `-99.00`, `currency`: `USD`, `has_overdue`: true, `services_active`: 1, "
            "`services_suspended`: 0, `confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        addJsonRow("customer in yen and in grace", TableId::Customers, 3,
                   "{`id`: 3, `name`: `Kestrel Dental Ltd`, `is_active`: true, `is_archived`: false, `is_lead`: false, "
                   "`is_vip`: false, `grace_payment_date`: `15`, `account_outstanding`: `0`, `account_credit`: `1500`, "
                   "`account_balance`: `1500`, `currency`: `JPY`, `has_overdue`: false, `services_active`: 0, "
                   "`services_suspended`: 1, `confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        addJsonRow(
            "hostile name, held row, deferred service", TableId::Customers, 5,
            "{`id`: 5, `name`: `<b>x</b> 100%_o'Neil\\\\ \\`=SUM(A1)\\``, `is_active`: true, `is_archived`: false, "
            "`is_lead`: false, `is_vip`: false, `grace_payment_date`: null, `account_outstanding`: `49.50`, "
            "`account_credit`: `0.00`, `account_balance`: `-49.50`, `currency`: `USD`, `has_overdue`: false, "
            "`services_active`: 0, `services_suspended`: 0, `confirmed_at`: `2026-01-18T08:00:00.000Z`, "
            "`gone_since`: null}");
        addJsonRow(
            "customer who is gone", TableId::Customers, 6,
            "{`id`: 6, `name`: `Gone Example`, `is_active`: true, `is_archived`: false, `is_lead`: false, "
            "`is_vip`: false, `grace_payment_date`: null, `account_outstanding`: `0.00`, `account_credit`: `0.00`, "
            "`account_balance`: `0.00`, `currency`: `USD`, `has_overdue`: false, `services_active`: 0, "
            "`services_suspended`: 0, `confirmed_at`: `2026-01-20T12:00:00.000Z`, "
            "`gone_since`: `2026-01-20T12:00:00.000Z`}");
        addJsonRow("service", TableId::Services, 13,
                   "{`id`: 13, `customer_id`: 3, `service_name`: `Home 100`, `status`: `suspended`, "
                   "`billing_amount`: `5000`, `currency`: `JPY`, `gone_since`: null, "
                   "`confirmed_at`: `2026-01-20T12:00:00.000Z`}");
    }
    void customersAndServicesReadAsTheyShould() { compareJson(); }

    void invoicesPaymentsAndPatternsReadAsTheyShould_data()
    {
        addJsonColumns();
        addJsonRow("overdue invoice", TableId::Invoices, 101,
                   "{`id`: 101, `customer_id`: 1, `invoice_number`: `INV0101`, `created_date`: `2026-01-01`, "
                   "`due_date`: `2026-01-15`, `total_amount`: `49.50`, `remaining_amount`: `49.50`, `currency`: `USD`, "
                   "`status`: `unpaid`, `settled_date`: null, `days_late`: 5, "
                   "`confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        addJsonRow("partial invoice due today", TableId::Invoices, 102,
                   "{`id`: 102, `customer_id`: 1, `invoice_number`: `INV0102`, `created_date`: `2026-01-06`, "
                   "`due_date`: `2026-01-20`, `total_amount`: `99.50`, `remaining_amount`: `49.50`, `currency`: `USD`, "
                   "`status`: `partial`, `settled_date`: null, `days_late`: 0, "
                   "`confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        addJsonRow(
            "draft", TableId::Invoices, 104,
            "{`id`: 104, `customer_id`: 1, `invoice_number`: null, `created_date`: `2026-01-19`, `due_date`: null, "
            "`total_amount`: `49.50`, `remaining_amount`: `0.00`, `currency`: `USD`, `status`: `draft`, "
            "`settled_date`: null, `days_late`: null, `confirmed_at`: `2026-01-20T12:00:00.000Z`, "
            "`gone_since`: null}");
        addJsonRow("invoice late against its pro-forma", TableId::Invoices, 107,
                   "{`id`: 107, `customer_id`: 3, `invoice_number`: `INV0107`, `created_date`: `2025-11-20`, "
                   "`due_date`: `2025-12-04`, `total_amount`: `4950`, `remaining_amount`: `0`, `currency`: `JPY`, "
                   "`status`: `paid`, `settled_date`: `2025-11-20`, `days_late`: 10, "
                   "`confirmed_at`: `2026-01-20T12:00:00.000Z`, `gone_since`: null}");
        addJsonRow("payment", TableId::Payments, 201,
                   "{`id`: 201, `customer_id`: 1, `date`: `2025-12-18`, `amount`: `100.00`, `credit_amount`: `0.50`, "
                   "`currency`: `USD`, `method`: `Bank transfer`, `covers`: [{`amount`:`49.50`,`invoice_id`:103},"
                   "{`amount`:`50.00`,`invoice_id`:102}], `gone_since`: null, "
                   "`confirmed_at`: `2026-01-20T12:00:00.000Z`}");
        addJsonRow(
            "payment of nobody by an unknown method", TableId::Payments, 202,
            "{`id`: 202, `customer_id`: null, `date`: `2026-01-03`, `amount`: `1184.50`, `credit_amount`: `0.00`, "
            "`currency`: `USD`, `method`: `m-unknown`, `covers`: [], `gone_since`: null, "
            "`confirmed_at`: `2026-01-20T12:00:00.000Z`}");
        addJsonRow("refunded payment", TableId::Payments, 203,
                   "{`id`: 203, `customer_id`: 3, `date`: `2025-11-20`, `amount`: `4950`, `credit_amount`: `0`, "
                   "`currency`: `JPY`, `method`: `Courtesy CREDIT`, `covers`: [{`amount`:`4950`,`invoice_id`:null}], "
                   "`gone_since`: null, `confirmed_at`: `2026-01-20T12:00:00.000Z`}");
        addJsonRow("pattern", TableId::Patterns, 1,
                   "{`customer_id`: 1, `on_time_payment_count`: 0, `late_payment_count`: 1, `open_overdue_count`: 1, "
                   "`missed_payment_count`: 0, `on_time_ratio`: 0, `on_time_ratio_weighted`: null, `avg_days_late`: 3, "
                   "`avg_days_when_late`: null, `weighted_days_late`: null, `avg_days_late_incl_open`: null, "
                   "`avg_payment_amount`: `100.00`, `currency`: `USD`, `last_payment_date`: `2025-12-18`, "
                   "`trend`: `worse`, `recent_bad`: 2, `risk_class`: `high`, `is_risky`: true, `reason`: `made up`, "
                   "`history_loading`: false, `confirmed_at`: `2026-01-20T12:00:00.000Z`}");
        addJsonRow("pattern without payments", TableId::Patterns, 3,
                   "{`customer_id`: 3, `on_time_payment_count`: 0, `late_payment_count`: 0, `open_overdue_count`: 0, "
                   "`missed_payment_count`: 0, `on_time_ratio`: null, `on_time_ratio_weighted`: null, "
                   "`avg_days_late`: null, `avg_days_when_late`: null, `weighted_days_late`: null, "
                   "`avg_days_late_incl_open`: null, `avg_payment_amount`: null, `currency`: `JPY`, "
                   "`last_payment_date`: null, `trend`: `unknown`, `recent_bad`: 0, `risk_class`: `good`, "
                   "`is_risky`: false, `reason`: `made up`, `history_loading`: false, "
                   "`confirmed_at`: `2026-01-20T12:00:00.000Z`}");
    }
    void invoicesPaymentsAndPatternsReadAsTheyShould() { compareJson(); }

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
        const std::vector<RecordId> ids = {id};
        const auto rows = reader.rows(table, ids, deskDay());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1));
        QTEST(rows->front().cells.at(columnIndex(tableSpec(table), key)), "value");
    }

    void rowsComeInTheOrderAskedAndWithoutStrangers()
    {
        TableReader reader(m_cache->database());
        const std::vector<RecordId> ids = {109, 4711, 101, 105, 101};
        const auto rows = reader.rows(TableId::Invoices, ids, deskDay());
        QVERIFY(rows);
        std::vector<RecordId> read;
        for (const TableRow &row : *rows)
            read.push_back(row.id);
        QCOMPARE(read, (std::vector<RecordId>{109, 101, 105, 101}));
        QCOMPARE(rows->front().customerId, std::optional<RecordId>(5));
        QCOMPARE(rows->at(2).currency, Currency(QStringLiteral("JPY")));
        QVERIFY(!rows->front().isGone);
    }

    void moreRowsThanOneStatementTakes()
    {
        TableReader reader(m_cache->database());
        std::vector<RecordId> ids(2500, 4711);
        ids.front() = 203;
        ids.at(1200) = 201;
        ids.back() = 202;
        const auto rows = reader.rows(TableId::Payments, ids, deskDay());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(3));
        QCOMPARE(rows->at(1).id, RecordId(201));
    }
};

FRESHET_TEST(TstTableRows)
#include "tst_tablerows.moc"
