// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/removedservers.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

namespace {

const QDateTime noon(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC);

RemovedServer sample(const char *name, qint64 entries)
{
    return {noon,
            QStringLiteral("marta"),
            QString::fromLatin1(name),
            QStringLiteral("uisp.example.net"),
            entries,
            entries > 0 ? QStringLiteral("ab12") : QString()};
}

} // namespace

class TstRemovedServers : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_desk;

    [[nodiscard]] RemovedServers notes() const { return RemovedServers(m_folder->path()); }
    [[nodiscard]] QString notesPath() const { return m_folder->filePath(QStringLiteral("removed-servers.json")); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto desk = Database::open(m_folder->filePath(QStringLiteral("desk.db")), DatabaseKind::Desk,
                                   DatabaseAccess::ReadWrite);
        QVERIFY(desk);
        m_desk = std::move(*desk);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void movesIntoTheNextTrailOnce()
    {
        QVERIFY(notes().note(sample("Valley", 214)));
        QVERIFY(notes().note(sample("Hills", 0)));
        ActivityLog log(*m_desk);
        QVERIFY(log.append(noon, QStringLiteral("zoe"), QStringLiteral("SIGN_IN"), QString()));
        QVERIFY(notes().moveInto(log, *m_desk, noon.addSecs(60)));
        QVERIFY(notes().moveInto(log, *m_desk, noon.addSecs(120)));
        const auto entries = log.newest(10);
        QVERIFY(entries);
        QCOMPARE(entries->size(), size_t(3));
        const ActivityEntry &first = entries->at(1);
        QCOMPARE(first.action, QStringLiteral("SERVER_REMOVED"));
        QCOMPARE(first.user, QStringLiteral("marta"));
        QCOMPARE(first.at, noon.addSecs(60));
        QCOMPARE(first.detail,
                 QStringLiteral("Removed Valley (uisp.example.net) from this computer at 2026-06-30T12:00:00.000Z; its "
                                "activity log had 214 entries, the last with hash ab12"));
        QVERIFY(entries->at(0).detail.contains(QStringLiteral("Hills")));
        QVERIFY(entries->at(0).detail.endsWith(QStringLiteral("it had no activity log")));
        const auto check = log.verify();
        QVERIFY(check && !check->fault);
        QCOMPARE(TrailEndNote(m_folder->filePath(QStringLiteral("desk.db"))).read()->sequence, 3);
        QVERIFY(!QFile::exists(notesPath()));
    }

    void nothingIsLostWhenTheTrailCannotBeWritten()
    {
        QVERIFY(notes().note(sample("Valley", 1)));
        QVERIFY(notes().note(sample("Hills", 1)));
        ActivityLog log(*m_desk);
        bool isMoved = false;
        int failures = 0;
        for (; !isMoved; ++failures) {
            m_desk->failAfter(failures);
            isMoved = notes().moveInto(log, *m_desk, noon).ok();
            m_desk->failAfter(-1);
            QCOMPARE(log.newest(10)->size(), size_t(isMoved ? 2 : 0));
            QCOMPARE(QFile::exists(notesPath()), !isMoved);
        }
        QVERIFY(failures > 1);
        QCOMPARE(log.newest(10)->size(), size_t(2));
    }

    void aFileThatIsNoListStays()
    {
        QFile file(notesPath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("scribble") > 0);
        file.close();
        ActivityLog log(*m_desk);
        const auto moved = notes().moveInto(log, *m_desk, noon);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::StoreDamaged);
        QVERIFY(QFile::exists(notesPath()));
        QVERIFY(log.newest(10)->empty());
        QVERIFY(notes().note(sample("Valley", 1)));
        QVERIFY(notes().moveInto(log, *m_desk, noon));
        QCOMPARE(log.newest(10)->size(), size_t(1));
    }
};

FRESHET_TEST(TstRemovedServers)
#include "tst_removedservers.moc"
