// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowstates.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using Verdict = RowStates::Verdict;

namespace {

constexpr quint64 stored = 100;
const std::optional<RowStates::LiveRow> liveRow = RowStates::LiveRow{stored, false};
const std::optional<RowStates::LiveRow> goneRow = RowStates::LiveRow{stored, true};
const std::optional<RowStates::LiveRow> noRow;

} // namespace

class TstRowStates : public QObject
{
    Q_OBJECT

private slots:
    void judgesARowByWhatIsStored_data()
    {
        QTest::addColumn<quint64>("hash");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("unchanged") << stored << 0 << false;
        QTest::newRow("changed") << quint64(1) << 0 << true;
        QTest::newRow("new") << stored << 1 << true;
        QTest::newRow("back unchanged") << stored << 2 << true;
        QTest::newRow("back changed") << quint64(1) << 2 << true;
    }
    void judgesARowByWhatIsStored()
    {
        QFETCH(quint64, hash);
        QFETCH(int, row);
        QFETCH(bool, isWritten);
        RowStates states;
        QCOMPARE(states.see(10, hash,
                            row == 0   ? liveRow
                            : row == 1 ? noRow
                                       : goneRow),
                 isWritten ? Verdict::Write : Verdict::Leave);
        QCOMPARE(states.isStaged(10), isWritten);
    }

    void countsTheLiveRowsItMet()
    {
        RowStates states;
        states.see(1, stored, liveRow);
        states.see(2, quint64(1), liveRow);
        states.see(2, stored, liveRow); // again
        states.see(3, stored, noRow);
        states.see(4, stored, goneRow);
        states.hold(5);
        states.resumeSeen({6});
        states.resumeStaged(7, true);
        QCOMPARE(states.metCount(), qint64(2));
        states.clear();
        QCOMPARE(states.metCount(), qint64(0));
    }

    void theLastSightWins_data()
    {
        QTest::addColumn<QVector<quint64>>("hashes");
        QTest::addColumn<QVector<Verdict>>("verdicts");
        QTest::addColumn<qint64>("changed");
        QTest::newRow("another each time")
            << QVector<quint64>{1, 2} << QVector{Verdict::Write, Verdict::Write} << qint64(1);
        QTest::newRow("changed back") << QVector<quint64>{1, stored} << QVector{Verdict::Write, Verdict::Withdraw}
                                      << qint64(0);
        QTest::newRow("there and back again")
            << QVector<quint64>{1, stored, 1} << QVector{Verdict::Write, Verdict::Withdraw, Verdict::Write}
            << qint64(1);
        QTest::newRow("unchanged, then changed")
            << QVector<quint64>{stored, 1} << QVector{Verdict::Leave, Verdict::Write} << qint64(1);
    }
    void theLastSightWins()
    {
        QFETCH(QVector<quint64>, hashes);
        QFETCH(QVector<Verdict>, verdicts);
        RowStates states;
        for (qsizetype sight = 0; sight < hashes.size(); ++sight)
            QCOMPARE(states.see(10, hashes.at(sight), liveRow), verdicts.at(sight));
        QTEST(states.counts().changed, "changed");
        QCOMPARE(states.counts().received, 1);
    }

    void countsEachRowOnce()
    {
        RowStates states;
        states.see(10, stored, liveRow);
        states.see(10, stored, liveRow);
        states.see(20, stored, goneRow);
        states.see(30, 7, liveRow);
        states.see(50, 7, noRow);
        states.see(50, 7, noRow);
        const EntityCounts counts = states.counts();
        QCOMPARE(counts.received, 4);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(counts.changed, 2);
        QCOMPARE(counts.added, 1);
    }

    void whatUispSaidLastCounts()
    {
        RowStates states;
        states.see(10, 5, liveRow);
        states.markGone(10);
        QVERIFY(states.gone().contains(10));
        QVERIFY(!states.isStaged(10));
        QVERIFY(!states.isAccountedFor(10));
        states.see(10, stored, liveRow);
        QVERIFY(states.gone().isEmpty());
        QCOMPARE(states.counts().unchanged, 1);
        states.hold(20);
        states.markGone(20);
        QVERIFY(states.held().isEmpty());
    }

    void aReadableSightOutweighsAHold()
    {
        RowStates states;
        states.see(10, 5, liveRow);
        states.hold(10);
        QVERIFY(states.held().isEmpty());
        states.hold(40);
        QVERIFY(states.isAccountedFor(40));
        states.see(40, stored, liveRow);
        QVERIFY(states.held().isEmpty());
    }

    void anInterruptedRunIsGoneOnWith()
    {
        RowStates states;
        states.resumeSeen({10, 20, 30});
        states.resumeStaged(20, true);
        states.resumeStaged(30, false);
        const EntityCounts counts = states.counts();
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(counts.changed, 1);
        QCOMPARE(counts.added, 1);
        QCOMPARE(states.see(20, stored, liveRow), Verdict::Withdraw);
    }
};

FRESHET_TEST(TstRowStates)
#include "tst_rowstates.moc"
