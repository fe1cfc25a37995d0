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
        const QString folder = home.filePath(QStringLiteral("data/servers/one"));
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

#ifdef Q_OS_UNIX
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
