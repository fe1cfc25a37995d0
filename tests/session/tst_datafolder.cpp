// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datafolder.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace freshet;

namespace {

constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions readable = owner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

const QString server = QStringLiteral("0f8a2c4e-1b3d-4a5f-8c7e-9d0b1a2c3d4e");

QFileDevice::Permissions rightsOf(const QString &path)
{
    constexpr QFileDevice::Permissions user = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    return QFileInfo(path).permissions() & ~user;
}

} // namespace

/// The data folder as it is found at the start.
class TstDataFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("files have no owner-only permissions here");
#endif
    }

    void whatOthersMayReadIsPutRight()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("data/servers/") + server);
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/desk.db");
        write(file);
        QVERIFY(QFile::setPermissions(file, readable));
        const QString data = home.filePath(QStringLiteral("data"));
        QVERIFY(QFile::setPermissions(data, readable | QFileDevice::ExeOwner | QFileDevice::ExeOther));
        QVERIFY(makeDataFolderFit(data, currentUserId()));
        QCOMPARE(rightsOf(file), owner);
        for (const QString &path : {data, data + QStringLiteral("/servers"), folder})
            QCOMPARE(rightsOf(path), owner | QFileDevice::ExeOwner);
    }

    void aFolderOfSomebodyElseIsRefused()
    {
        const QTemporaryDir home;
        const auto fit = makeDataFolderFit(home.path(), currentUserId() + 1);
        QVERIFY(!fit);
        QVERIFY(fit.error().detail.contains(QStringLiteral("belongs to another user")));
    }

    void aHomeWithAScriptKeepsIt()
    {
        const QTemporaryDir home;
        const QString script = home.filePath(QStringLiteral("bin/run.sh"));
        const QString list = home.filePath(QStringLiteral("servers.json"));
        const QString foreignLog = home.filePath(QStringLiteral("logs/web.log"));
        for (const char *folder : {"bin", "logs"})
            QVERIFY(QDir(home.path()).mkdir(QLatin1String(folder)));
        constexpr QFileDevice::Permissions runnable = readable | QFileDevice::ExeOwner | QFileDevice::ExeOther;
        for (const QString &path : {script, list, foreignLog}) {
            write(path);
            QVERIFY(QFile::setPermissions(path, runnable));
        }
        QVERIFY(QFile::setPermissions(home.path(), runnable | QFileDevice::WriteGroup));
        QVERIFY(makeDataFolderFit(home.path(), currentUserId()));
        QCOMPARE(rightsOf(script), runnable);
        QCOMPARE(rightsOf(foreignLog), runnable);
        QCOMPARE(rightsOf(list), owner);
        QCOMPARE(rightsOf(home.path()), runnable);
    }

#ifdef Q_OS_UNIX
    void aHomeWithAScriptAndAStrangersFileIsFit()
    {
        if (currentUserId() != 0)
            QSKIP("only root can give files away");
        const QTemporaryDir home;
        const QString list = home.filePath(QStringLiteral("servers.json"));
        const QString strange = home.filePath(QStringLiteral("strange.txt"));
        for (const QString &path : {list, strange}) {
            write(path);
            QVERIFY(QFile::setPermissions(path, readable));
        }
        QCOMPARE(::chown(qPrintable(strange), 65'534, 65'534), 0);
        QVERIFY(makeDataFolderFit(home.path(), currentUserId()));
        QCOMPARE(rightsOf(strange), readable);
        QCOMPARE(rightsOf(list), owner);
    }

    void nothingIsChangedWhereSomethingIsRefused()
    {
        if (currentUserId() != 0)
            QSKIP("only root can give files away");
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("servers/") + server));
        const QString list = home.filePath(QStringLiteral("servers.json"));
        const QString desk = home.filePath(QStringLiteral("servers/") + server + QStringLiteral("/desk.db"));
        for (const QString &path : {list, desk}) {
            write(path);
            QVERIFY(QFile::setPermissions(path, readable));
        }
        QCOMPARE(::chown(qPrintable(desk), 65'534, 65'534), 0);
        QVERIFY(!makeDataFolderFit(home.path(), currentUserId()));
        QCOMPARE(rightsOf(list), readable);
    }

    void aFileOfSomebodyElseIsRefused()
    {
        if (currentUserId() != 0)
            QSKIP("only root can give files away");
        const QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("servers.json"));
        write(file);
        QCOMPARE(::chown(qPrintable(file), 65'534, 65'534), 0);
        const auto fit = makeDataFolderFit(home.path(), currentUserId());
        QVERIFY(!fit);
        QVERIFY(fit.error().detail.contains(QStringLiteral("servers.json")));
    }
#endif

    void linksAreLeftAlone()
    {
        const QTemporaryDir home;
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(QStringLiteral("notes.txt"));
        write(file);
        QVERIFY(QFile::setPermissions(file, readable));
        QVERIFY(QFile::link(elsewhere.path(), home.filePath(QStringLiteral("link"))));
        QVERIFY(QFile::link(file, home.filePath(QStringLiteral("notes"))));
        QVERIFY(makeDataFolderFit(home.path(), currentUserId()));
        QCOMPARE(rightsOf(file), readable);
    }

    void aFolderThatIsNotThereYetIsFit()
    {
        const QTemporaryDir home;
        QVERIFY(makeDataFolderFit(home.filePath(QStringLiteral("later")), currentUserId()));
        QVERIFY(!QFileInfo::exists(home.filePath(QStringLiteral("later"))));
    }

private:
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

FRESHET_TEST(TstDataFolder)
#include "tst_datafolder.moc"
