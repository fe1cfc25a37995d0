// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stagedrefresh.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QDateTime noon{QDate(2026, 1, 20), QTime(12, 0), Qt::UTC};

RunPlan plan(const char *mode, int minutes = 0)
{
    const QDateTime now = noon.addSecs(60 * minutes);
    return {sql(mode), now, now.addDays(-1)};
}

PageMark at(const char *list, int position)
{
    return {sql(list), position};
}

Customer named(RecordId id, const char *name)
{
    Customer customer = sampleCustomer(id);
    customer.lastName = sql(name);
    return customer;
}

using Step = std::function<Result<void>(SnapshotWriter &writer)>;

/// What a full check does, page by page.
std::vector<Step> steps()
{
    const HeldRow held{Entity::Invoice, 9, 2, sql("total"), sql("missing")};
    return {
        [](SnapshotWriter &w) {
            return w.stage(std::vector{sampleCustomer(1), sampleCustomer(2)}, at("customers", 2));
        },
        [](SnapshotWriter &w) { return w.stage(std::vector{sampleCustomer(2), named(3, "New")}, at("customers", 3)); },
        [](SnapshotWriter &w) { return w.endList(Entity::Customer, sql("customers")); },
        [](SnapshotWriter &w) { return w.stage(std::vector{sampleService(1, 1)}, at("services", 1)); },
        [](SnapshotWriter &w) { return w.endList(Entity::Service, sql("services")); },
        [held](SnapshotWriter &w) { return w.hold({held}, at("invoices", 3)); },
        [](SnapshotWriter &w) {
            return w.stage(std::vector{sampleInvoice(1, 1), sampleInvoice(2, 2)}, at("invoices", 3));
        },
        [](SnapshotWriter &w) { return w.endList(Entity::Invoice, sql("invoices")); },
        [](SnapshotWriter &w) { return w.stage(std::vector{samplePayment(1, 1)}, at("payments", 1)); },
        [](SnapshotWriter &w) { return w.endList(Entity::Payment, sql("payments")); },
        [](SnapshotWriter &w) { return w.stage(std::vector{sampleRefund(1, 1)}, at("refunds", 1)); },
        [](SnapshotWriter &w) { return w.stage(std::vector{sampleCreditNote(1, 1)}, at("credit_notes", 1)); },
    };
}

Result<PublishOutcome> takeSteps(SnapshotWriter &writer, size_t from)
{
    const std::vector<Step> all = steps();
    for (size_t i = from; i < all.size(); ++i) {
        if (const Result<void> done = all[i](writer); !done)
            return done.error();
    }
    const Result<std::vector<RecordId>> missing = writer.missing(Entity::Invoice);
    if (!missing)
        return missing.error();
    writer.markGone(Entity::Invoice, *missing);
    return writer.publish(fullRequest(), noAnalysis());
}

/// Some rows that the check finds changed, some as they are, one that it does not find.
void fill(CacheFile &cache)
{
    refresh(cache, std::vector{named(1, "Old"), sampleCustomer(2)});
    refresh(cache, std::vector{sampleInvoice(1, 1), sampleInvoice(4, 1)});
}

/// Begins a run and stages one page of it.
template<typename Row>
void beginAndLeave(CacheFile &cache, const RunPlan &plan, const std::vector<Row> &rows, const PageMark &mark)
{
    SnapshotWriter writer(cache.database());
    if (!writer.begin(plan) || !writer.stage(rows, mark))
        qFatal("The run did not begin.");
    writer.suspend();
}

QStringList stagingTables(CacheFile &cache, const char *mode)
{
    return cache.rows(
        sql("SELECT name FROM sqlite_master WHERE name LIKE 'staged\\_%1\\_%' ESCAPE '\\'").arg(QLatin1String(mode)));
}

} // namespace

