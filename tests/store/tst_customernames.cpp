// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customernames.h"
#include "tests/store/deskrows.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstCustomerNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfTheCache()
    {
        CacheFile cache;
        fillDesk(cache);
        const QString name = cache.value(QStringLiteral("SELECT name FROM customers WHERE id = 1")).toString();
        const auto names = customerNames(cache.database(), std::array<RecordId, 2>{1, 4711});
        QVERIFY(names);
        QCOMPARE(*names, (QHash<RecordId, QString>{{1, name}}));
        QVERIFY(!name.isEmpty());
    }

    void nobodyHasNoName()
    {
        CacheFile cache;
        fillDesk(cache);
        QVERIFY(customerNames(cache.database(), {})->isEmpty());
    }

    void aFileWithoutCustomersIsAnError()
    {
        CacheFile cache;
        cache.run(QStringLiteral("DROP TABLE customers"));
        QVERIFY(!customerNames(cache.database(), std::array<RecordId, 1>{1}));
    }
};

FRESHET_TEST(TstCustomerNames)
#include "tst_customernames.moc"
