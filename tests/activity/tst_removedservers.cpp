// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/removedservers.h"
#include "tests/activity/deskfile.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

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

    std::unique_ptr<DeskFile> m_desk;

    [[nodiscard]] RemovedServers notes() const { return RemovedServers(m_desk->folder()); }
    [[nodiscard]] QString notesPath() const
    {
        return QDir(m_desk->folder()).filePath(QStringLiteral("removed-servers.json"));
    }

private slots:
    void init() { m_desk = std::make_unique<DeskFile>(); }
    void cleanup() { m_desk.reset(); }

    void movesIntoTheNextTrailOnce()
    {
        QVERIFY(notes().note(sample("Valley", 214)));
        QVERIFY(notes().note(sample("Hills", 0)));
        ActivityLog log(m_desk->database());
        QVERIFY(log.append(noon, QStringLiteral("zoe"), QStringLiteral("SIGN_IN"), QString()));
        QVERIFY(notes().moveInto(log, m_desk->database(), noon.addSecs(60)));
        QVERIFY(notes().moveInto(log, m_desk->database(), noon.addSecs(120)));
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
        QCOMPARE(TrailEndNote(QDir(m_desk->folder()).filePath(QStringLiteral("desk.db"))).read()->sequence, 3);
        QVERIFY(!QFile::exists(notesPath()));
    }

    void nothingIsLostWhenTheTrailCannotBeWritten()
    {
        QVERIFY(notes().note(sample("Valley", 1)));
        QVERIFY(notes().note(sample("Hills", 1)));
        ActivityLog log(m_desk->database());
        bool isMoved = false;
        int failures = 0;
        for (; !isMoved; ++failures) {
            m_desk->database().failAfter(failures);
            isMoved = notes().moveInto(log, m_desk->database(), noon).ok();
            m_desk->database().failAfter(-1);
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
        ActivityLog log(m_desk->database());
        const auto moved = notes().moveInto(log, m_desk->database(), noon);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::StoreDamaged);
        QVERIFY(QFile::exists(notesPath()));
        QVERIFY(log.newest(10)->empty());
        QVERIFY(notes().note(sample("Valley", 1)));
        QVERIFY(notes().moveInto(log, m_desk->database(), noon));
        QCOMPARE(log.newest(10)->size(), size_t(1));
        QFile setAside(notesPath() + QStringLiteral(".1"));
        QVERIFY(setAside.open(QIODevice::ReadOnly));
        QCOMPARE(setAside.readAll(), QByteArray("scribble"));
    }
};

FRESHET_TEST(TstRemovedServers)
#include "tst_removedservers.moc"
