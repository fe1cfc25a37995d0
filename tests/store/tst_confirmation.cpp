// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablereader.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

const QDateTime &start()
{
    static const QDateTime at = fullRequest().publishedAt;
    return at;
}

QDateTime after(int minutes)
{
    return start().addSecs(60 * minutes);
}

QString iso(int minutes)
{
    return after(minutes).toString(Qt::ISODateWithMs);
}

Invoice paidInvoice(RecordId id, RecordId customer)
{
    Invoice invoice = sampleInvoice(id, customer);
    invoice.status = InvoiceStatus::Paid;
    invoice.paid = invoice.total;
    invoice.remaining = 0;
    return invoice;
}

constexpr RecordId openInvoice = 31;
constexpr RecordId closedInvoice = 32;
constexpr RecordId othersInvoice = 33;
constexpr RecordId ownPayment = 41;
constexpr RecordId loosePayment = 42;

/// One office that is refreshed again and again while nothing changes.
class Office
{
public:
    Office()
    {
        read(0, allOfThem(), {}, QStringLiteral("full"));
        m_cache.run(sql("INSERT INTO patterns (customer_id, as_of, on_time_count, late_count, open_overdue_count, "
                        "missed_count, unknown_count, credited_count, excluded_count, currency, trend, recent_bad, "
                        "risk_class, risk_rank, is_risky, reason, oldest_overdue_days, marks) "
                        "SELECT id, '2026-01-20', 0, 0, 0, 0, 0, 0, 0, 'USD', 'unknown', 0, 'good', 5, 0, '', 0, '' "
                        "FROM customers"));
    }

    static std::vector<Entity> allOfThem() { return fullRequest().completeLists; }
    static std::vector<Entity> shortOnes()
    {
        return {Entity::Customer, Entity::Service, Entity::CreditNote, Entity::PaymentMethod};
    }
    static std::vector<QString> usualParts()
    {
        return {sql("open_invoices"), sql("recent_invoices"), sql("new_payments"), sql("loose_payments")};
    }

    /// Everything as it was at first, but for what `change` stages besides.
    void read(
        int minutes, const std::vector<Entity> &lists, const std::vector<QString> &parts,
        const QString &mode = QStringLiteral("refresh"),
        const std::function<void(SnapshotWriter &)> &change = [](SnapshotWriter &) {})
    {
        SnapshotWriter writer(m_cache.database());
        QVERIFY(writer.begin({mode, after(minutes), std::nullopt}));
        const PageMark mark{sql("list"), 0, after(minutes)};
        QVERIFY(writer.stage(std::vector{sampleCustomer(1), sampleCustomer(2)}, mark));
        QVERIFY(writer.stage(std::vector{sampleService(11, 1)}, mark));
        QVERIFY(writer.stage(
            std::vector{sampleInvoice(openInvoice, 1), paidInvoice(closedInvoice, 1), paidInvoice(othersInvoice, 2)},
            mark));
        QVERIFY(
            writer.stage(std::vector{samplePayment(ownPayment, 1), samplePayment(loosePayment, std::nullopt)}, mark));
        change(writer);
        PublishRequest request = fullRequest();
        request.mode = mode;
        request.completeLists = lists;
        request.completeParts = parts;
        request.readSince = after(minutes);
        request.publishedAt = after(minutes).addSecs(30);
        QVERIFY(writer.publish(request, noAnalysis()));
    }

    [[nodiscard]] QString cell(TableId table, RecordId id, const char *key)
    {
        const std::vector<RecordId> ids = {id};
        const auto rows = TableReader(m_cache.database()).rows(table, ids, day("2026-01-20"));
        if (!rows || rows->size() != 1)
            return sql("error");
        return rows->front().cells.at(columnIndex(tableSpec(table), sql(key))).toString();
    }
    [[nodiscard]] CacheFile &cache() { return m_cache; }

private:
    CacheFile m_cache;
};

} // namespace

