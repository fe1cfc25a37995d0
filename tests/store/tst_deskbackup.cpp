// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deskbackup.h"
#include "tests/activity/deskfile.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

CalendarDate day(int number)
{
    return CalendarDate::fromPrinted("2026-11-01")->addDays(number - 1);
}

} // namespace

class TstDeskBackup : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFile> m_desk;

    [[nodiscard]] QString path() const { return QDir(m_desk->folder()).filePath(QStringLiteral("desk.db")); }
    [[nodiscard]] QDir folder() const { return QDir(backupFolder(path())); }
    [[nodiscard]] QStringList copies() const { return folder().entryList(QDir::Files, QDir::Name); }

private slots:
    void init() { m_desk = std::make_unique<DeskFile>(); }
    void cleanup() { m_desk.reset(); }

    void oneADayAndTheNewestSeven()
    {
        for (int number = 1; number <= 9; ++number) {
            const Result<bool> made = backUpDesk(path(), day(number));
            QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
            QVERIFY(*made);
            QVERIFY(!*backUpDesk(path(), day(number)));
        }
        QCOMPARE(copies().size(), keptBackups);
        QCOMPARE(copies().first(), QStringLiteral("desk-2026-11-03.db"));
        QCOMPARE(copies().last(), QStringLiteral("desk-2026-11-09.db"));
    }

    void aCopyHoldsWhatTheFileHeld()
    {
        QVERIFY(m_desk->database().execute(QStringLiteral(
            "INSERT INTO worklist_notes VALUES (1043, 'promised by phone', NULL, '', NULL, 'marta', '2026-11-01')")));
        QVERIFY(backUpDesk(path(), day(1)));
        QVERIFY(m_desk->database().execute(QStringLiteral("DELETE FROM worklist_notes")));
        const auto copy = Database::open(folder().filePath(QStringLiteral("desk-2026-11-01.db")), DatabaseKind::Desk,
                                         DatabaseAccess::ReadWrite);
        QVERIFY(copy);
        QCOMPARE((*copy)->value(QStringLiteral("SELECT note FROM worklist_notes"))->toString(),
                 QStringLiteral("promised by phone"));
    }

    void onlyTheOwnerMayReadIt()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps rights another way.");
#endif
        QVERIFY(backUpDesk(path(), day(1)));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(folder().path()).permissions() & others));
        QVERIFY(!(QFileInfo(folder().filePath(copies().first())).permissions() & others));
    }

    void whatStandsInTheWayIsTold()
    {
        QFile inTheWay(folder().path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const Result<bool> made = backUpDesk(path(), day(1));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::StoreFailed);
        QCOMPARE(made.error().where, QStringLiteral("backups"));
    }

    void anUnfinishedCopyIsReplaced()
    {
        QVERIFY(QDir().mkdir(folder().path()));
        QFile unfinished(folder().filePath(QStringLiteral("unfinished.db")));
        QVERIFY(unfinished.open(QIODevice::WriteOnly) && unfinished.write("half a file") > 0);
        unfinished.close();
        QVERIFY(*backUpDesk(path(), day(1)));
        QCOMPARE(copies(), QStringList{QStringLiteral("desk-2026-11-01.db")});
    }

    void withoutAFileThereIsNothingToCopy()
    {
        const Result<bool> made = backUpDesk(m_desk->folder() + QStringLiteral("/none/desk.db"), day(1));
        QVERIFY(made);
        QVERIFY(!*made);
    }
};

FRESHET_TEST(TstDeskBackup)
#include "tst_deskbackup.moc"
