// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listages.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QDateTime after(int minutes)
{
    return fullRequest().publishedAt.addSecs(60 * minutes);
}

void readAt(CacheFile &cache, int minutes, const std::vector<Entity> &lists, const std::vector<QString> &parts)
{
    PublishRequest request = fullRequest();
    request.completeLists = lists;
    request.completeParts = parts;
    request.readSince = after(minutes);
    request.publishedAt = after(minutes);
    refresh(cache, std::vector{sampleInvoice(1, 1), sampleInvoice(2, 2)}, request);
}

} // namespace

class TstListAges : public QObject
{
    Q_OBJECT

private slots:
    void nothingWasRead()
    {
        CacheFile cache;
        const Result<ListAges> ages = readListAges(cache.database());
        QVERIFY(ages);
        QCOMPARE(*ages, ListAges());
    }

    void eachFigureIsAsOldAsItsLists()
    {
        CacheFile cache;
        readAt(cache, 0, fullRequest().completeLists, {});
        QCOMPARE(*readListAges(cache.database()),
                 (ListAges{after(0), after(0), after(0), after(0), after(0), after(0)}));
        readAt(cache, 10, {Entity::Customer, Entity::CreditNote, Entity::PaymentMethod},
               {sql("open_invoices"), sql("invoices_of_customer_1"), sql("payments_of_customer_1")});
        QCOMPARE(*readListAges(cache.database()),
                 (ListAges{after(10), after(0), after(10), after(0), after(0), after(0)}));
        readAt(cache, 20, fullRequest().completeLists, {});
        QCOMPARE(*readListAges(cache.database()),
                 (ListAges{after(20), after(20), after(20), after(20), after(20), after(20)}));
    }

    void onlyTheOpenInvoicesWereRead()
    {
        CacheFile cache;
        readAt(cache, 0, {Entity::Customer}, {sql("open_invoices")});
        const ListAges ages = *readListAges(cache.database());
        QCOMPARE(ages.openInvoices, after(0));
        QVERIFY(!ages.payments.isValid());
        QVERIFY(!ages.history.isValid());
        QVERIFY(!ages.patterns.isValid());
    }

    void aHeldRowMakesItsFiguresOld_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("agesTheOpenOnes");
        QTest::newRow("open") << "UPDATE invoices SET held_at = '%1' WHERE id = 1" << true;
        QTest::newRow("paid") << "UPDATE invoices SET held_at = '%1', status = 3 WHERE id = 1" << false;
    }
    void aHeldRowMakesItsFiguresOld()
    {
        QFETCH(QString, change);
        QFETCH(bool, agesTheOpenOnes);
        CacheFile cache;
        readAt(cache, 0, fullRequest().completeLists, {});
        cache.run(change.arg(after(-30).toString(Qt::ISODateWithMs)));
        const ListAges ages = *readListAges(cache.database());
        QCOMPARE(ages.openInvoices, after(agesTheOpenOnes ? -30 : 0));
        QCOMPARE(ages.history, after(-30));
        QCOMPARE(ages.patterns, after(-30));
        QCOMPARE(ages.customers, after(0));
        QCOMPARE(ages.payments, after(0));
    }
};

FRESHET_TEST(TstListAges)
#include "tst_listages.moc"
