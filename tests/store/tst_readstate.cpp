// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readstate.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// A refresh that read these lists and nothing else.
PublishRequest requestFor(const std::vector<Entity> &lists, const std::vector<QString> &parts, int minutes)
{
    PublishRequest request = fullRequest();
    request.completeLists = lists;
    request.completeParts = parts;
    request.readSince = request.publishedAt.addSecs(60 * minutes);
    request.publishedAt = request.readSince.addSecs(30);
    return request;
}

QDateTime minutesLater(int minutes)
{
    return fullRequest().publishedAt.addSecs(60 * minutes);
}

} // namespace

class TstReadState : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFileKnowsNothing()
    {
        CacheFile cache;
        const Result<ReadState> state = readState(cache.database());
        QVERIFY(state);
        QCOMPARE(state->rows, 0);
        QVERIFY(!state->isHistoryComplete);
        QVERIFY(!state->documentsReadAt.isValid());
        QVERIFY(!state->paymentsReadThrough);
    }

    void countsTheRowsOfTheFourTables()
    {
        CacheFile cache;
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(stageOneOfEach(writer));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QCOMPARE(readState(cache.database())->rows, 4);
    }

    void historyIsCompleteOnceBothListsWereRead_data()
    {
        QTest::addColumn<std::vector<Entity>>("lists");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<bool>("isComplete");
        using Lists = std::vector<Entity>;
        QTest::newRow("neither") << Lists{Entity::Customer} << QStringList{} << false;
        QTest::newRow("invoices") << Lists{Entity::Customer, Entity::Invoice} << QStringList{} << false;
        QTest::newRow("payments") << Lists{Entity::Customer, Entity::Payment} << QStringList{} << false;
        QTest::newRow("both") << Lists{Entity::Payment, Entity::Invoice} << QStringList{} << true;
        QTest::newRow("parts only") << Lists{Entity::Customer}
                                    << QStringList{sql("open_invoices"), sql("recent_invoices"), sql("new_payments"),
                                                   sql("loose_payments")}
                                    << false;
    }
    void historyIsCompleteOnceBothListsWereRead()
    {
        QFETCH(std::vector<Entity>, lists);
        QFETCH(QStringList, parts);
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 1)}, requestFor(lists, {parts.begin(), parts.end()}, 0));
        QTEST(readState(cache.database())->isHistoryComplete, "isComplete");
    }

    void historyStaysCompleteAfterAQuickRefresh()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 1)});
        refresh(cache, std::vector{sampleInvoice(1, 1)},
                requestFor({Entity::Customer}, {sql("open_invoices"), sql("recent_invoices")}, 5));
        QVERIFY(readState(cache.database())->isHistoryComplete);
    }

    void theNewestInvoicesAreAsOldAsTheirLastReading()
    {
        CacheFile cache;
        const std::vector rows{sampleInvoice(1, 1)};
        refresh(cache, rows, requestFor({Entity::Invoice, Entity::Payment}, {}, 0));
        QCOMPARE(readState(cache.database())->documentsReadAt, minutesLater(0));
        refresh(cache, rows, requestFor({}, {sql("recent_invoices")}, 10));
        QCOMPARE(readState(cache.database())->documentsReadAt, minutesLater(10));
        // Neither the open ones alone nor any other list shows what is new.
        refresh(cache, rows, requestFor({Entity::Customer, Entity::Payment}, {sql("open_invoices")}, 20));
        QCOMPARE(readState(cache.database())->documentsReadAt, minutesLater(10));
        // A full check that began before that refresh and was gone on with behind it.
        refresh(cache, rows, requestFor({Entity::Invoice, Entity::Payment}, {}, 5));
        QCOMPARE(readState(cache.database())->documentsReadAt, minutesLater(10));
    }

    void paymentsReadThroughAreTheLastSaid()
    {
        CacheFile cache;
        for (const RecordId id : {RecordId(5), RecordId(9'000'000'000), RecordId(7)}) {
            QVERIFY(keepPaymentsReadThrough(cache.database(), id));
            QCOMPARE(readState(cache.database())->paymentsReadThrough, std::optional(id));
        }
    }

    void aFileThatCannotBeReadIsAnError()
    {
        CacheFile cache;
        cache.database().failAfter(0);
        QVERIFY(!readState(cache.database()));
        QVERIFY(!keepPaymentsReadThrough(cache.database(), 1));
        cache.database().failAfter(-1);
        QVERIFY(!readState(cache.database())->paymentsReadThrough);
    }
};

FRESHET_TEST(TstReadState)
#include "tst_readstate.moc"
