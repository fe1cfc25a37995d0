// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changedsnapshots.h"
#include "store/changejson.h"
#include "store/columnbatch.h"
#include "store/recordcolumns.h"
#include "store/tablejson.h"
#include "store/tablereader.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// A backtick stands for a quotation mark: moc loses its way in raw string literals.
QString withQuotes(const char *json)
{
    return QString::fromUtf8(json).replace(QLatin1Char('`'), QLatin1Char('"'));
}

template<typename Row>
QStringList sentBy()
{
    ColumnNames columns;
    describe(columns, Row());
    QStringList sent = columns.sent();
    sent.sort();
    return sent;
}

QStringList namedOf(Entity entity)
{
    QStringList columns;
    for (const FieldName &name : fieldNames(entityKey(entity)))
        columns += QLatin1String(name.column);
    columns.sort();
    return columns;
}

/// A desk on which one thing after the other happened.
class Story
{
public:
    Story()
    {
        Customer customer = sampleCustomer(7);
        refresh(cache, std::vector{customer, sampleCustomer(8)});              // 1
        refresh(cache, std::vector{sampleInvoice(3, 7), sampleInvoice(4, 7)}); // 2: added
        refresh(cache, std::vector{samplePayment(5, 7)});                      // 3: added
        refresh(cache, std::vector{samplePayment(5, 7)});                      // 4
        Invoice paid = sampleInvoice(3, 7);
        paid.status = InvoiceStatus::Paid;
        paid.paid = 4950;
        paid.remaining = 0;
        paid.covers = {{1, 4950, 5, {}, 3, {}}};
        Invoice moved = sampleInvoice(4, 8);
        moved.currency = Currency(QStringLiteral("JPY"));
        moved.isProforma = true;
        moved.total = 5000;
        refresh(cache, std::vector{paid, moved}); // 5
        Payment payment = samplePayment(5, std::nullopt);
        payment.methodId = sql("m-1");
        payment.covers.clear();
        payment.note = sql("a \"b\"");
        refresh(cache, std::vector{payment}); // 6
        customer.isArchived = true;
        customer.tags = {sql("VIP"), sql("x")};
        customer.attributes.clear();
        customer.contacts.clear();
        customer.registeredOn.reset();
        refresh(cache, std::vector{customer, sampleCustomer(8)}); // 7
        cache.run(sql("INSERT INTO payment_methods (id, name, is_system) VALUES ('m-1', 'Cash', 1)"));
    }

    QStringList json(const TableQuery &query)
    {
        TableReader reader(cache.database());
        const auto ids = reader.ids(query);
        if (!ids)
            return {ids.error().where};
        QStringList lines;
        const auto rows = reader.rows(TableId::Changes, *ids, day("2026-01-20"));
        for (const TableRow &row : rows.value())
            lines += QString::fromUtf8(rowJsonText(tableSpec(TableId::Changes), row));
        return lines;
    }

    CacheFile cache;
};

TableQuery changes(const char *filter = "", const char *search = "")
{
    TableQuery query;
    query.table = TableId::Changes;
    query.filterKey = QLatin1String(filter);
    query.search = QString::fromUtf8(search);
    query.today = day("2026-01-20");
    query.sortKey = tableSpec(TableId::Changes).defaultSortKey;
    query.descending = true;
    return query;
}

} // namespace

/// The table of changes as programs read it.
class TstChangesTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<Story> m_story;

    /// "snapshot/entity/id", newest first.
    QString shown(const TableQuery &query)
    {
        QStringList rows;
        for (const QString &line : m_story->json(query)) {
            const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
            rows +=
                QStringLiteral("%1/%2/%3")
                    .arg(QString::number(row[QLatin1String("snapshot")].toInt()),
                         row[QLatin1String("entity")].toString(), QString::number(row[QLatin1String("id")].toInt()));
        }
        return rows.join(QLatin1Char(' '));
    }

