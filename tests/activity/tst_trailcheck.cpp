// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

namespace {

using Kind = TrailFault::Kind;

const QDateTime morning(QDate(2026, 6, 30), QTime(10, 11, 12, 345), Qt::UTC);
constexpr int entries = 4;

} // namespace

/// Whatever is done to the audit trail behind its back is found, and the first bad entry named.
class TstTrailCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_desk;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("desk.db")); }

    void append(int number)
    {
        QVERIFY(ActivityLog(*m_desk).append(morning.addSecs(number), QStringLiteral("Marta Dvo\u0159\u00e1kov\u00e1"),
                                            QStringLiteral("SIGN_IN"), QString::number(number)));
    }
    void run(const QString &statement)
    {
        const Result<void> done = m_desk->execute(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    [[nodiscard]] TrailCheck check() { return ActivityLog(*m_desk).verify().value(); }

    /// The text with one bit turned over, as SQL.
    [[nodiscard]] static QString flipped(QByteArray text, int bit)
    {
        text[bit / 8] = char(text.at(bit / 8) ^ (1 << (bit % 8)));
        return QStringLiteral("CAST(x'%1' AS TEXT)").arg(QString::fromLatin1(text.toHex()));
    }
    /// Whether the fault is found in that row, when the row is changed so.
    void compareFlipped(qint64 row, const QString &assignment)
    {
        QVERIFY(m_desk->begin());
        const Result<void> changed =
            m_desk->execute(QStringLiteral("UPDATE activity SET %1 WHERE seq = %2").arg(assignment).arg(row));
        const std::optional<TrailFault> fault = check().fault;
        m_desk->rollback();
        QVERIFY2(changed, qPrintable(assignment));
        QVERIFY2(fault, qPrintable(assignment));
        QVERIFY2(fault->kind == Kind::Changed && fault->sequence == row, qPrintable(assignment));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto desk = Database::open(path(), DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(desk);
        m_desk = std::move(*desk);
        for (int number = 1; number <= entries; ++number)
            append(number);
        run(QStringLiteral("DROP TRIGGER activity_is_not_changed"));
        run(QStringLiteral("DROP TRIGGER activity_is_not_deleted"));
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void whatWasWrittenIsIntact()
    {
        const TrailCheck found = check();
        QVERIFY(!found.fault);
        QCOMPARE(found.entries, entries);
        QCOMPARE(trailSentence(found), QStringLiteral("All 4 entries of the activity log are as they were written."));
    }

    void everyFlippedBitIsNamed_data()
    {
        QTest::addColumn<QString>("column");
        for (const char *column : {"at", "user", "action", "detail", "prev_hash", "hash"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }
    void everyFlippedBitIsNamed()
    {
        QFETCH(QString, column);
        for (qint64 row = 1; row <= entries; ++row) {
            const QByteArray text =
                m_desk
                    ->value(QStringLiteral("SELECT CAST(%1 AS BLOB) FROM activity WHERE seq = %2").arg(column).arg(row))
                    ->toByteArray();
            QVERIFY(!text.isEmpty());
            for (int bit = 0; bit < int(text.size()) * 8; ++bit) {
                compareFlipped(row, QStringLiteral("%1 = %2").arg(column, flipped(text, bit)));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void everyFlippedBitOfANumberIsNamed()
    {
        for (qint64 row = 1; row <= entries; ++row) {
            for (int bit = 0; bit < 64; ++bit) {
                const qint64 other = qint64(quint64(row) ^ (quint64(1) << bit));
                if (other >= 1 && other <= entries)
                    continue; // the table has no two rows of one number
                QVERIFY(m_desk->begin());
                QVERIFY(
                    m_desk->execute(QStringLiteral("UPDATE activity SET seq = %1 WHERE seq = %2").arg(other).arg(row)));
                const std::optional<TrailFault> fault = check().fault;
                m_desk->rollback();
                QVERIFY(fault.has_value());
                // A row that stands before the others now is named by the number that it has; one that left, by its
                // own.
                QCOMPARE(fault->sequence, other < row ? other : row);
                QCOMPARE(fault->kind, other < row ? Kind::Changed : Kind::Missing);
            }
        }
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("sequence");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *statement, Kind kind, qint64 sequence, const char *named) {
            QTest::newRow(name) << QString::fromLatin1(statement) << kind << sequence << QString::fromLatin1(named);
        };
        row("another user", "UPDATE activity SET user = 'nobody' WHERE seq = 2", Kind::Changed, 2,
            "Entry 2 of the activity log is not as it was written: SIGN_IN of 2026-06-30T10:11:14.345Z.");
        row("the same time in another form", "UPDATE activity SET at = '2026-06-30T10:11:15.3450Z' WHERE seq = 3",
            Kind::Changed, 3, "Entry 3 ");
        row("no time at all", "UPDATE activity SET at = 'yesterday' WHERE seq = 3", Kind::Changed, 3,
            "SIGN_IN of yesterday.");
        row("a hash of another", "UPDATE activity SET hash = prev_hash WHERE seq = 1", Kind::Changed, 1, "Entry 1 ");
        row("an entry taken out", "DELETE FROM activity WHERE seq = 2", Kind::Missing, 2,
            "Entry 2 of the activity log is missing. In its place stands SIGN_IN of 2026-06-30T10:11:15.345Z.");
        row("the start taken out", "DELETE FROM activity WHERE seq <= 2", Kind::Missing, 1, "Entry 1 ");
        row("the end cut off", "DELETE FROM activity WHERE seq >= 3", Kind::CutOff, 3,
            "The end of the activity log is missing: entry 3 and what followed it. The last one that is left is "
            "SIGN_IN "
            "of 2026-06-30T10:11:14.345Z.");
        row("all cut off", "DELETE FROM activity", Kind::CutOff, 1,
            "The activity log is empty, but 4 entries had been written into it.");
    }
    void tamperingIsNamed()
    {
        QFETCH(QString, statement);
        QFETCH(QString, named);
        run(statement);
        const TrailCheck found = check();
        QVERIFY(found.fault.has_value());
        QTEST(found.fault->kind, "kind");
        QTEST(found.fault->sequence, "sequence");
        QVERIFY2(trailSentence(found).contains(named), qPrintable(trailSentence(found)));
    }

    void anotherChainIsNoticedByTheNotedEnd()
    {
        run(QStringLiteral("DELETE FROM activity"));
        run(QStringLiteral("DELETE FROM sqlite_sequence"));
        for (int number = 1; number <= entries + 1; ++number)
            append(number * 100);
        const std::optional<TrailFault> fault = check().fault;
        QVERIFY(fault.has_value());
        QCOMPARE(fault->kind, Kind::Changed);
        QCOMPARE(fault->sequence, entries);
    }

    void theNoteIsTheOwnersAlone()
    {
        QCOMPARE(
            QFile::permissions(path() + QStringLiteral(".activity-end")) &
                (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
            QFileDevice::Permissions());
    }

    void whatIsAppendedLaterDoesNotHideThatTheEndWasCutOff()
    {
        run(QStringLiteral("DELETE FROM activity WHERE seq >= 3"));
        append(5);
        QCOMPARE(TrailEndNote(path()).read()->sequence, entries);
        TrailCheck found = check();
        QVERIFY(found.fault);
        QCOMPARE(found.fault->kind, Kind::CutOff);
        append(6);
        append(7);
        found = check();
        QVERIFY(found.fault);
        QCOMPARE(found.fault->kind, Kind::Changed);
        QCOMPARE(found.fault->sequence, entries);
    }

    void withoutANoteThatIsSaid_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no such note") << QByteArray("4 hash\n");
        QTest::newRow("cut short") << QByteArray("4 0123");
    }
    void withoutANoteThatIsSaid()
    {
        QFETCH(QByteArray, note);
        const QString name = path() + QStringLiteral(".activity-end");
        QVERIFY(QFile::remove(name));
        QFile file(name);
        if (!note.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(note) == note.size());
            file.close();
        }
        TrailCheck found = check();
        QVERIFY(found.fault);
        QCOMPARE(found.fault->kind, Kind::NoNote);
        QVERIFY(trailSentence(found).contains(QStringLiteral("missing or unreadable")));
        // SQLite's own count still knows how many there were.
        run(QStringLiteral("DELETE FROM activity WHERE seq = 4"));
        found = check();
        QVERIFY(found.fault);
        QCOMPARE(found.fault->kind, Kind::CutOff);
        QCOMPARE(found.fault->sequence, entries);
    }

    void aNoteThatLagsBehindIsRight()
    {
        QVERIFY(m_desk->begin());
        QVERIFY(ActivityLog(*m_desk).appendWithin(morning, QString(), QStringLiteral("SIGN_OUT"), QString()));
        QVERIFY(m_desk->commit());
        QCOMPARE(TrailEndNote(path()).read()->sequence, entries);
        QVERIFY(!check().fault);
        ActivityLog(*m_desk).noteEnd();
        QCOMPARE(TrailEndNote(path()).read()->sequence, entries + 1);
        QVERIFY(!check().fault);
    }
};

FRESHET_TEST(TstTrailCheck)
#include "tst_trailcheck.moc"
