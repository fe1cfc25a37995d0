// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// With ' for ", which is easier to read in here.
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1Char('"'));
}

/// What the newest snapshot changed, one text a change.
QStringList newest(CacheFile &cache)
{
    return cache.rows(sql("SELECT kind, entity, row_id, customer_id, currency, fields FROM changes "
                          "WHERE snapshot = (SELECT max(number) FROM snapshots) ORDER BY number"));
}

QStringList none()
{
    return {};
}

/// Of a server that has had neither customers nor documents so far, and was read whole.
void readNothing(CacheFile &cache)
{
    refresh(cache, std::vector<Invoice>());
}

PublishRequest partRequest()
{
    PublishRequest request = fullRequest();
    request.completeLists.clear();
    return request;
}

} // namespace

/// What a published refresh writes down as changed.
class TstChangeLog : public QObject
{
    Q_OBJECT

private slots:
    void severalFieldsStandInTheOrderOfTheColumns()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(3, 7), sampleInvoice(4, 7), sampleInvoice(5, 8)});
        Invoice paid = sampleInvoice(4, 7);
        paid.status = InvoiceStatus::Paid;
        paid.paid = 4950;
        paid.remaining = 0;
        Invoice moved = sampleInvoice(3, 7);
        moved.customerId = 9;
        refresh(cache, std::vector{paid, moved, sampleInvoice(5, 8)});
        QCOMPARE(newest(cache),
                 (QStringList{json("changed|invoices|3|9|USD|{'customer_id':[7,9]}"),
                              json("changed|invoices|4|7|USD|{'status':[1,3],'paid':[0,4950],'remaining':[4950,0]}")}));
    }

    void whatIsOnlyWrittenAnewHasNotChanged()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleCustomer(7)});
        // As another version of Freshet would have left it, which derived things in its own way.
        cache.run(sql("UPDATE customers SET hash = 1, name = '', search_text = '', is_vip = 1, "
                      "grace_payment_date = NULL, held_at = '2026-01-01'"));
        QCOMPARE(refresh(cache, std::vector{sampleCustomer(7)}).counts.at(Entity::Customer).changed, 1);
        QCOMPARE(newest(cache), none());
    }

    void aFirstReadingIsNoChange()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 7)});
        QCOMPARE(cache.value(sql("SELECT count(*) FROM changes")).toInt(), 0);
    }

    void rowsAreAddedOnlyToAListThatWasReadWhole()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 7)}, partRequest());
        refresh(cache, std::vector{sampleInvoice(2, 7)}, partRequest());
        refresh(cache, std::vector{sampleInvoice(1, 7), sampleInvoice(2, 7), sampleInvoice(3, 7)}); // the history
        QCOMPARE(cache.value(sql("SELECT count(*) FROM changes")).toInt(), 0);
        refresh(cache, std::vector{sampleInvoice(4, 7)}, partRequest());
        QCOMPARE(newest(cache), QStringList{sql("added|invoices|4|7|USD|{}")});
        refresh(cache, std::vector{samplePayment(4, {})}, partRequest());
        QCOMPARE(newest(cache), QStringList{sql("added|payments|4|null|USD|{}")});
    }

    void aChangeIsWrittenDownAlsoBeforeAllIsRead()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 7)}, partRequest());
        Invoice changed = sampleInvoice(1, 7);
        changed.total = 1;
        refresh(cache, std::vector{changed, sampleInvoice(2, 7)}, partRequest());
        QCOMPARE(newest(cache), QStringList{json("changed|invoices|1|7|USD|{'total':[4950,1]}")});
    }

    void theFirstRowOfAnEmptyListIsAdded()
    {
        CacheFile cache;
        readNothing(cache);
        refresh(cache, std::vector{sampleRefund(5, 7)}, partRequest());
        QCOMPARE(newest(cache), QStringList{sql("added|refunds|5|7|USD|{}")});
    }

    void aRowIsGoneOnceAndReturnsWithWhatChangedMeanwhile()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 7), sampleInvoice(2, 8)});
        for (int round = 0; round < 2; ++round) {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin());
            QVERIFY(writer.stage(std::vector{sampleInvoice(1, 7)}));
            writer.markGone(Entity::Invoice, {2});
            QVERIFY(writer.publish(fullRequest(), noAnalysis()));
            QCOMPARE(newest(cache), round == 0 ? QStringList{sql("gone|invoices|2|8|USD|{}")} : none());
        }
        Invoice back = sampleInvoice(2, 8);
        back.total = 1;
        refresh(cache, std::vector{sampleInvoice(1, 7), back});
        QCOMPARE(newest(cache), QStringList{json("returned|invoices|2|8|USD|{'total':[4950,1]}")});
        QCOMPARE(cache.rows(sql("SELECT kind, snapshot FROM changes WHERE entity = 'invoices' AND row_id = 2")),
                 (QStringList{sql("gone|2"), sql("returned|4")}));
    }

    void aRowThatReturnsAsItWasSaysOnlyThat()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleCustomer(7)});
        cache.run(sql("UPDATE customers SET gone_since = 1"));
        refresh(cache, std::vector{sampleCustomer(7)});
        QCOMPARE(newest(cache), QStringList{sql("returned|customers|7|7|USD|{}")});
    }

    void aGoneRowThatIsHeldHasReturned()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 7), sampleInvoice(2, 7)});
        cache.run(sql("UPDATE invoices SET gone_since = 1 WHERE id = 1"));
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.hold({{Entity::Invoice, 1, 7, sql("total"), sql("missing")},
                             {Entity::Invoice, 2, 7, sql("total"), sql("missing")}}));
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QCOMPARE(newest(cache), QStringList{sql("returned|invoices|1|7|USD|{}")});
    }

    void aRowThatWasReadAndThenGoneIsOnlyGone()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 7)});
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        Invoice changed = sampleInvoice(1, 7);
        changed.total = 1;
        QVERIFY(writer.stage(std::vector{changed, sampleInvoice(2, 7)}));
        writer.markGone(Entity::Invoice, {1, 2});
        QVERIFY(writer.publish(fullRequest(), noAnalysis()));
        QCOMPARE(newest(cache), QStringList{sql("gone|invoices|1|7|USD|{}")});
    }

    void anUnchangedRefreshWritesNothing()
    {
        CacheFile cache;
        for (int round = 0; round < 3; ++round) {
            SnapshotWriter writer(cache.database());
            QVERIFY(writer.begin());
            QVERIFY(stageOneOfEach(writer));
            QVERIFY(writer.publish(fullRequest(), noAnalysis()));
            if (round == 0)
                forbidWritingRows(cache);
        }
        QCOMPARE(cache.value(sql("SELECT count(*) FROM changes")).toInt(), 0);
    }

    void aRefreshThatFailsWritesNothing()
    {
        CacheFile cache;
        refresh(cache, std::vector{sampleInvoice(1, 7)});
        SnapshotWriter writer(cache.database());
        QVERIFY(writer.begin());
        QVERIFY(writer.stage(std::vector{sampleInvoice(2, 7)}));
        QVERIFY(!writer.publish(fullRequest(), [](Database &, const PublishOutcome &) {
            return Result<void>(Error{ErrorKind::StoreFailed, {}, 0, {}});
        }));
        QCOMPARE(cache.value(sql("SELECT count(*) FROM changes")).toInt(), 0);
    }

    void oldChangesAreForgotten_data()
    {
        QTest::addColumn<int>("keepDays");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("for ever") << 0 << QStringList{sql("2"), sql("3"), sql("4")};
        QTest::newRow("for long") << 91 << QStringList{sql("2"), sql("3"), sql("4")};
        QTest::newRow("to the second") << 90 << QStringList{sql("2"), sql("3"), sql("4")};
        QTest::newRow("older than 89 days") << 89 << QStringList{sql("3"), sql("4")};
        QTest::newRow("a day") << 1 << QStringList{sql("4")};
    }
    void oldChangesAreForgotten()
    {
        QFETCH(int, keepDays);
        CacheFile cache;
        PublishRequest request = fullRequest();
        readNothing(cache);
        request.changesKept.days.reset();
        refresh(cache, std::vector{sampleInvoice(1, 7)}, request);
        request.publishedAt = request.publishedAt.addDays(80);
        refresh(cache, std::vector{sampleInvoice(1, 7), sampleInvoice(2, 7)}, request);
        request.publishedAt = request.publishedAt.addDays(10);
        request.changesKept.days = keepDays == 0 ? std::nullopt : std::optional(keepDays);
        refresh(cache, std::vector{sampleInvoice(1, 7), sampleInvoice(2, 7), sampleInvoice(3, 7)}, request);
        QTEST(cache.rows(sql("SELECT snapshot FROM changes ORDER BY number")), "kept");
    }
};

FRESHET_TEST(TstChangeLog)
#include "tst_changelog.moc"
