// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/identities.h"
#include "tests/refresh/happening.h"
#include "tests/refresh/turmoil.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

demo::World smallWorld()
{
    demo::WorldOptions options;
    options.customers = 10;
    options.today = *CalendarDate::fromPrinted("2026-11-22");
    options.months = 3;
    return demo::World::generate(options);
}

} // namespace

class TstTurmoil : public QObject
{
    Q_OBJECT

private slots:
    void leavesAConsistentWorld_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 4, 5})
            QTest::addRow("seed %llu", seed) << seed;
    }
    void leavesAConsistentWorld()
    {
        QFETCH(quint64, seed);
        demo::World world = smallWorld();
        Turmoil turmoil(seed);
        for (int i = 0; i < 300; ++i) {
            turmoil.step(world);
            const QStringList wrong = contradictions(world);
            QVERIFY2(wrong.isEmpty(), qPrintable(turmoil.done().mid(i - 2).join(u'\n') + u'\n' + wrong.join(u'\n')));
        }
    }

    void doesEverythingSoonerOrLater()
    {
        demo::World world = smallWorld();
        Turmoil turmoil(7);
        turmoil.steps(world, 1500);
        const QString done = turmoil.done().join(u'\n');
        for (const Happening &each : allHappenings())
            QVERIFY2(done.contains(QLatin1String(each.name)), each.name);
    }

    void theSameSeedDoesTheSame()
    {
        demo::World one = smallWorld();
        demo::World other = smallWorld();
        Turmoil first(3);
        Turmoil second(3);
        first.steps(one, 60);
        second.steps(other, 60);
        QCOMPARE(first.done(), second.done());
        Turmoil third(4);
        third.steps(other, 60);
        QVERIFY(third.done() != first.done());
    }

    void knowsWhomOnlyAFullCheckUnderstands()
    {
        demo::World world = smallWorld();
        Turmoil turmoil(5);
        QVERIFY(turmoil.entangled().empty());
        turmoil.steps(world, 300);
        QVERIFY(!turmoil.entangled().empty());
        turmoil.disentangle();
        QVERIFY(turmoil.entangled().empty());
    }
};

FRESHET_TEST(TstTurmoil)
#include "tst_turmoil.moc"