private slots:
    void initTestCase() { m_story = std::make_unique<Story>(); }

    void everyComparedColumnHasAName()
    {
        QCOMPARE(namedOf(Entity::Customer), sentBy<Customer>());
        QCOMPARE(namedOf(Entity::Service), sentBy<Service>());
        QCOMPARE(namedOf(Entity::Invoice), sentBy<Invoice>());
        QCOMPARE(namedOf(Entity::Payment), sentBy<Payment>());
        QCOMPARE(namedOf(Entity::Refund), sentBy<Refund>());
        QCOMPARE(namedOf(Entity::CreditNote), sentBy<CreditNote>());
        QVERIFY(fieldNames(QStringLiteral("tags")).empty());
    }

    void changesReadAsProgramsExpect()
    {
        const QStringList expected{
            withQuotes("{`snapshot`: 7, `at`: `2026-01-20T12:00:00.000Z`, `entity`: `customer`, `id`: 7, "
                       "`customer_id`: 7, `kind`: `changed`, `fields`: {`attributes`:[{`gracePaymentDate`:`15`},{}],"
                       "`contacts`:[[{`billing`:true,`email`:`ada7@example.org`,`name`:`Ada`,"
                       "`phone`:`+1 555 017`}],[]],`is_archived`:[false,true],"
                       "`registered_date`:[`2024-03-01`,null],`tags`:[[`Fiber`],[`VIP`,`x`]]}}"),
            withQuotes("{`snapshot`: 6, `at`: `2026-01-20T12:00:00.000Z`, `entity`: `payment`, `id`: 5, "
                       "`customer_id`: null, `kind`: `changed`, `fields`: {`covers`:"
                       "[[{`amount`:`49.50`,`invoice_id`:5}],[]],`customer_id`:[7,null],"
                       "`method`:[`11721cdf-a498-48be-903e-daa67552e4f6`,`Cash`],`note`:[null,`a \\`b\\``]}}"),
            withQuotes("{`snapshot`: 5, `at`: `2026-01-20T12:00:00.000Z`, `entity`: `invoice`, `id`: 4, "
                       "`customer_id`: 8, `kind`: `changed`, `fields`: {`currency`:[`USD`,`JPY`],"
                       "`customer_id`:[7,8],`is_proforma`:[false,true],`total_amount`:[`49.50`,`5000`]}}"),
            withQuotes("{`snapshot`: 5, `at`: `2026-01-20T12:00:00.000Z`, `entity`: `invoice`, `id`: 3, "
                       "`customer_id`: 7, `kind`: `changed`, `fields`: {`covers`:[[],[{`amount`:`49.50`,"
                       "`payment_id`:5}]],`paid_amount`:[`0.00`,`49.50`],`remaining_amount`:[`49.50`,`0.00`],"
                       "`status`:[`unpaid`,`paid`]}}"),
            withQuotes("{`snapshot`: 3, `at`: `2026-01-20T12:00:00.000Z`, `entity`: `payment`, `id`: 5, "
                       "`customer_id`: 7, `kind`: `added`, `fields`: {}}"),
            withQuotes("{`snapshot`: 2, `at`: `2026-01-20T12:00:00.000Z`, `entity`: `invoice`, `id`: 4, "
                       "`customer_id`: 7, `kind`: `added`, `fields`: {}}"),
            withQuotes("{`snapshot`: 2, `at`: `2026-01-20T12:00:00.000Z`, `entity`: `invoice`, `id`: 3, "
                       "`customer_id`: 7, `kind`: `added`, `fields`: {}}"),
        };
        QCOMPARE(m_story->json(changes()), expected);
    }

    void oneRefreshByItself()
    {
        TableQuery query = changes();
        query.snapshot = 5;
        QCOMPARE(shown(query), QStringLiteral("5/invoice/4 5/invoice/3"));
        query.snapshot = 4;
        QCOMPARE(shown(query), QString());
    }

    void refreshesThatChangedSomethingAreCounted()
    {
        const auto read = readChangedSnapshots(m_story->cache.database(), 100);
        QVERIFY(read.ok());
        QStringList told;
        for (const ChangedSnapshot &snapshot : *read) {
            QVERIFY(snapshot.publishedAt.isValid());
            told += QStringLiteral("%1: %2").arg(snapshot.number).arg(snapshot.changes);
        }
        QCOMPARE(told.join(QStringLiteral(", ")), QStringLiteral("7: 1, 6: 1, 5: 2, 3: 1, 2: 2"));
        const auto newest = readChangedSnapshots(m_story->cache.database(), 2);
        QVERIFY(newest.ok());
        QCOMPARE(newest->size(), size_t(2));
        QCOMPARE(newest->front().number, 7);
    }

    void filtersAndSearchFind_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *filter, const char *search, const char *rows) {
            QTest::addRow("%s '%s'", filter, search)
                << QString::fromUtf8(filter) << QString::fromUtf8(search) << QString::fromUtf8(rows);
        };
        row("last", "", "7/customer/7");
        row("added", "", "3/payment/5 2/invoice/4 2/invoice/3");
        row("changed", "", "7/customer/7 6/payment/5 5/invoice/4 5/invoice/3");
        row("gone", "", "");
        row("returned", "", "");
        row("customers", "", "7/customer/7");
        row("services", "", "");
        row("invoices", "", "5/invoice/4 5/invoice/3 2/invoice/4 2/invoice/3");
        row("payments", "", "6/payment/5 3/payment/5");
        row("refunds", "", "");
        row("credit_notes", "", "");
        row("all", "2026000003", "5/invoice/3 2/invoice/3");
        row("all", "example 8", "5/invoice/4");
        row("all", "#4", "5/invoice/4 2/invoice/4");
        row("all", "#8", "5/invoice/4");
    }
    void filtersAndSearchFind()
    {
        QFETCH(QString, filter);
        QFETCH(QString, search);
        TableQuery query = changes();
        query.filterKey = filter;
        query.search = search;
        QTEST(shown(query), "rows");
    }

    void aMovedRowIsBothCustomers()
    {
        TableQuery query = changes();
        query.customerId = 7;
        QCOMPARE(shown(query), QStringLiteral("7/customer/7 6/payment/5 5/invoice/4 5/invoice/3 3/payment/5 "
                                              "2/invoice/4 2/invoice/3"));
        query.customerId = 8;
        QCOMPARE(shown(query), QStringLiteral("5/invoice/4"));
        query.customerId = 9;
        QCOMPARE(shown(query), QString());
    }

    void whichRowItIsStandsInWords()
    {
        TableReader reader(m_story->cache.database());
        const auto ids = reader.ids(changes());
        const auto rows = reader.rows(TableId::Changes, *ids, day("2026-01-20"));
        QStringList names;
        for (const TableRow &row : *rows)
            names += row.cells.at(columnIndex(tableSpec(TableId::Changes), QStringLiteral("which"))).toString();
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("#7 #5 2026000004 2026000003 #5 2026000004 2026000003"));
    }

    void tablesAndCsvHaveTheFieldsAsText()
    {
        const RowChange change = changeOfCell(
            withQuotes("{`entity`:`invoices`,`proforma`:[1,1],`fields`:{`status`:[1,4],`due_on`:[`2026-01-15`,null],"
                       "`total`:[1,2],`is_uncollectible`:[0,1],`later_column`:[1,`x`]}}"),
            Currency(QStringLiteral("KWD")));
        QCOMPARE(change.fields.size(), size_t(5));
        QCOMPARE(changeText(change), QString::fromUtf8("status: proforma → void; total_amount: 0.001 → 0.002; "
                                                       "due_date: 2026-01-15 → -; is_uncollectible: no → yes; "
                                                       "later_column: 1 → x"));
    }
};

FRESHET_TEST(TstChangesTable)
#include "tst_changestable.moc"
