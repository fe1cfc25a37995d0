// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverprofile.h"
#include "tests/support/testregistry.h"

#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

class TstProfileStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(QStringLiteral("deep/data"));
    }

    void isEmptyBeforeTheFirstSave()
    {
        const ProfileStore store(m_folder);
        QVERIFY(store.load());
        QCOMPARE(store.load()->size(), size_t(0));
        QVERIFY(!store.lastUsed()->has_value());
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void savesAndReplaces()
    {
        ProfileStore store(m_folder);
        ServerProfile profile = profileOf(1, "https://uisp.example.net/crm/api/v1.0");
        QVERIFY(store.save(profile));
        profile.name = QStringLiteral("Renamed");
        QVERIFY(store.save(profile));
        const auto loaded = ProfileStore(m_folder).load();
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), size_t(1));
        QVERIFY(loaded->front() == profile);
    }

    void aServerGetsOneProfileHoweverManySignInAtOnce()
    {
        const QUrl base(QStringLiteral("https://uisp.example.net/crm/api/v1.0"));
        const QUrl withPort(QStringLiteral("https://uisp.example.net:443/crm/api/v1.0/"));
        ProfileStore one(m_folder);
        ProfileStore other(m_folder);
        const auto named = [](const char *name) {
            return [name](ServerProfile &profile) { profile.name = QString::fromLatin1(name); };
        };
        const auto first = one.record(base, named("One"));
        const auto second = other.record(withPort, named("Two"));
        QVERIFY(first && second);
        QVERIFY(!first->before);
        QVERIFY(second->before == first->profile);
        QCOMPARE(second->profile.id, first->profile.id);
        const auto loaded = one.load();
        QCOMPARE(loaded->size(), size_t(1));
        QCOMPARE(loaded->front().name, QStringLiteral("Two"));
        QVERIFY(other.record(QUrl(QStringLiteral("https://uisp.example.net/crm/api/v2.0")), named("Three")));
        QCOMPARE(one.load()->size(), size_t(2));
    }

    void theOneUsedLastComesFirst()
    {
        ProfileStore store(m_folder);
        ServerProfile older = profileOf(1, "https://one.example.net/crm/api/v1.0");
        ServerProfile newer = profileOf(2, "https://two.example.net/crm/api/v1.0");
        const ServerProfile never = profileOf(3, "https://three.example.net/crm/api/v1.0");
        older.lastUsedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        newer.lastUsedAt = older.lastUsedAt.addSecs(1);
        QVERIFY(store.save(newer) && store.save(never) && store.save(older));
        QCOMPARE((*store.lastUsed())->id, newer.id);
        const auto loaded = store.load();
        QCOMPARE(loaded->back().id, never.id);
    }

    void onlyTheOwnerMayRead()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps these folders private by inheritance");