/// A run that was interrupted and is gone on with.
class TstResumedRun : public QObject
{
    Q_OBJECT

private slots:
    void theNextRunKnowsHowFarEachListWasRead_data()
    {
        QTest::addColumn<bool>("isSuspended");
        QTest::newRow("suspended") << true;
        QTest::newRow("ended by force") << false;
    }
    void theNextRunKnowsHowFarEachListWasRead()
    {
        QFETCH(bool, isSuspended);
        CacheFile cache;
        {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin(plan("full")));
            for (size_t i = 0; i < 7; ++i)
                QVERIFY(steps()[i](writer));
            if (isSuspended)
                writer.suspend();
        }
        cache.reopen();
        SnapshotWriter later(cache.database());
        const Result<RunStart> start = later.begin(plan("full", 60));
        QVERIFY(start);
        QVERIFY(start->isResumed);
        QCOMPARE(start->startedAt, noon);
        QCOMPARE(start->lists.size(), size_t(3));
        const ListProgress customers = start->lists.at(sql("customers"));
        QCOMPARE(customers.position, 3);
        QVERIFY(customers.isComplete);
        QCOMPARE(customers.ids, (std::vector<RecordId>{1, 2, 2, 3}));
        const ListProgress invoices = start->lists.at(sql("invoices"));
        QCOMPARE(invoices.position, 3);
        QVERIFY(!invoices.isComplete);
        const std::vector<HeldRow> &held = later.staged().held;
        QCOMPARE(held.size(), size_t(1));
        QCOMPARE(held.front().id, std::optional<RecordId>(9));
        QCOMPARE(held.front().customerId, std::optional<RecordId>(2));
        QCOMPARE(held.front().problem, sql("missing"));
    }

    /// The list has shown the row, so that reading behind it meets a row that is known.
    void aHeldRowIsAmongTheRowsThatItsListShowed()
    {
        CacheFile cache;
        {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin(plan("full")));
            QVERIFY(writer.hold({{Entity::Invoice, 9, 2, sql("total"), sql("missing")}}, at("invoices", 2)));
            QVERIFY(writer.stage(std::vector{sampleInvoice(1, 1)}, at("invoices", 2)));
        }
        SnapshotWriter later(cache.database());
        QCOMPARE(later.begin(plan("full", 1))->lists.at(sql("invoices")).ids, (std::vector<RecordId>{9, 1}));
    }

    void whereverARunIsInterruptedItsSnapshotIsTheSame()
    {
        CacheFile undisturbed;
        fill(undisturbed);
        SnapshotWriter writer(undisturbed.database());
        QVERIFY(writer.begin(plan("full")));
        const Result<PublishOutcome> expected = takeSteps(writer, 0);
        QVERIFY(expected);
        for (size_t count = 0; count <= steps().size(); ++count) {
            CacheFile cache;
            fill(cache);
            {
                SnapshotWriter first(cache.database());
                QVERIFY(first.begin(plan("full")));
                for (size_t i = 0; i < count; ++i)
                    QVERIFY(steps()[i](first));
            }
            SnapshotWriter second(cache.database());
            QVERIFY(second.begin(plan("full", 30))->isResumed);
            const Result<PublishOutcome> outcome = takeSteps(second, count);
            QVERIFY(outcome);
            QCOMPARE(outcome->touchedCustomers, expected->touchedCustomers);
            for (const auto &[entity, counts] : expected->counts) {
                QCOMPARE(outcome->counts.at(entity).received, counts.received);
                QCOMPARE(outcome->counts.at(entity).added, counts.added);
                QCOMPARE(outcome->counts.at(entity).changed, counts.changed);
                QCOMPARE(outcome->counts.at(entity).gone, counts.gone);
            }
            QCOMPARE(cache.content(), undisturbed.content());
            QCOMPARE(stagingTables(cache, "full"), QStringList());
        }
    }

    void aRunThatCannotBeGoneOnWithBeginsAnew_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("limit"); // minutes; 0: none
        QTest::addColumn<QString>("damage");
        QTest::addColumn<bool>("isResumed");
        QTest::newRow("just in time") << 15 << 15 << QString() << true;
        QTest::newRow("too old") << 16 << 15 << QString() << false;
        QTest::newRow("not wanted") << 1 << 0 << QString() << false;
        QTest::newRow("from the future") << -1 << 15 << QString() << false;
        QTest::newRow("other columns") << 1 << 15 << sql("ALTER TABLE staged_full_refunds ADD COLUMN mood TEXT")
                                       << false;
        QTest::newRow("no staging table") << 1 << 15 << sql("DROP TABLE staged_full_services") << false;
        QTest::newRow("no note of its start") << 1 << 15 << sql("DELETE FROM runs") << false;
        QTest::newRow("a start that is no time") << 1 << 15 << sql("UPDATE runs SET started_at = 'soon'") << false;
        QTest::newRow("notes of something else") << 1 << 15 << sql("UPDATE run_pages SET entity = 'tickets'") << false;
        QTest::newRow("notes without ids") << 1 << 15 << sql("UPDATE run_pages SET ids = ''") << false;
    }
    void aRunThatCannotBeGoneOnWithBeginsAnew()
    {
        QFETCH(int, minutes);
        QFETCH(int, limit);
        QFETCH(QString, damage);
        QFETCH(bool, isResumed);
        CacheFile cache;
        {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin(plan("full")));
            QVERIFY(writer.hold({{Entity::Invoice, 9, 2, sql("total"), sql("missing")}}, at("invoices", 1)));
            QVERIFY(writer.stage(std::vector{sampleCustomer(7)}, at("customers", 1)));
        }
        if (!damage.isEmpty())
            cache.run(damage);
        RunPlan later = plan("full", minutes);
        later.resumeSince =
            limit > 0 ? std::optional(later.now.addSecs(-60 * limit)) : std::optional<QDateTime>(std::nullopt);
        SnapshotWriter writer(cache.database());
        const Result<RunStart> start = writer.begin(later);
        QVERIFY(start);
        QCOMPARE(start->isResumed, isResumed);
        QCOMPARE(start->startedAt, isResumed ? noon : later.now);
        QCOMPARE(start->lists.empty(), !isResumed);
        QCOMPARE(writer.staged().held.empty(), !isResumed);
        QCOMPARE(cache.value(sql("SELECT count(*) FROM staged_full_customers")).toInt(), isResumed ? 1 : 0);
        // Either way a whole run can be made of it.
        QVERIFY(takeSteps(writer, 0));
        QCOMPARE(cache.value(sql("SELECT count(*) FROM customers")).toInt(), isResumed ? 4 : 3);
        QCOMPARE(cache.value(sql("SELECT count(*) FROM row_errors")).toInt(), 1);
    }

    void discardingDropsTheRunOfItsModeOnly()
    {
        CacheFile cache;
        beginAndLeave(cache, plan("full"), std::vector{sampleCustomer(1)}, at("customers", 1));
        {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin(plan("refresh", 1)));
            QVERIFY(writer.stage(std::vector{sampleCustomer(2)}, at("customers", 1)));
            QCOMPARE(stagingTables(cache, "refresh").size(), 6);
            writer.discard();
        }
        QCOMPARE(stagingTables(cache, "refresh"), QStringList());
        QCOMPARE(stagingTables(cache, "full").size(), 6);
        SnapshotWriter writer(cache.database());
        QVERIFY(!writer.begin(plan("refresh", 2))->isResumed);
        writer.discard();
        QVERIFY(writer.begin(plan("full", 2))->isResumed);
    }

    void aSuspendedRunLetsAnotherWriterIn()
    {
        CacheFile cache;
        SnapshotWriter first(cache.database());
        SnapshotWriter second(cache.database());
        QVERIFY(first.begin(plan("full")));
        QCOMPARE(second.begin(plan("refresh")).error().kind, ErrorKind::StoreBusy);
        first.suspend();
        QVERIFY(second.begin(plan("refresh")));
        QVERIFY(!first.stage(std::vector{sampleCustomer(1)}));
        QVERIFY(!first.publish(fullRequest(), noAnalysis()));
    }

    void aRowSeenAgainAsItIsStoredIsTakenOutAgain()
    {
        CacheFile cache;
        fill(cache);
        beginAndLeave(cache, plan("full"), std::vector{named(1, "Between")}, at("customers", 1));
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin(plan("full", 1)));
        QVERIFY(writer.stage(std::vector{named(1, "Old")}, at("customers", 2)));
        const Result<PublishOutcome> outcome = writer.publish(fullRequest(), noAnalysis());
        QCOMPARE(outcome->counts.at(Entity::Customer).changed, 0);
        QVERIFY(outcome->touchedCustomers.empty());
    }
};

FRESHET_TEST(TstResumedRun)
#include "tst_resumedrun.moc"
