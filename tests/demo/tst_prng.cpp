// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/prng.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <set>

using namespace freshet::demo;

class TstPrng : public QObject
{
    Q_OBJECT

private slots:
    void givesTheNumbersOfSplitMix64()
    {
        Prng random(1234567);
        QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317));
        QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
        QCOMPARE(random.next(), Q_UINT64_C(9817491932198370423));
    }

    void staysInRange()
    {
        Prng random(5);
        std::set<int> seen;
        for (int i = 0; i < 2000; ++i) {
            const int value = random.between(-3, 4);
            QVERIFY(value >= -3 && value <= 4);
            seen.insert(value);
        }
        QCOMPARE(seen.size(), size_t(8));
    }

    void honoursChances()
    {
        Prng random(6);
        int hits = 0;
        for (int i = 0; i < 10'000; ++i) {
            hits += random.chance(250) ? 1 : 0;
            QVERIFY(!random.chance(0));
            QVERIFY(random.chance(1000));
        }
        QVERIFY(hits > 2300 && hits < 2700);
    }

    void streamsDiffer() { QVERIFY(Prng(1, 1).next() != Prng(1, 2).next()); }
};

FRESHET_TEST(TstPrng)
#include "tst_prng.moc"
