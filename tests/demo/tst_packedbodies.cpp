// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gzip.h"
#include "demo/packedbodies.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet::demo;

class TstPackedBodies : public QObject
{
    Q_OBJECT

private slots:
    void packsEachBodyAsItIs()
    {
        PackedBodies bodies;
        const std::string one(5000, 'a');
        const std::string other = one + 'b';
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(bodies.packed(one), gzip(one));
            QCOMPARE(bodies.packed(other), gzip(other));
        }
        QVERIFY(bodies.packed(one) != bodies.packed(other));
    }
};

FRESHET_TEST(TstPackedBodies)
#include "tst_packedbodies.moc"