#endif
        ProfileStore store(m_folder);
        const ServerProfile profile = profileOf(1, "https://uisp.example.net/crm/api/v1.0");
        QVERIFY(store.save(profile));
        const auto files = store.filesOf(profile);
        QVERIFY(files);
        const auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                               QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        for (const QString &path : {m_folder, m_folder + QStringLiteral("/servers.json"),
                                    m_folder + QStringLiteral("/servers"), QFileInfo(files->cachePath).path()})
            QVERIFY2(!(QFileInfo(path).permissions() & forOthers), qPrintable(path));
    }

    void aServerHasItsOwnTwoFiles()
    {
        const ProfileStore store(m_folder);
        const ServerProfile profile = profileOf(1, "https://uisp.example.net/crm/api/v1.0");
        const auto files = store.filesOf(profile);
        QVERIFY(files);
        const QString folder = m_folder + QStringLiteral("/servers/") + profile.id;
        QVERIFY(QFileInfo(folder).isDir());
        QCOMPARE(files->cachePath, folder + QStringLiteral("/cache.db"));
        QCOMPARE(files->deskPath, folder + QStringLiteral("/desk.db"));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("found");
        QTest::newRow("API base") << "https://uisp.example.net:8443/crm/api/v1.0" << 1;
        QTest::newRow("host and port") << "uisp.example.net:8443" << 1;
        QTest::newRow("host") << "uisp.example.net" << 1;
        QTest::newRow("host in capitals") << "UISP.Example.Net" << 1;
        QTest::newRow("address with a slash") << "https://uisp.example.net:8443/" << 1;
        QTest::newRow("name") << "valley office" << 2;
        QTest::newRow("loopback, which takes http") << "127.0.0.1:8080" << 2;
        QTest::newRow("another port") << "127.0.0.1:8081" << 0;
        QTest::newRow("another host") << "elsewhere.example.net" << 0;
        QTest::newRow("nothing") << "" << 0;
    }

    void finds()
    {
        QFETCH(QString, asked);
        QFETCH(int, found);
        ProfileStore store(m_folder);
        ServerProfile second = profileOf(2, "http://127.0.0.1:8080/crm/api/v1.0");
        second.name = QStringLiteral("Valley Office");
        QVERIFY(store.save(profileOf(1, "https://uisp.example.net:8443/crm/api/v1.0")) && store.save(second));
        const auto profile = store.find(asked);
        QVERIFY(profile);
        QCOMPARE(profile->has_value() ? (*profile)->id : QString(), found ? idOf(found) : QString());
    }

    void removingTakesTheFilesToo()
    {
        ProfileStore store(m_folder);
        const ServerProfile profile = profileOf(1, "https://one.example.net/crm/api/v1.0");
        const ServerProfile other = profileOf(2, "https://two.example.net/crm/api/v1.0");
        QVERIFY(store.save(profile) && store.save(other));
        const auto files = store.filesOf(profile);
        QVERIFY(store.filesOf(other));
        QFile cache(files->cachePath);
        QVERIFY(cache.open(QIODevice::WriteOnly));
        cache.close();
        QVERIFY(store.remove(profile.id));
        QVERIFY(!QFileInfo::exists(QFileInfo(files->cachePath).path()));
        QCOMPARE(store.load()->size(), size_t(1));
        QVERIFY(QFileInfo::exists(m_folder + QStringLiteral("/servers/") + other.id));
    }

    void foldersOfForgottenServersGo_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("stays");
        QTest::newRow("of a forgotten server") << idOf(1) << false;
        QTest::newRow("of a known one") << idOf(2) << true;
        QTest::newRow("no id") << QStringLiteral("notes") << true;
        QTest::newRow("in braces") << QStringLiteral("{%1}").arg(idOf(3)) << true;
        QTest::newRow("a longer name") << idOf(3) + QStringLiteral("-backup") << true;
    }
    void foldersOfForgottenServersGo()
    {
        QFETCH(QString, folder);
        ProfileStore store(m_folder);
        QVERIFY(store.save(profileOf(1, "https://one.example.net/crm/api/v1.0")));
        QVERIFY(store.save(profileOf(2, "https://two.example.net/crm/api/v1.0")));
        const QString file = fileIn(folder);
        QVERIFY(!file.isEmpty());
        QVERIFY(store.forget(idOf(1)));
        store.deleteForgottenFolders();
        QTEST(QFileInfo::exists(file), "stays");
        QTEST(QFileInfo::exists(QFileInfo(file).path()), "stays");
    }

    void foldersStayWhereNobodyCanTellWhoseTheyAre_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("no list") << QByteArray();
        QTest::newRow("a damaged list") << QByteArray("{ half a fi");
    }
    void foldersStayWhereNobodyCanTellWhoseTheyAre()
    {
        QFETCH(QByteArray, list);
        const QString kept = fileIn(idOf(1));
        QVERIFY(!kept.isEmpty());
        if (!list.isEmpty()) {
            QFile file(m_folder + QStringLiteral("/servers.json"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(list), qint64(list.size()));
        }
        ProfileStore(m_folder).deleteForgottenFolders();
        QVERIFY(QFileInfo::exists(kept));
    }

    void aFolderThatCannotBeDeletedIsTriedAgain()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has no permission that keeps a file in its folder");
#endif
        ProfileStore store(m_folder);
        QVERIFY(store.save(profileOf(1, "https://one.example.net/crm/api/v1.0")));
        const QString file = fileIn(idOf(1));
        QVERIFY(store.forget(idOf(1)));
        const QString folder = QFileInfo(file).path();
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        if (QFileInfo(folder).isWritable())
            QSKIP("This user may do everything");
        store.deleteForgottenFolders();
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        store.deleteForgottenFolders();
        QVERIFY(!QFileInfo::exists(folder));
    }

    void aDamagedFileIsAnErrorAndStays()
    {
        ProfileStore store(m_folder);
        QVERIFY(QDir().mkpath(m_folder));
        const QString path = m_folder + QStringLiteral("/servers.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half a fi");
        file.close();
        QCOMPARE(store.load().error().kind, ErrorKind::StoreFailed);
        QCOMPARE(store.lastUsed().error().kind, ErrorKind::StoreFailed);
        const auto saved = store.save(profileOf(1, "https://uisp.example.net/crm/api/v1.0"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::StoreFailed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ half a fi"));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QFile blocker(m_home->filePath(QStringLiteral("file")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ProfileStore store(blocker.fileName() + QStringLiteral("/data"));
        const ServerProfile profile = profileOf(1, "https://uisp.example.net/crm/api/v1.0");
        QCOMPARE(store.save(profile).error().kind, ErrorKind::StoreFailed);
        QCOMPARE(store.filesOf(profile).error().kind, ErrorKind::StoreFailed);
    }

    void anotherProgramIsWaitedForButNotLong()
    {
        ProfileStore store(m_folder);
        QVERIFY(store.save(profileOf(1, "https://one.example.net/crm/api/v1.0")));
        QLockFile lock(m_folder + QStringLiteral("/servers.json.lock"));
        QVERIFY(lock.tryLock());
        const auto saved = store.save(profileOf(2, "https://two.example.net/crm/api/v1.0"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::StoreBusy);
        lock.unlock();
        QVERIFY(store.save(profileOf(2, "https://two.example.net/crm/api/v1.0")));
    }

    void theDataFolderCanBeMoved()
    {
        qputenv("FRESHET_DATA_DIR", m_folder.toLocal8Bit());
        QCOMPARE(defaultDataFolder(), m_folder);
        qputenv("FRESHET_DATA_DIR", "here");
        QCOMPARE(defaultDataFolder(), QDir::current().filePath(QStringLiteral("here")));
        qunsetenv("FRESHET_DATA_DIR");
        QVERIFY(defaultDataFolder().endsWith(QLatin1String("/freshet")));
    }

    void addressesThatMeanTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const QString base = QStringLiteral("https://uisp.example.net/crm/api/v1.0");
        QTest::newRow("itself") << base << base << true;
        QTest::newRow("default port") << base << "https://uisp.example.net:443/crm/api/v1.0" << true;
        QTest::newRow("slash") << base << base + QLatin1Char('/') << true;
        QTest::newRow("capitals") << base << "https://UISP.example.net/crm/api/v1.0" << true;
        QTest::newRow("port") << base << "https://uisp.example.net:8443/crm/api/v1.0" << false;
        QTest::newRow("scheme") << base << "http://uisp.example.net/crm/api/v1.0" << false;
        QTest::newRow("path") << base << "https://uisp.example.net/api/v1.0" << false;
        QTest::newRow("host") << base << "https://uisp.example.org/crm/api/v1.0" << false;
    }

    void addressesThatMeanTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(sameApiBase(QUrl(one), QUrl(other)), "same");
    }

private:
    /// A file in that folder below servers/; empty when it cannot be made.
    [[nodiscard]] QString fileIn(const QString &folder) const
    {
        const QDir servers(m_folder + QStringLiteral("/servers"));
        QFile file(servers.filePath(folder + QStringLiteral("/cache.db")));
        return servers.mkpath(folder) && file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    static QString idOf(int number) { return QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(number); }

    static ServerProfile profileOf(int number, const char *apiBase)
    {
        ServerProfile profile;
        profile.id = idOf(number);
        profile.name = QStringLiteral("Server %1").arg(number);
        profile.apiBase = QUrl(QString::fromLatin1(apiBase));
        return profile;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

FRESHET_TEST(TstProfileStore)
#include "tst_profilestore.moc"
