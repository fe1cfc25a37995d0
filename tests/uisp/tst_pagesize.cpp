// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/pagesize.h"
#include "uisp/requestslots.h"

#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using std::chrono::milliseconds;

/// How the cost of pages decides on the next ones.
class TstPageSize : public QObject
{
    Q_OBJECT

private slots:
    void theCostOfAPageSetsTheNext_data()
    {
        QTest::addColumn<int>("received");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("duration");
        QTest::addColumn<bool>("hadTrouble");
        QTest::addColumn<int>("rows");
        QTest::newRow("quick") << 500 << qint64(100'000) << 200 << false << 1000;
        QTest::newRow("neither quick nor slow") << 500 << qint64(100'000) << 2000 << false << 500;
        QTest::newRow("slow") << 500 << qint64(100'000) << 8000 << false << 250;
        QTest::newRow("quick after trouble") << 500 << qint64(100'000) << 200 << true << 250;
        QTest::newRow("quick but short") << 20 << qint64(4'000) << 200 << false << 500;
        QTest::newRow("quick but heavy") << 500 << qint64(1'500'000) << 200 << false << 666;
        QTest::newRow("as heavy as may be") << 500 << qint64(3'000'000) << 200 << false << 500;
    }
    void theCostOfAPageSetsTheNext()
    {
        QFETCH(int, received);
        QFETCH(qint64, bytes);
        QFETCH(int, duration);
        QFETCH(bool, hadTrouble);
        PageSize size{PagingLimits()};
        size.learn({500, received, bytes, milliseconds(duration), hadTrouble});
        QTEST(size.rows(), "rows");
    }

    void itStaysWithinItsLimits()
    {
        PageSize size{PagingLimits()};
        for (int page = 0; page < 10; ++page)
            size.learn({size.rows(), size.rows(), 1'000, milliseconds(1), false});
        QCOMPARE(size.rows(), 5000);
        size.clampTo(700);
        QCOMPARE(size.rows(), 700);
        for (int page = 0; page < 10; ++page)
            size.learn({size.rows(), size.rows(), 1'000, milliseconds(10'000), false});
        QCOMPARE(size.rows(), 50);
        QVERIFY(!size.shrink());
    }

    void requestsInFlightGrowAndShrink()
    {
        RequestSlots requestSlots{PagingLimits()};
        QCOMPARE(requestSlots.limit(), 2);
        for (int page = 0; page < 10; ++page)
            requestSlots.learn({500, 500, 1000, milliseconds(100), false});
        QCOMPARE(requestSlots.limit(), 6);
        requestSlots.learn({500, 500, 1000, milliseconds(5000), false});
        QCOMPARE(requestSlots.limit(), 6);
        requestSlots.learn({500, 0, 0, milliseconds(0), true});
        requestSlots.learn({500, 0, 0, milliseconds(0), true});
        requestSlots.learn({500, 0, 0, milliseconds(0), true});
        QCOMPARE(requestSlots.limit(), 1);
    }

    void whoWasRefusedHearsOfAFreeSlot()
    {
        PagingLimits limits;
        limits.inFlight = 1;
        RequestSlots requestSlots(limits);
        QSignalSpy freed(&requestSlots, &RequestSlots::freed);
        QVERIFY(requestSlots.take());
        requestSlots.giveBack();
        QVERIFY(requestSlots.take());
        QVERIFY(!requestSlots.take());
        requestSlots.giveBack();
        QTRY_COMPARE(freed.count(), 1);
    }
};

FRESHET_TEST(TstPageSize)
#include "tst_pagesize.moc"
