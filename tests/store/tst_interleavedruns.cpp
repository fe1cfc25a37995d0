// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stagedrefresh.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QDateTime noon{QDate(2026, 1, 20), QTime(12, 0), Qt::UTC};

RunPlan plan(const char *mode, int minutes)
{
    const QDateTime now = noon.addSecs(60 * minutes);
    return {sql(mode), now, now.addDays(-1)};
}

Customer named(RecordId id, const char *name)
{
    Customer customer = sampleCustomer(id);
    customer.lastName = sql(name);
    return customer;
}

PublishRequest refreshRequest()
{
    PublishRequest request = fullRequest();
    request.mode = QStringLiteral("refresh");
    request.completeLists = {Entity::Customer};
    return request;
}

using Step = std::function<void(SnapshotWriter &writer)>;

const Step nothing = [](SnapshotWriter &) {};

/// A full check that begins, reads `before`, makes room for a refresh that reads `between`, and goes on with `behind`.
PublishOutcome checkAround(CacheFile &cache, const Step &before, const Step &between, const Step &behind = nothing)
{
    SnapshotWriter check(cache.database());
    if (!check.begin(plan("full", 0)))
        qFatal("The check did not begin.");
    before(check);
    check.suspend();
    SnapshotWriter refresh(cache.database());
    if (!refresh.begin(plan("refresh", 1)))
        qFatal("The refresh did not begin.");
    between(refresh);
    if (!refresh.publish(refreshRequest(), noAnalysis()))
        qFatal("The refresh was not published.");
    const Result<RunStart> again = check.begin(plan("full", 2));
    if (!again || !again->isResumed)
        qFatal("The check did not go on.");
    behind(check);
    const Result<PublishOutcome> outcome = check.publish(fullRequest(), noAnalysis());
    if (!outcome)
        qFatal("The check was not published.");
    return *outcome;
}

template<typename Row>
Step staging(const std::vector<Row> &rows)
{
    return [rows](SnapshotWriter &writer) { QVERIFY(writer.stage(rows)); };
}

QStringList names(CacheFile &cache)
{
    return cache.rows(sql("SELECT id, last_name FROM customers ORDER BY id"));
}

} // namespace

/// A quick refresh between two parts of a full check: what was read last is what stays.
class TstInterleavedRuns : public QObject
{
    Q_OBJECT

private slots:
    void theNewerRowStays_data()
    {
        QTest::addColumn<QString>("atCheck");
        QTest::addColumn<QString>("atRefresh");
        QTest::addColumn<QString>("atCheckAgain"); // empty: not read again
        QTest::addColumn<QString>("atEnd");
        const QString none;
        QTest::newRow("changed twice") << sql("Check") << sql("Refresh") << none << sql("Refresh");
        QTest::newRow("changed and changed back") << sql("Check") << sql("Live") << none << sql("Live");
        QTest::newRow("changed behind the check") << sql("Live") << sql("Refresh") << none << sql("Refresh");
        QTest::newRow("the same change") << sql("Check") << sql("Check") << none << sql("Check");
        QTest::newRow("seen by the check a last time") << sql("Check") << sql("Refresh") << sql("Last") << sql("Last");
        QTest::newRow("changed back at last") << sql("Check") << sql("Refresh") << sql("Check") << sql("Check");
    }
    void theNewerRowStays()
    {
        QFETCH(QString, atCheck);
        QFETCH(QString, atRefresh);
        QFETCH(QString, atCheckAgain);
        QFETCH(QString, atEnd);
        CacheFile cache;
        refresh(cache, std::vector{named(1, "Live"), named(2, "Other")});
        const auto stage = [](const QString &name) { return staging(std::vector{named(1, qPrintable(name))}); };
        checkAround(cache, stage(atCheck), stage(atRefresh), atCheckAgain.isEmpty() ? nothing : stage(atCheckAgain));
        QCOMPARE(names(cache), (QStringList{sql("1|") + atEnd, sql("2|Other")}));
    }

    void whatOnlyTheCheckHasReadIsPublishedWithIt()
    {
        CacheFile cache;
        refresh(cache, std::vector{named(1, "Live"), named(2, "Live")});
        const PublishOutcome outcome =
            checkAround(cache, staging(std::vector{named(1, "Check"), named(3, "New")}),
                        staging(std::vector{named(2, "Refresh")}), staging(std::vector{named(4, "Last")}));
        QCOMPARE(names(cache), (QStringList{sql("1|Check"), sql("2|Refresh"), sql("3|New"), sql("4|Last")}));
        QCOMPARE(outcome.touchedCustomers, (std::vector<RecordId>{1, 3, 4}));
        QCOMPARE(outcome.counts.at(Entity::Customer).received, 4);
        QCOMPARE(outcome.counts.at(Entity::Customer).added, 2);
        QCOMPARE(outcome.counts.at(Entity::Customer).changed, 1);
    }

    void aFirstRefreshMayComeBetween()
    {
        CacheFile cache;
        checkAround(cache, staging(std::vector{named(1, "Check"), named(2, "Check")}),
                    staging(std::vector{named(2, "Refresh"), named(3, "Refresh")}));
        QCOMPARE(names(cache), (QStringList{sql("1|Check"), sql("2|Refresh"), sql("3|Refresh")}));
    }

