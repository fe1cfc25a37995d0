// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/idset.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace freshet;

class TstIdSet : public QObject
{
    Q_OBJECT

private slots:
    void itIsASet_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("dense") << qint64(1) << qint64(5000);
        QTest::newRow("scattered") << qint64(1) << (qint64(1) << 50);
        QTest::newRow("around zero") << qint64(-3000) << qint64(3000);
    }
    void itIsASet()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QRandomGenerator random(7);
        IdSet ids;
        std::set<RecordId> plain;
        for (int step = 0; step < 20'000; ++step) {
            const RecordId id = from + random.bounded(to - from + 1);
            if (random.bounded(3) == 0)
                QCOMPARE(ids.remove(id), plain.erase(id) > 0);
            else
                QCOMPARE(ids.insert(id), plain.insert(id).second);
            QCOMPARE(ids.contains(id), plain.contains(id));
        }
        QCOMPARE(ids.size(), qint64(plain.size()));
        QCOMPARE(ids.ids(), std::vector<RecordId>(plain.begin(), plain.end()));
        ids.clear();
        QVERIFY(ids.isEmpty());
        QVERIFY(ids.ids().empty());
    }
};

FRESHET_TEST(TstIdSet)
#include "tst_idset.moc"
