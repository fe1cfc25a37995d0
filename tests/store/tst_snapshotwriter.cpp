// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lateindexes.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstSnapshotWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryColumn()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(stageOneOfEach(writer));
        const auto outcome = writer.publish(fullRequest(), noAnalysis());
        QVERIFY(outcome);
        QCOMPARE(outcome->snapshot, 1);
        QCOMPARE(outcome->touchedCustomers, std::vector<RecordId>{1});
        const auto row = [&](const char *columns, const char *table) {
            return cache.rows(sql("SELECT %1 FROM %2").arg(sql(columns), sql(table))).join(QLatin1Char('\n'));
        };
        QCOMPARE(row("id, name, user_ident, is_company, is_lead, is_archived, is_active, is_vip, grace_payment_date, "
                     "first_name, last_name, company_name, organization_id, currency, account_balance, account_credit, "
                     "account_outstanding, has_overdue, has_suspended, registered_on, address, note",
                     "customers"),
                 sql("1|Ada Example 1|K-1|0|0|0|1|0|15|Ada|Example 1||1|USD|-4950|0|4950|0|0|2024-03-01|"
                     "1 Sample Street|"));
        QCOMPARE(row("contacts, tags, attributes, search_text, gone_since, held_at", "customers"),
                 sql(R"([{"name":"Ada","email":"ada1@example.org","phone":"+1 555 011","billing":true}]|["Fiber"]|)"
                     R"({"gracePaymentDate":"15"}|ada example 1 1 k-1 ada +1 555 011 1555011 ada1@example.org )"
                     R"(1 sample street|null|null)"));
        QCOMPARE(row("id, customer_id, status, name, plan_name, currency, price, billing_amount, period_months, "
                     "active_from, active_to, suspension_reason_id, gone_since, held_at",
                     "services"),
                 sql("2|1|1|Home 100|Fiber 100|USD|4500|4950|1|2024-03-01|null|null|null|null"));
        QCOMPARE(row("id, customer_id, organization_id, number, status, is_proforma, proforma_invoice_id, "
                     "generated_invoice_id, is_uncollectible, created_on, due_on, currency, total, paid, remaining, "
                     "covers, settled_on, gone_since, held_at",
                     "invoices"),
                 sql("3|1|1|2026000003|1|0|null|null|0|2026-01-01|2026-01-15|USD|4950|0|4950|[]|null|null|null"));
        QCOMPARE(row("id, customer_id, method_id, created_on, currency, amount, unallocated, note, provider_name, "
                     "provider_payment_id, covers, gone_since, held_at",
                     "payments"),
                 sql("3|1|11721cdf-a498-48be-903e-daa67552e4f6|2026-01-12|USD|4950|0||||[[30,4950,3,null,3,null]]|"
                     "null|null"));
        QCOMPARE(row("id, customer_id, method_id, created_on, currency, amount, note, covers", "refunds"),
                 sql("5|1|11721cdf-a498-48be-903e-daa67552e4f6|2026-02-01|USD|500||[]"));
        QCOMPARE(row("id, customer_id, number, created_on, currency, total, covers", "credit_notes"),
                 sql("6|1|CN6|2026-02-02|USD|700|[]"));
        QCOMPARE(row("*", "payment_methods"), sql("m-1|Cash|1"));
        QCOMPARE(row("*", "organizations"), sql("1|Example Net"));
        QCOMPARE(row("*", "tags"), sql("1|VIP"));
        QCOMPARE(row("*", "custom_attributes"), sql("1|vip|Vip|client"));
        QCOMPARE(row("number, published_at, mode, report", "snapshots"), sql("1|2026-01-20T12:00:00.000Z|full|{}"));
        QCOMPARE(row("count(*), min(confirmed_at), max(confirmed_at), min(snapshot)", "list_state"),
                 sql("10|2026-01-20T12:00:00.000Z|2026-01-20T12:00:00.000Z|1"));
        QCOMPARE(row("*", "meta"), sql("patterns_as_of|2026-01-20\ntime_zone|America/New_York\nutc_offset|-18000"));
    }

    void takesRowsWithNothingInThem()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector<Customer>(1)));
        QVERIFY(writer.stage(std::vector<Service>(1)));
        QVERIFY(writer.stage(std::vector<Invoice>(1)));
        QVERIFY(writer.stage(std::vector<Payment>(1)));
        QVERIFY(writer.stage(std::vector<Refund>(1)));
        QVERIFY(writer.stage(std::vector<CreditNote>(1)));
        QVERIFY(writer.stage(std::vector<PaymentMethod>(1)));
        QVERIFY(writer.stage(std::vector<Organization>(1)));
        QVERIFY(writer.stage(std::vector<Tag>(1)));
        QVERIFY(writer.stage(std::vector<CustomAttribute>(1)));
        QVERIFY(writer.hold({HeldRow()}));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QCOMPARE(cache.value(sql("SELECT count(*) FROM payments WHERE customer_id IS NULL")).toInt(), 1);
    }

    void anUnchangedRefreshWritesNoRow()
    {
        CacheFile cache;
        SnapshotWriter first(cache.database());
        QVERIFY(first.begin());
        QVERIFY(stageOneOfEach(first));
        QVERIFY(first.publish(fullRequest(), noAnalysis()));
        forbidWritingRows(cache);

        SnapshotWriter second(cache.database());
        QVERIFY(second.begin());
        QVERIFY(stageOneOfEach(second));
        PublishRequest later = fullRequest();
        later.publishedAt = later.publishedAt.addSecs(60);
        const auto outcome = second.publish(later, noAnalysis());

        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->snapshot, 2);
        QVERIFY(outcome->touchedCustomers.empty());
        QVERIFY(!outcome->dayChanged);
        for (const auto &[entity, counts] : outcome->counts) {
            QCOMPARE(counts.received, 1);
            QCOMPARE(counts.unchanged, 1);
        }
        QCOMPARE(outcome->counts.size(), 10U);
        QCOMPARE(cache.rows(sql("SELECT DISTINCT confirmed_at, snapshot FROM list_state")),
                 QStringList{sql("2026-01-20T12:01:00.000Z|2")});
        QCOMPARE(cache.value(sql("SELECT published_at FROM snapshots WHERE number = 2")).toString(),
                 sql("2026-01-20T12:01:00.000Z"));
    }

    void changedRowsTouchTheirCustomers()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11), sampleInvoice(2, 12), sampleInvoice(3, 13)});
        cache.run(sql("UPDATE invoices SET settled_on = '2026-01-10'"));
        Invoice paid = sampleInvoice(1, 11);
        paid.paid = 4950;
        paid.remaining = 0;
        const PublishOutcome outcome =
            refresh(cache, std::vector{paid, sampleInvoice(2, 14), sampleInvoice(3, 13), sampleInvoice(4, 15)});
        // Invoice 2 went from customer 12 to 14: both have to be judged again.
        QCOMPARE(outcome.touchedCustomers, (std::vector<RecordId>{11, 12, 14, 15}));
        const EntityCounts counts = outcome.counts.at(Entity::Invoice);
        QCOMPARE(counts.received, 4);
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.changed, 2);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(cache.rows(sql("SELECT id, customer_id, remaining, settled_on FROM invoices ORDER BY id")),
                 (QStringList{sql("1|11|0|null"), sql("2|14|4950|null"), sql("3|13|4950|2026-01-10"),
                              sql("4|15|4950|null")}));
    }

    void aPaymentOfNobodyTouchesNobody()
    {
        CacheFile cache;
        QVERIFY(refresh(cache, std::vector{samplePayment(1, std::nullopt)}).touchedCustomers.empty());
        QCOMPARE(refresh(cache, std::vector{samplePayment(1, 9)}).touchedCustomers, std::vector<RecordId>{9});
    }

    void ofARowSeenTwiceTheLastCounts_data()
    {
        QTest::addColumn<QVector<qint64>>("totals"); // 4950 is what is stored
        QTest::addColumn<bool>("isOnePage");
        for (const bool isOnePage : {true, false}) {
            const char *where = isOnePage ? "one page" : "several pages";
            QTest::addRow("changed twice, %s", where) << QVector<qint64>{1, 2} << isOnePage;
            QTest::addRow("changed and back, %s", where) << QVector<qint64>{1, 4950} << isOnePage;
            QTest::addRow("unchanged, then changed, %s", where) << QVector<qint64>{4950, 1} << isOnePage;
            QTest::addRow("there and back again, %s", where) << QVector<qint64>{1, 4950, 2} << isOnePage;
            QTest::addRow("three times the same, %s", where) << QVector<qint64>{1, 1, 1} << isOnePage;
        }
    }
    void ofARowSeenTwiceTheLastCounts()
    {
        QFETCH(QVector<qint64>, totals);
        QFETCH(bool, isOnePage);
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        std::vector<Invoice> rows;
        for (const qint64 total : totals) {
            rows.push_back(sampleInvoice(1, 11));
            rows.back().total = total;
        }
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        if (isOnePage)
            QVERIFY(writer.stage(rows));
        else
            for (const Invoice &row : rows)
                QVERIFY(writer.stage(std::vector{row}));
        const auto outcome = writer.publish(fullRequest(), noAnalysis());
        QVERIFY(outcome);
        QCOMPARE(outcome->counts.at(Entity::Invoice).received, 1);
        QCOMPARE(outcome->counts.at(Entity::Invoice).changed, totals.back() == 4950 ? 0 : 1);
        QCOMPARE(cache.value(sql("SELECT total FROM invoices")).toLongLong(), totals.back());
    }

    void onlyCompleteListsAreConfirmed()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        PublishRequest partial = fullRequest();
        partial.mode = sql("refresh");
        partial.publishedAt = partial.publishedAt.addSecs(60);
        partial.completeLists = {Entity::Customer};
        refresh(cache, std::vector{sampleCustomer(1)}, partial);
        QCOMPARE(cache.rows(sql("SELECT entity FROM list_state WHERE snapshot = 2")), QStringList{sql("customers")});
        QCOMPARE(cache.value(sql("SELECT count(*) FROM list_state WHERE snapshot = 1")).toInt(), 9);
    }

    void everyPatternIsDueWhenTheDayOrTheMethodsChange()
    {
        CacheFile cache;
        const std::vector<PaymentMethod> methods = {{sql("m-1"), sql("Cash"), true}};
        const PublishOutcome first = refresh(cache, methods);
        QVERIFY(first.dayChanged && first.paymentMethodsChanged); // nothing was judged before
        const PublishOutcome again = refresh(cache, methods);
        QVERIFY(!again.dayChanged && !again.paymentMethodsChanged);
        QVERIFY(refresh(cache, std::vector<PaymentMethod>{{sql("m-1"), sql("Courtesy credit"), false}})
                    .paymentMethodsChanged);
        QVERIFY(!refresh(cache, std::vector<PaymentMethod>{}).paymentMethodsChanged); // not believed yet
        QVERIFY(refresh(cache, std::vector<PaymentMethod>{}).paymentMethodsChanged);
        PublishRequest tomorrow = fullRequest();
        tomorrow.today = tomorrow.today.addDays(1);
        QVERIFY(refresh(cache, std::vector<PaymentMethod>{}, tomorrow).dayChanged);
        QVERIFY(!refresh(cache, std::vector<PaymentMethod>{}, tomorrow).dayChanged);
    }

    void withoutAnAnalysisThePatternsStayDue()
    {
        CacheFile cache;
        for (int round = 0; round < 2; ++round) {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin());
            QVERIFY(writer.publish(fullRequest(), {})->dayChanged);
        }
    }

    void theAnalysisSeesTheRowsBeforeAnybodyElse()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        const auto reader = Database::open(cache.path(), DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        const auto seenBy = [](Database &database) {
            return database.value(sql("SELECT group_concat(id) FROM (SELECT id FROM invoices ORDER BY id)"))
                       ->toString() +
                   database.value(sql("SELECT '@' || max(number) FROM snapshots"))->toString();
        };
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleInvoice(2, 12)}));
        QCOMPARE(seenBy(**reader), sql("1@1"));
        const auto outcome = writer.publish(fullRequest(), [&](Database &database, const PublishOutcome &so) {
            [&] {
                QCOMPARE(seenBy(database), sql("1,2@2"));
                QCOMPARE(seenBy(**reader), sql("1@1"));
                QCOMPARE(so.snapshot, 2);
                QCOMPARE(so.touchedCustomers, std::vector<RecordId>{12});
            }();
            return database.execute(sql("UPDATE invoices SET settled_on = '2026-01-10' WHERE id = 2"));
        });
        QVERIFY(outcome);
        QCOMPARE(seenBy(**reader), sql("1,2@2"));
        QCOMPARE(cache.value(sql("SELECT settled_on FROM invoices WHERE id = 2")).toString(), sql("2026-01-10"));
    }

    void aFailedAnalysisChangesNothingAndCanBeRepeated()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        const QStringList before = cache.content();
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleInvoice(2, 12)}));
        const Error cancelled{ErrorKind::Cancelled, {}, 0, {}};
        const auto failed =
            writer.publish(fullRequest(), [&](Database &, const PublishOutcome &) { return Result<void>(cancelled); });
        QCOMPARE(failed.error(), cancelled);
        QCOMPARE(cache.content(), before);
        const auto outcome = writer.publish(fullRequest(), noAnalysis());
        QVERIFY(outcome);
        QCOMPARE(outcome->snapshot, 2);
        QCOMPARE(cache.value(sql("SELECT count(*) FROM invoices")).toInt(), 2);
    }

    void aFirstLoadLeavesTheSchemaAsItWas()
    {
        CacheFile cache;
        const std::atomic<bool> goOn = false;
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        const QString schema = sql("SELECT type, name, replace(sql, '\"', '') FROM sqlite_master ORDER BY name");
        const QStringList before = cache.rows(schema);
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(cache.rows(schema) != before);
        QVERIFY(stageOneOfEach(writer));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QVERIFY(buildLateIndexes(cache.database(), goOn));
        QCOMPARE(cache.rows(schema), before);
        QCOMPARE(cache.value(sql("PRAGMA integrity_check")).toString(), sql("ok"));
    }

    void manyNewRowsBesideOldOnes()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11), sampleInvoice(2, 11)});
        std::vector<Invoice> rows;
        for (RecordId id = 2; id <= 100; ++id)
            rows.push_back(sampleInvoice(id, 20));
        const EntityCounts counts = refresh(cache, rows).counts.at(Entity::Invoice);
        QCOMPARE(counts.changed, 1);
        QCOMPARE(counts.added, 98);
        QCOMPARE(
            cache.value(sql("SELECT count(*) FROM invoices INDEXED BY invoices_by_customer WHERE customer_id = 20"))
                .toInt(),
            99);
        QCOMPARE(cache.value(sql("PRAGMA integrity_check")).toString(), sql("ok"));
    }

    void discardingLeavesNothingBehind()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        const QStringList before = cache.content();
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleInvoice(2, 12)}));
        writer.discard();
        QCOMPARE(cache.content(), before);
        QCOMPARE(cache.value(sql("SELECT count(*) FROM sqlite_master WHERE name LIKE 'staged%'")).toInt(), 0);
        QCOMPARE(refresh(cache, std::vector{sampleInvoice(3, 13)}).counts.at(Entity::Invoice).added, 1);
        QCOMPARE(cache.value(sql("SELECT count(*) FROM invoices")).toInt(), 2);
    }

    void beginningAnewForgetsWhatWasStaged()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(stageOneOfEach(writer));
        QVERIFY(writer.hold({{Entity::Invoice, 9, 1, sql("total"), sql("missing")}}));
        QVERIFY(writer.begin());
        const auto outcome = writer.publish(fullRequest(), noAnalysis());
        QCOMPARE(outcome->counts.at(Entity::Customer).received, 0);
        QCOMPARE(cache
                     .value(sql("SELECT (SELECT count(*) FROM customers) + (SELECT count(*) FROM tags) + "
                                "(SELECT count(*) FROM row_errors)"))
                     .toInt(),
                 0);
    }

    void onlyOneRefreshAtATime()
    {
        CacheFile cache;
        const auto other = Database::open(cache.path(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        SnapshotWriter first(cache.database());
        SnapshotWriter second(**other);
        QVERIFY(first.begin());
        QVERIFY(first.stage(std::vector{sampleInvoice(1, 11)}));
        QCOMPARE(second.begin().error().kind, ErrorKind::StoreBusy);
        second.discard(); // not its own rows
        QCOMPARE(first.publish(fullRequest(), noAnalysis())->counts.at(Entity::Invoice).added, 1);
        QVERIFY(second.begin());
    }

    void nothingWorksOutsideARefresh()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(!writer.stage(std::vector{sampleInvoice(1, 11)}));
        QVERIFY(!writer.stage(std::vector{Tag{1, sql("a")}}));
        QVERIFY(!writer.hold({}));
        QVERIFY(!writer.publish(fullRequest(), noAnalysis()));
        QVERIFY(writer.begin());
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QVERIFY(!writer.stage(std::vector{sampleInvoice(1, 11)}));
        QVERIFY(!writer.publish(fullRequest(), noAnalysis()));
    }

    void keepsTheReport()
    {
        CacheFile cache;
        const qint64 number = refresh(cache, std::vector{sampleInvoice(1, 11)}).snapshot;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.attachReport(number, QByteArrayLiteral("{\"status\":\"success\"}")));
        QCOMPARE(cache.value(sql("SELECT report FROM snapshots WHERE number = %1").arg(number)).toString(),
                 sql("{\"status\":\"success\"}"));
    }
};

FRESHET_TEST(TstSnapshotWriter)
#include "tst_snapshotwriter.moc"
