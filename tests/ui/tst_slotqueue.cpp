// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/slotqueue.h"

#include <QtTest>

#include <memory>

using namespace freshet;

class TstSlotQueue : public QObject
{
    Q_OBJECT

private slots:
    void handsOnInTheOrderOfAdding()
    {
        SlotQueue<int> queue;
        queue.add(1, 10);
        queue.add(2, 20);
        queue.add(3, 30);
        QCOMPARE(queue.take(), std::optional(10));
        QCOMPARE(queue.take(), std::optional(20));
        QVERIFY(!queue.isEmpty());
        QCOMPARE(queue.take(), std::optional(30));
        QVERIFY(queue.isEmpty());
        QCOMPARE(queue.take(), std::optional<int>());
    }

    /// The newer one goes to the end: what others wait for is not held up by somebody who asks anew all the time.
    void newerWorkOfASlotSupersedesWhatWaits()
    {
        SlotQueue<int> queue;
        queue.add(1, 10);
        queue.add(2, 20);
        queue.add(1, 11);
        QCOMPARE(queue.take(), std::optional(20));
        QCOMPARE(queue.take(), std::optional(11));
        QVERIFY(queue.isEmpty());
    }

    void whatWasTakenIsNotSuperseded()
    {
        SlotQueue<int> queue;
        queue.add(1, 10);
        QCOMPARE(queue.take(), std::optional(10));
        queue.add(1, 11);
        QCOMPARE(queue.take(), std::optional(11));
    }

    void clearingDropsWhatWaits()
    {
        SlotQueue<std::shared_ptr<int>> queue;
        const auto work = std::make_shared<int>(1);
        queue.add(1, work);
        queue.add(2, work);
        QCOMPARE(work.use_count(), 3L);
        queue.clear();
        QVERIFY(queue.isEmpty());
        QCOMPARE(work.use_count(), 1L);
    }
};

FRESHET_TEST(TstSlotQueue)
#include "tst_slotqueue.moc"
