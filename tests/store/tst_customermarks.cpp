// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customermarks.h"
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QString marks = QStringLiteral("SELECT id, is_vip, grace_payment_date FROM customers ORDER BY id");
const QString hashes = QStringLiteral("SELECT id, hash FROM customers ORDER BY id");

CustomerFlagKeys otherKeys()
{
    return {QStringLiteral("Fiber"), QStringLiteral("goldMember"), QStringLiteral("payBy")};
}

/// 1: grace 15 and the tag Fiber. 2: VIP by tag. 3: the other office's keys.
std::vector<Customer> threeCustomers()
{
    std::vector<Customer> customers{sampleCustomer(1), sampleCustomer(2), sampleCustomer(3)};
    customers[1].tags = {QStringLiteral("VIP")};
    customers[1].attributes = {};
    customers[2].tags = {};
    customers[2].attributes = {{QStringLiteral("goldMember"), QStringLiteral("yes")},
                               {QStringLiteral("payBy"), QStringLiteral("2026-12-01")}};
    return customers;
}

} // namespace

/// VIP and grace under other keys, worked out from what is stored.
class TstCustomerMarks : public QObject
{
    Q_OBJECT

private slots:
    void otherKeysMarkOtherCustomers()
    {
        CacheFile cache;
        refresh(cache, threeCustomers());
        QCOMPARE(cache.rows(marks), QStringList({sql("1|0|15"), sql("2|1|null"), sql("3|0|null")}));
        QVERIFY(updateMarks(cache.database(), {}, otherKeys()));
        QCOMPARE(cache.rows(marks), QStringList({sql("1|1|null"), sql("2|0|null"), sql("3|1|2026-12-01")}));
        QVERIFY(updateMarks(cache.database(), {}, {}));
        QCOMPARE(cache.rows(marks), QStringList({sql("1|0|15"), sql("2|1|null"), sql("3|0|null")}));
    }

    void onlyTheseCustomersAreTouched()
    {
        CacheFile cache;
        refresh(cache, threeCustomers());
        QVERIFY(updateMarks(cache.database(), {2, 3}, otherKeys()));
        QCOMPARE(cache.rows(marks), QStringList({sql("1|0|15"), sql("2|0|null"), sql("3|1|2026-12-01")}));
    }

    void rowsStayUnchangedForTheNextRefresh()
    {
        CacheFile cache;
        refresh(cache, threeCustomers());
        const QStringList before = cache.rows(hashes);
        QVERIFY(updateMarks(cache.database(), {}, otherKeys()));
        QCOMPARE(cache.rows(hashes), before);
        const PublishOutcome outcome = refresh(cache, threeCustomers());
        QCOMPARE(outcome.counts.at(Entity::Customer).unchanged, 3);
        QCOMPARE(cache.rows(marks).first(), sql("1|1|null"));
    }

    void nothingIsWrittenThatIsThereAlready()
    {
        CacheFile cache;
        refresh(cache, threeCustomers());
        forbidWritingRows(cache);
        QVERIFY(updateMarks(cache.database(), {}, {}));
        QVERIFY(!updateMarks(cache.database(), {}, otherKeys()));
    }

    void countsAreWithoutCustomersThatAreGone()
    {
        CacheFile cache;
        refresh(cache, threeCustomers());
        QCOMPARE(*storedMarks(cache.database()), (MarkCounts{1, 1}));
        QCOMPARE(*marksUnder(cache.database(), otherKeys()), (MarkCounts{2, 1}));
        cache.run(QStringLiteral("UPDATE customers SET gone_since = 2 WHERE id IN (2, 3)"));
        QCOMPARE(*storedMarks(cache.database()), (MarkCounts{0, 1}));
        QCOMPARE(*marksUnder(cache.database(), otherKeys()), (MarkCounts{1, 0}));
    }
};

FRESHET_TEST(TstCustomerMarks)
#include "tst_customermarks.moc"
