// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowstates.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using Verdict = RowStates::Verdict;

namespace {

constexpr quint64 stored = 100;

/// Rows 10, 20 (gone), 30 (held) and 40 are live.
RowStates fourRows()
{
    RowStates states;
    for (const RecordId id : {10, 20, 30, 40})
        states.addLive(id, stored);
    states.setMarks(20, true, false);
    states.setMarks(30, false, true);
    return states;
}

} // namespace

class TstRowStates : public QObject
{
    Q_OBJECT

private slots:
    void judgesARowByWhatIsStored_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<quint64>("hash");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("unchanged") << qint64(10) << stored << false;
        QTest::newRow("changed") << qint64(10) << quint64(1) << true;
        QTest::newRow("new") << qint64(15) << stored << true;
        QTest::newRow("new, behind all") << qint64(50) << stored << true;
        QTest::newRow("back unchanged") << qint64(20) << stored << true;
        QTest::newRow("held, unchanged") << qint64(30) << stored << false;
        QTest::newRow("held, changed") << qint64(30) << quint64(1) << true;
    }
    void judgesARowByWhatIsStored()
    {
        QFETCH(qint64, id);
        QFETCH(quint64, hash);
        QFETCH(bool, isWritten);
        QCOMPARE(fourRows().see(id, hash, 1), isWritten ? Verdict::Write : Verdict::Leave);
    }

    void theLastSightWins_data()
    {
        QTest::addColumn<QVector<quint64>>("hashes");
        QTest::addColumn<QVector<Verdict>>("verdicts");
        QTest::addColumn<qint64>("changed");
        QTest::newRow("the same twice") << QVector<quint64>{1, 1} << QVector{Verdict::Write, Verdict::Leave}
                                        << qint64(1);
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
        RowStates states = fourRows();
        for (qsizetype sight = 0; sight < hashes.size(); ++sight)
            QCOMPARE(states.see(10, hashes.at(sight), 1), verdicts.at(sight));
        QTEST(states.counts().changed, "changed");
        QCOMPARE(states.counts().received, 1);
    }

    void findsRowsInAnyOrder()
    {
        RowStates states;
        for (RecordId id = 0; id < 1000; ++id)
            states.addLive(id * 3, quint64(id));
        for (RecordId id = 999; id >= 0; --id)
            QCOMPARE(states.see(id * 3, quint64(id), 1), Verdict::Leave);
        for (RecordId id = 0; id < 1000; ++id)
            QCOMPARE(states.see((id * 7 % 1000) * 3, quint64(id * 7 % 1000), 1), Verdict::Leave);
        for (RecordId id = 0; id < 1000; ++id)
            QCOMPARE(states.see(id * 3 + 1, 5, 1), Verdict::Write);
        for (RecordId id = 0; id < 1000; ++id)
            QCOMPARE(states.see(id * 3 + 1, 5, 1), Verdict::Leave);
        QCOMPARE(states.counts().unchanged, 1000);
        QCOMPARE(states.counts().added, 1000);
        QCOMPARE(states.find(2), nullptr);
    }

    void countsEachRowOnce()
    {
        RowStates states = fourRows();
        states.see(10, stored, 1);
        states.see(10, stored, 1);
        states.see(20, stored, 1);
        states.see(30, 7, 1);
        states.see(50, 7, 1);
        states.markGone(40);
        const EntityCounts counts = states.counts();
        QCOMPARE(counts.received, 4);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(counts.changed, 2);
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.gone, 1);
    }

    void missesLiveRowsThatNobodySaw()
    {
        RowStates states = fourRows();
        QCOMPARE(states.missing(), (std::vector<RecordId>{10, 30, 40}));
        states.see(10, 5, 1);
        states.hold(30);
        states.see(99, 5, 1);
        QCOMPARE(states.missing(), std::vector<RecordId>{40});
    }

    void aSightOutweighsAMark()
    {
        RowStates states = fourRows();
        states.markGone(10);
        states.see(10, stored, 1);
        states.see(40, stored, 1);
        states.markGone(40);
        states.markGone(77);
        states.hold(77);
        QCOMPARE(states.counts().gone, 0);
        QCOMPARE(states.counts().unchanged, 2);
    }

    void aReadableSightOutweighsAHold()
    {
        RowStates states = fourRows();
        states.see(10, 5, 1);
        states.hold(10);
        QCOMPARE(states.find(10)->fate, RowStates::Fate::Staged);
        states.hold(40);
        states.see(40, stored, 1);
        QCOMPARE(states.find(40)->fate, RowStates::Fate::Unchanged);
    }
};

Q_DECLARE_METATYPE(RowStates::Verdict)

FRESHET_TEST(TstRowStates)
#include "tst_rowstates.moc"
