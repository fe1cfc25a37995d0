// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/patternsasof.h"
#include "store/snapshotwriter.h"
#include "store/tablejson.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::cli;

class TstPatternsAsOf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto opened =
            Database::open(m_home.filePath(QStringLiteral("cache.db")), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(opened);
        m_cache = *std::move(opened);
        SnapshotWriter writer(*m_cache);
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{customer(1), customer(2)}));
        QVERIFY(writer.stage(std::vector{invoice(11, 1, "2026-01-10", 5000), invoice(12, 2, "2026-03-10", 7000)}));
        QVERIFY(writer.stage(std::vector{payment(21, 2, 12, "2026-03-08", 7000)}));
        PublishRequest request;
        request.publishedAt = QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC);
        request.mode = QStringLiteral("full");
        request.today = day("2026-04-01");
        QVERIFY(writer.publish(request, [](Database &, const PublishOutcome &) { return Result<void>(); }));
    }

    void cleanupTestCase() { m_cache.reset(); }

    void judgesAsOfTheDay()
    {
        const auto before = patternsAsOf(*m_cache, std::nullopt, day("2026-01-10"), PatternRules());
        QVERIFY(before);
        const auto after = patternsAsOf(*m_cache, std::nullopt, day("2026-02-20"), PatternRules());
        QVERIFY(after);
        QCOMPARE(cell(*before, 1, "open_overdue_count").toInt(), 0);
        QCOMPARE(cell(*after, 1, "open_overdue_count").toInt(), 1);
        QCOMPARE(cell(*after, 1, "missed_payment_count").toInt(), 1);
        QVERIFY(!cell(*after, 2, "last_payment_date").isValid());
        const auto later = patternsAsOf(*m_cache, std::nullopt, day("2026-04-01"), PatternRules());
        QVERIFY(later);
        QCOMPARE(cell(*later, 2, "last_payment_date").toString(), QStringLiteral("2026-03-08"));
        QCOMPARE(cell(*later, 2, "avg_payment_amount").toLongLong(), 7000);
        QCOMPARE(cell(*later, 2, "currency").toString(), QStringLiteral("USD"));
    }

    void judgesByTheRulesThatItIsGiven()
    {
        PatternRules patient;
        patient.missedAfterDays = 60;
        const auto rows = patternsAsOf(*m_cache, RecordId(1), day("2026-02-20"), patient);
        QVERIFY(rows);
        QCOMPARE(cell(*rows, 1, "missed_payment_count").toInt(), 0);
    }

    void theRiskiestComesFirst()
    {
        const auto rows = patternsAsOf(*m_cache, std::nullopt, day("2026-04-01"), PatternRules());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(rows->front().id, RecordId(1));
    }

    void oneCustomerAlone()
    {
        const auto rows = patternsAsOf(*m_cache, RecordId(2), day("2026-04-01"), PatternRules());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().id, RecordId(2));
        QCOMPARE(patternsAsOf(*m_cache, RecordId(99), day("2026-04-01"), PatternRules())->size(), size_t(0));
    }

    void fillsEveryJsonColumnThatAlwaysHasAValue()
    {
        const auto rows = patternsAsOf(*m_cache, RecordId(2), day("2026-04-01"), PatternRules());
        QVERIFY(rows && rows->size() == 1);
        const QSet<QString> mayBeMissing{
            QStringLiteral("on_time_ratio"),      QStringLiteral("on_time_ratio_weighted"),
            QStringLiteral("avg_days_late"),      QStringLiteral("avg_days_when_late"),
            QStringLiteral("weighted_days_late"), QStringLiteral("avg_days_late_incl_open"),
            QStringLiteral("confirmed_at")}; // no list was read here
        for (const ColumnSpec &column : tableSpec(TableId::Patterns).columns) {
            if (column.isInJson && !mayBeMissing.contains(column.key))
                QVERIFY2(cell(*rows, 2, qPrintable(column.key)).isValid(), qPrintable(column.key));
        }
    }

private:
    static CalendarDate day(const char *iso) { return *CalendarDate::fromPrinted(iso); }

    static Customer customer(RecordId id)
    {
        Customer customer;
        customer.id = id;
        customer.firstName = QStringLiteral("Ada");
        customer.lastName = QString::number(id);
        customer.currency = Currency(std::string_view("USD"));
        return customer;
    }

    static Invoice invoice(RecordId id, RecordId customerId, const char *due, qint64 total)
    {
        Invoice invoice;
        invoice.id = id;
        invoice.customerId = customerId;
        invoice.number = QString::number(id);
        invoice.status = customerId == 2 ? InvoiceStatus::Paid : InvoiceStatus::Unpaid;
        invoice.createdOn = day(due).addDays(-14);
        invoice.dueOn = day(due);
        invoice.currency = Currency(std::string_view("USD"));
        invoice.total = total;
        invoice.paid = customerId == 2 ? total : 0;
        invoice.remaining = total - invoice.paid;
        if (customerId == 2)
            invoice.covers = {PaymentCover{31, total, RecordId(21), {}, id, {}}};
        return invoice;
    }

    static Payment payment(RecordId id, RecordId customerId, RecordId invoiceId, const char *on, qint64 amount)
    {
        Payment payment;
        payment.id = id;
        payment.customerId = customerId;
        payment.createdOn = day(on);
        payment.currency = Currency(std::string_view("USD"));
        payment.amount = amount;
        payment.covers = {PaymentCover{31, amount, id, {}, invoiceId, {}}};
        return payment;
    }

    static QVariant cell(const std::vector<TableRow> &rows, RecordId id, const char *key)
    {
        const int column = columnIndex(tableSpec(TableId::Patterns), QString::fromLatin1(key));
        for (const TableRow &row : rows) {
            if (row.id == id)
                return row.cells.value(column);
        }
        return {};
    }

    QTemporaryDir m_home;
    std::unique_ptr<Database> m_cache;
};

FRESHET_TEST(TstPatternsAsOf)
#include "tst_patternsasof.moc"