/// How old the rows are that the tables show, and what confirmed them.
class TstConfirmation : public QObject
{
    Q_OBJECT

private slots:
    void aQuickRefreshConfirmsWhatItReads_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<RecordId>("id");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("by");
        QTest::newRow("customer") << TableId::Customers << RecordId(1) << 60 << "whole_list";
        QTest::newRow("service") << TableId::Services << RecordId(11) << 60 << "whole_list";
        QTest::newRow("open invoice") << TableId::Invoices << openInvoice << 60 << "part_list";
        QTest::newRow("paid invoice") << TableId::Invoices << closedInvoice << 0 << "whole_list";
        QTest::newRow("payment") << TableId::Payments << ownPayment << 0 << "whole_list";
        QTest::newRow("payment of nobody") << TableId::Payments << loosePayment << 60 << "part_list";
    }
    void aQuickRefreshConfirmsWhatItReads()
    {
        QFETCH(TableId, table);
        QFETCH(RecordId, id);
        QFETCH(int, minutes);
        Office office;
        forbidWritingRows(office.cache());
        office.read(60, Office::shortOnes(), Office::usualParts());
        QCOMPARE(office.cell(table, id, "confirmed_at"), iso(minutes));
        QTEST(office.cell(table, id, "confirmed_by"), "by");
        office.read(120, Office::allOfThem(), {}, sql("full"));
        QCOMPARE(office.cell(table, id, "confirmed_at"), iso(120));
        QCOMPARE(office.cell(table, id, "confirmed_by"), sql("whole_list"));
    }

    void aListThatFailedConfirmsNothing()
    {
        Office office;
        office.read(60, {Entity::Service, Entity::CreditNote, Entity::PaymentMethod}, {sql("loose_payments")});
        QCOMPARE(office.cell(TableId::Customers, 1, "confirmed_at"), iso(0));
        QCOMPARE(office.cell(TableId::Services, 11, "confirmed_at"), iso(60));
        QCOMPARE(office.cell(TableId::Invoices, openInvoice, "confirmed_at"), iso(0));
        QCOMPARE(office.cell(TableId::Payments, loosePayment, "confirmed_at"), iso(60));
    }

    void readingOneCustomersListsConfirmsHisDocumentsOnly()
    {
        Office office;
        std::vector<QString> parts = Office::usualParts();
        parts.push_back(sql("invoices_of_customer_1"));
        parts.push_back(sql("payments_of_customer_1"));
        forbidWritingRows(office.cache());
        office.read(60, Office::shortOnes(), parts);
        QCOMPARE(office.cell(TableId::Invoices, closedInvoice, "confirmed_at"), iso(60));
        QCOMPARE(office.cell(TableId::Invoices, closedInvoice, "confirmed_by"), sql("customer_read"));
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "confirmed_at"), iso(60));
        QCOMPARE(office.cell(TableId::Invoices, othersInvoice, "confirmed_at"), iso(0));
    }

    void aRowThatChangedIsAsOfItsOwnReading()
    {
        Office office;
        office.read(60, Office::shortOnes(), {}, sql("refresh"), [](SnapshotWriter &writer) {
            Invoice changed = paidInvoice(closedInvoice, 1);
            changed.total = 1;
            QVERIFY(writer.stage(std::vector{changed}, {sql("of one"), 0, after(61)}));
        });
        QCOMPARE(office.cell(TableId::Invoices, closedInvoice, "confirmed_at"), iso(61));
        QCOMPARE(office.cell(TableId::Invoices, closedInvoice, "confirmed_by"), sql("row_read"));
    }

    void aRowThatCouldNotBeReadIsAsOldAsBefore()
    {
        Office office;
        SnapshotWriter writer(office.cache().database());
        QVERIFY(writer.begin());
        QVERIFY(writer.hold({{Entity::Customer, 2, 2, sql("name"), sql("missing")}}));
        PublishRequest request = fullRequest();
        request.publishedAt = after(90);
        QVERIFY(writer.publish(request, noAnalysis()));
        QCOMPARE(office.cell(TableId::Customers, 2, "confirmed_at"), iso(0));
        QCOMPARE(office.cell(TableId::Customers, 2, "confirmed_by"), sql("held"));
        QCOMPARE(office.cell(TableId::Customers, 1, "confirmed_at"), iso(90));
    }

    void aRowThatIsGoneGrowsOldWithItsSnapshot()
    {
        Office office;
        SnapshotWriter writer(office.cache().database());
        QVERIFY(writer.begin());
        writer.markGone(Entity::Payment, {ownPayment});
        PublishRequest request = fullRequest();
        request.publishedAt = after(60);
        QVERIFY(writer.publish(request, noAnalysis()));
        office.cache().run(sql("UPDATE list_state SET confirmed_at = '%1'").arg(iso(600)));
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "confirmed_at"), iso(60));
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "confirmed_by"), sql("gone"));
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "gone_since"), iso(60));
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "gone_snapshot"), sql("2"));
        office.read(700, Office::allOfThem(), {}, sql("full"));
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "gone_since"), QString());
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "confirmed_at"), iso(700));
    }

    void onlyTheFullCheckReadsSomeRows()
    {
        Office office;
        QCOMPARE(office.cell(TableId::Invoices, openInvoice, "waits_for_full_check"), sql("false"));
        QCOMPARE(office.cell(TableId::Invoices, closedInvoice, "waits_for_full_check"), sql("true"));
        QCOMPARE(office.cell(TableId::Payments, ownPayment, "waits_for_full_check"), sql("true"));
        QCOMPARE(office.cell(TableId::Payments, loosePayment, "waits_for_full_check"), sql("false"));
    }

    void aPatternIsAsOldAsTheOldestOfItsLists_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list : {"customers", "invoices", "payments", "credit_notes", "payment_methods"})
            QTest::newRow(list) << sql(list);
    }
    void aPatternIsAsOldAsTheOldestOfItsLists()
    {
        QFETCH(QString, list);
        Office office;
        office.read(60, Office::allOfThem(), {}, sql("full"));
        QCOMPARE(office.cell(TableId::Patterns, 1, "confirmed_at"), iso(60));
        office.cache().run(sql("UPDATE list_state SET confirmed_at = '%1' WHERE entity = '%2'").arg(iso(20), list));
        QCOMPARE(office.cell(TableId::Patterns, 1, "confirmed_at"), iso(20));
        office.cache().run(sql("DELETE FROM list_state WHERE entity = '%1'").arg(list));
        QCOMPARE(office.cell(TableId::Patterns, 1, "confirmed_at"), QString());
    }

    void aPatternKnowsOfItsCustomersReadingsAndHeldRows()
    {
        Office office;
        office.read(60, Office::shortOnes(),
                    {sql("invoices_of_customer_1"), sql("payments_of_customer_1"), sql("open_invoices")});
        QCOMPARE(office.cell(TableId::Patterns, 1, "confirmed_at"), iso(60));
        QCOMPARE(office.cell(TableId::Patterns, 2, "confirmed_at"), iso(0));
        for (const char *row :
             {"invoices SET held_at = '%1' WHERE id = 32", "payments SET held_at = '%1' WHERE id = 41"}) {
            office.cache().run(sql("UPDATE invoices SET held_at = NULL"));
            office.cache().run(sql("UPDATE ") + sql(row).arg(iso(-5)));
            QCOMPARE(office.cell(TableId::Patterns, 1, "confirmed_at"), iso(-5));
            QCOMPARE(office.cell(TableId::Patterns, 2, "confirmed_at"), iso(0));
        }
    }

    void olderRowsAreFound_data()
    {
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<std::vector<RecordId>>("ids");
        using Ids = std::vector<RecordId>;
        QTest::newRow("of any age") << TableId::Invoices << "" << "" << 0 << Ids{31, 32, 33};
        QTest::newRow("between both") << TableId::Invoices << "" << "" << 150 << Ids{32, 33};
        QTest::newRow("exactly as old is not older") << TableId::Invoices << "" << "" << 180 << Ids{};
        QTest::newRow("just older") << TableId::Invoices << "" << "" << 179 << Ids{32, 33};
        QTest::newRow("with another filter") << TableId::Invoices << "open" << "" << 150 << Ids{};
        QTest::newRow("with a search") << TableId::Invoices << "paid" << "000033" << 60 << Ids{33};
        QTest::newRow("customers") << TableId::Customers << "" << "" << 119 << Ids{1, 2};
        QTest::newRow("fresh customers") << TableId::Customers << "" << "" << 121 << Ids{};
        QTest::newRow("services") << TableId::Services << "" << "" << 119 << Ids{11};
        QTest::newRow("payments") << TableId::Payments << "" << "" << 121 << Ids{41};
        QTest::newRow("patterns") << TableId::Patterns << "" << "" << 121 << Ids{1, 2};
    }
    void olderRowsAreFound()
    {
        QFETCH(TableId, table);
        QFETCH(QString, filter);
        QFETCH(QString, search);
        QFETCH(int, minutes);
        Office office;
        office.read(60, Office::shortOnes(), Office::usualParts());
        TableQuery query;
        query.table = table;
        query.filterKey = filter;
        query.search = search;
        query.sortKey = query.table == TableId::Patterns ? sql("customer_id") : sql("id");
        query.today = day("2026-01-20");
        query.olderThan = std::chrono::minutes(minutes);
        query.now = after(180);
        TableReader reader(office.cache().database());
        const Result<std::vector<RecordId>> ids = reader.ids(query);
        QVERIFY(ids);
        QTEST(*ids, "ids");
        qint64 counted = 0;
        for (const CurrencyTotals &line : *reader.totals(query))
            counted += line.rowCount;
        QCOMPARE(counted, qint64(ids->size()));
    }

    void olderMeansTheTimeThatIsShown()
    {
        Office office;
        std::vector<QString> parts = Office::usualParts();
        parts.push_back(sql("invoices_of_customer_2"));
        office.read(60, Office::shortOnes(), parts, sql("refresh"), [](SnapshotWriter &writer) {
            Payment changed = samplePayment(ownPayment, 1);
            changed.amount = 1;
            QVERIFY(writer.stage(std::vector{changed}, {sql("of one"), 0, after(75)}));
            writer.markGone(Entity::Service, {11});
        });
        office.cache().run(sql("UPDATE invoices SET held_at = '%1' WHERE id = 31").arg(iso(-60)));
        for (const TableId table : {TableId::Customers, TableId::Services, TableId::Invoices, TableId::Payments}) {
            TableQuery query;
            query.table = table;
            query.includeGone = true;
            query.today = day("2026-01-20");
            query.now = after(200);
            TableReader reader(office.cache().database());
            const std::vector<RecordId> all = reader.ids(query).value();
            std::map<RecordId, QString> shown;
            for (const RecordId id : all)
                shown[id] = office.cell(table, id, "confirmed_at");
            for (int minutes = 1; minutes < 300; ++minutes) {
                query.olderThan = std::chrono::minutes(minutes);
                const QString limit = iso(200 - minutes);
                const std::vector<RecordId> found = reader.ids(query).value();
                for (const RecordId id : all)
                    QCOMPARE(std::ranges::find(found, id) != found.end(), shown[id] < limit);
            }
        }
    }

    void whatWasNeverConfirmedIsOld()
    {
        Office office;
        office.cache().run(sql("DELETE FROM list_state"));
        office.cache().run(sql("UPDATE services SET read_at = NULL"));
        TableQuery query;
        query.table = TableId::Services;
        query.olderThan = std::chrono::hours(24 * 30);
        query.now = after(1);
        QCOMPARE(TableReader(office.cache().database()).ids(query).value(), std::vector<RecordId>{11});
    }
};

FRESHET_TEST(TstConfirmation)
#include "tst_confirmation.moc"
