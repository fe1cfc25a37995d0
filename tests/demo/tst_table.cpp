// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/table.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::demo;

namespace {

struct Thing
{
    RecordId id = 0;
    int value = 0;
};

Table<Thing> tableWith(std::initializer_list<RecordId> ids)
{
    Table<Thing> table;
    for (const RecordId id : ids)
        table.append({id, int(id) * 2});
    return table;
}

} // namespace

class TstTable : public QObject
{
    Q_OBJECT

private slots:
    void findsWithAndWithoutGaps_data()
    {
        QTest::addColumn<RecordId>("id");
        QTest::addColumn<bool>("isThere");
        for (const RecordId id : {5, 6, 9, 20})
            QTest::addRow("%lld", id) << id << true;
        for (const RecordId id : {-1, 0, 4, 7, 8, 21, 1000})
            QTest::addRow("%lld", id) << id << false;
    }
    void findsWithAndWithoutGaps()
    {
        QFETCH(RecordId, id);
        const Table<Thing> table = tableWith({5, 6, 9, 20});
        const Thing *found = table.find(id);
        QTEST(found != nullptr, "isThere");
        if (found != nullptr)
            QCOMPARE(found->value, int(id) * 2);
    }

    void isEmptyAtFirst()
    {
        const Table<Thing> table;
        QCOMPARE(table.find(1), nullptr);
    }

    void forgetsTheRenderedRowOfAnEditedEntryOnly()
    {
        Table<Thing> table = tableWith({1, 2, 3});
        for (size_t i = 0; i < 3; ++i)
            table.rendered(i) = "row";
        table.edit(2)->value = 7;
        QVERIFY(table.rendered(1).empty());
        QVERIFY(!table.rendered(0).empty() && !table.rendered(2).empty());
    }

    void keepsRenderedRowsWithTheirEntriesWhenOneGoes()
    {
        Table<Thing> table = tableWith({1, 2, 3});
        table.rendered(2) = "three";
        QVERIFY(table.erase(1));
        QCOMPARE(table.rendered(1), std::string("three"));
        QVERIFY(!table.erase(1));
    }

    void everyChangeRaisesTheRevision()
    {
        Table<Thing> table;
        quint64 last = table.revision();
        table.append({1, 1});
        QVERIFY(table.revision() > last);
        last = table.revision();
        QVERIFY(table.edit(1) != nullptr);
        QVERIFY(table.revision() > last);
        last = table.revision();
        table.erase(1);
        QVERIFY(table.revision() > last);
    }
};

FRESHET_TEST(TstTable)
#include "tst_table.moc"
