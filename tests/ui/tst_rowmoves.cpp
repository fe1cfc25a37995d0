// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/rowmoves.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace freshet;

using Ids = std::vector<RecordId>;
namespace {

Ids sorted(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

RowMoves movesBetween(const Ids &before, const Ids &after)
{
    return RowMoves::between(before, sorted(before), after, sorted(after));
}

} // namespace

class TstRowMoves : public QObject
{
    Q_OBJECT

private slots:
    void plansTheFourSteps_data()
    {
        QTest::addColumn<Ids>("before");
        QTest::addColumn<Ids>("after");
        QTest::addColumn<Ids>("leavingLast");
        QTest::addColumn<int>("staying");
        QTest::addColumn<Ids>("newLast");
        QTest::newRow("nothing to nothing") << Ids{} << Ids{} << Ids{} << 0 << Ids{};
        QTest::newRow("first load") << Ids{} << Ids{3, 1} << Ids{} << 0 << Ids{3, 1};
        QTest::newRow("all leave") << Ids{3, 1} << Ids{} << Ids{3, 1} << 0 << Ids{};
        QTest::newRow("same") << Ids{3, 1} << Ids{3, 1} << Ids{3, 1} << 2 << Ids{3, 1};
        QTest::newRow("turned round") << Ids{3, 1} << Ids{1, 3} << Ids{1, 3} << 2 << Ids{1, 3};
        QTest::newRow("one leaves") << Ids{5, 4, 3} << Ids{5, 3} << Ids{5, 3, 4} << 2 << Ids{5, 3};
        QTest::newRow("one comes") << Ids{5, 3} << Ids{5, 4, 3} << Ids{5, 3} << 2 << Ids{5, 3, 4};
        QTest::newRow("all at once") << Ids{1, 2, 3, 4} << Ids{4, 9, 2} << Ids{4, 2, 1, 3} << 2 << Ids{4, 2, 9};
        const RecordId far = 9'000'000'000;
        QTest::newRow("far apart") << Ids{1, 2, 3, far} << Ids{far, 1, 7, 10 * far} << Ids{far, 1, 2, 3} << 2
                                   << Ids{far, 1, 7, 10 * far};
    }
    void plansTheFourSteps()
    {
        QFETCH(Ids, before);
        QFETCH(Ids, after);
        const RowMoves moves = movesBetween(before, after);
        QTEST(moves.leavingLast, "leavingLast");
        QTEST(int(moves.stayingCount), "staying");
        QTEST(moves.newLast, "newLast");
    }

    void everyStepIsAMoveOrATail()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const auto someIds = [&] {
                Ids ids(40);
                std::iota(ids.begin(), ids.end(), 1);
                std::shuffle(ids.begin(), ids.end(), random);
                ids.resize(random.bounded(40));
                return ids;
            };
            const Ids before = someIds();
            const Ids after = someIds();
            const RowMoves moves = movesBetween(before, after);
            QCOMPARE(sorted(moves.leavingLast), sorted(before));
            QCOMPARE(sorted(moves.newLast), sorted(after));
            QVERIFY(std::equal(moves.leavingLast.begin(),
                               moves.leavingLast.begin() + std::ptrdiff_t(moves.stayingCount), moves.newLast.begin()));
        }
    }
};

FRESHET_TEST(TstRowMoves)
#include "tst_rowmoves.moc"