    void aRowThatTheRefreshFoundGoneStaysGone_data()
    {
        QTest::addColumn<QString>("atCheck");
        QTest::newRow("changed before") << sql("Check");
        QTest::newRow("unchanged before") << sql("Live");
    }
    void aRowThatTheRefreshFoundGoneStaysGone()
    {
        QFETCH(QString, atCheck);
        CacheFile cache;
        refresh(cache, std::vector{named(1, "Live"), named(2, "Live")});
        const PublishOutcome outcome = checkAround(
            cache, staging(std::vector{named(1, qPrintable(atCheck)), named(2, "Live")}),
            [](SnapshotWriter &writer) { writer.markGone(Entity::Customer, {1}); },
            [](SnapshotWriter &writer) { QVERIFY(writer.missing(Entity::Customer)->empty()); });
        QCOMPARE(cache.rows(sql("SELECT id, last_name, gone_since FROM customers ORDER BY id")),
                 (QStringList{sql("1|Live|2"), sql("2|Live|null")}));
        QCOMPARE(outcome.counts.at(Entity::Customer).gone, 0);
        QVERIFY(outcome.touchedCustomers.empty());
    }

    void aRowThatTheCheckMeetsAgainIsBack()
    {
        CacheFile cache;
        refresh(cache, std::vector{named(1, "Live")});
        checkAround(
            cache, staging(std::vector{named(1, "Live")}),
            [](SnapshotWriter &writer) { writer.markGone(Entity::Customer, {1}); },
            staging(std::vector{named(1, "Live")}));
        QVERIFY(cache.value(sql("SELECT gone_since FROM customers")).isNull());
    }

    void aRowThatTheRefreshAddedIsNotMissing()
    {
        CacheFile cache;
        refresh(cache, std::vector{samplePayment(1, 1), samplePayment(2, 1)});
        checkAround(cache, staging(std::vector{samplePayment(1, 1)}), staging(std::vector{samplePayment(9, 1)}),
                    [](SnapshotWriter &writer) {
                        QCOMPARE(writer.missing(Entity::Payment).value(), std::vector<RecordId>{2});
                    });
        QCOMPARE(cache.rows(sql("SELECT id FROM payments ORDER BY id")), (QStringList{sql("1"), sql("2"), sql("9")}));
    }

    void aRowThatTheRefreshCouldReadIsNotHeldAnyMore()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 11)});
        checkAround(
            cache,
            [](SnapshotWriter &writer) {
                QVERIFY(writer.hold({{Entity::Invoice, 1, 11, sql("total"), sql("missing")}}));
            },
            staging(std::vector{sampleInvoice(1, 11)}));
        QVERIFY(cache.value(sql("SELECT held_at FROM invoices")).isNull());
        QCOMPARE(cache.rows(sql("SELECT * FROM row_errors")), QStringList());
    }

    void aRefreshThatFailsLeavesTheCheckAsItWas()
    {
        CacheFile cache;
        refresh(cache, std::vector{named(1, "Live")});
        SnapshotWriter check(cache.database());
        QVERIFY(check.begin(plan("full", 0)));
        QVERIFY(check.stage(std::vector{named(1, "Check")}, {sql("customers"), 1}));
        check.suspend();
        {
            SnapshotWriter refresh(cache.database());
            QVERIFY(refresh.begin(plan("refresh", 1)));
            QVERIFY(refresh.stage(std::vector{named(1, "Refresh")}));
            QVERIFY(!refresh.publish(refreshRequest(), [](Database &, const PublishOutcome &) {
                return Result<void>(Error{ErrorKind::Cancelled, {}, 0, {}});
            }));
            refresh.discard();
        }
        QCOMPARE(check.begin(plan("full", 2))->lists.at(sql("customers")).position, 1);
        QVERIFY(check.publish(fullRequest(), noAnalysis()));
        QCOMPARE(names(cache), QStringList{sql("1|Check")});
    }

    void aPublishedCheckDropsWhatARefreshHasLeft()
    {
        CacheFile cache;
        {
            SnapshotWriter refresh(cache.database());
            QVERIFY(refresh.begin(plan("refresh", 0)));
            QVERIFY(refresh.stage(std::vector{named(1, "Refresh")}, {sql("customers"), 1}));
            refresh.suspend();
        }
        SnapshotWriter check(cache.database());
        QVERIFY(check.begin(plan("full", 1)));
        QVERIFY(check.stage(std::vector{named(1, "Check")}));
        QVERIFY(check.publish(fullRequest(), noAnalysis()));
        QCOMPARE(cache.rows(sql("SELECT name FROM sqlite_master WHERE name LIKE 'staged%'")), QStringList());
        QCOMPARE(cache.rows(sql("SELECT mode FROM runs")), QStringList());
        QCOMPARE(cache.value(sql("SELECT count(*) FROM run_pages")).toInt(), 0);
        QVERIFY(!check.begin(plan("refresh", 2))->isResumed);
    }
};

FRESHET_TEST(TstInterleavedRuns)
#include "tst_interleavedruns.moc"
