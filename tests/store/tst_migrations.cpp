// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/sqlscript.h"
#include "tests/store/cachefile.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using freshet::test::CacheFile;

namespace {

void writeStep(const QTemporaryDir &folder, const char *name, const QByteArray &sql)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(sql), sql.size());
}

QStringList steps(DatabaseKind kind)
{
    return QDir(schemaFolder(kind)).entryList(QDir::Files, QDir::Name);
}

/// The file as the program's version `version` left it, with a customer in it.
void makeOldFile(const QString &path, int version)
{
    const QString name = QStringLiteral("old file");
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        sql.setDatabaseName(path);
        QVERIFY(sql.open());
        QSqlQuery query(sql);
        for (int step = 0; step < version; ++step) {
            QFile file(schemaFolder(DatabaseKind::Cache) + QLatin1Char('/') + steps(DatabaseKind::Cache).at(step));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &statement : splitStatements(QString::fromUtf8(file.readAll())))
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        if (version > 0)
            QVERIFY2(query.exec(QStringLiteral("INSERT INTO tags (id, name) VALUES (7, 'kept')")),
                     qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

const QString allOfTheSchema =
    QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name");

} // namespace

class TstMigrations : public QObject
{
    Q_OBJECT

private slots:
    void numbersItsStepsFromOne_data()
    {
        QTest::addColumn<DatabaseKind>("kind");
        QTest::newRow("cache") << DatabaseKind::Cache;
        QTest::newRow("desk") << DatabaseKind::Desk;
    }
    void numbersItsStepsFromOne()
    {
        QFETCH(DatabaseKind, kind);
        const QStringList files = steps(kind);
        QVERIFY(!files.isEmpty());
        QCOMPARE(newestVersion(schemaFolder(kind)), int(files.size()));
        for (int index = 0; index < files.size(); ++index)
            QCOMPARE(files.at(index).section(QLatin1Char('_'), 0, 0),
                     QStringLiteral("%1").arg(index + 1, 3, 10, QLatin1Char('0')));
    }

    void bringsEveryOldFileUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= newestVersion(schemaFolder(DatabaseKind::Cache)); ++version)
            QTest::addRow("from version %d", version) << version;
    }
    void bringsEveryOldFileUpToDate()
    {
        QFETCH(int, version);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cache.db"));
        makeOldFile(path, version);
        const auto opened = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        Database &database = **opened;
        QCOMPARE(schemaVersion(database).value(), newestVersion(schemaFolder(DatabaseKind::Cache)));
        QCOMPARE(database.value(QStringLiteral("SELECT name FROM tags WHERE id = 7"))->toString(),
                 version > 0 ? QStringLiteral("kept") : QString());
        CacheFile fresh;
        const QString schema = QStringLiteral("SELECT group_concat(sql, ';') FROM (%1)").arg(allOfTheSchema);
        QCOMPARE(database.value(schema)->toString(), fresh.value(schema).toString());
    }

    void aFailingStepLeavesTheOneBefore()
    {
        CacheFile cache;
        const int version = schemaVersion(cache.database()).value();
        QTemporaryDir folder;
        for (int step = 1; step <= version; ++step)
            writeStep(folder, qPrintable(QStringLiteral("%1_old.sql").arg(step, 3, 10, QLatin1Char('0'))), "");
        writeStep(folder, "100_good.sql", "CREATE TABLE good (a);");
        writeStep(folder, "101_bad.sql",
                  "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1); CREATE TABLE late (a);");
        writeStep(folder, "102_never.sql", "CREATE TABLE never (a);");

        const Result<void> migrated = migrate(cache.database(), folder.path());

        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, ErrorKind::StoreFailed);
        QVERIFY2(migrated.error().where.contains(QLatin1String("101_bad.sql")), qPrintable(migrated.error().where));
        QCOMPARE(schemaVersion(cache.database()).value(), version + 1);
        QCOMPARE(
            cache.rows(QStringLiteral("SELECT name FROM sqlite_master WHERE name IN ('good','half','late','never')")),
            QStringList{QStringLiteral("good")});
        QVERIFY(cache.database().begin()); // no transaction was left open
    }

    void aRepairedStepGoesOnWhereItStopped()
    {
        CacheFile cache;
        const int version = schemaVersion(cache.database()).value();
        QTemporaryDir folder;
        for (int step = 1; step <= version; ++step)
            writeStep(folder, qPrintable(QStringLiteral("%1_old.sql").arg(step, 3, 10, QLatin1Char('0'))), "");
        writeStep(folder, "100_next.sql", "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);");
        QVERIFY(!migrate(cache.database(), folder.path()));
        writeStep(folder, "100_next.sql", "CREATE TABLE half (a);");
        QVERIFY(migrate(cache.database(), folder.path()));
        QCOMPARE(schemaVersion(cache.database()).value(), version + 1);
    }

    void refusesAFileFromTheFuture()
    {
        CacheFile cache;
        const QStringList before = cache.rows(allOfTheSchema);
        cache.run(QStringLiteral("PRAGMA user_version = 999"));
        QCOMPARE(migrate(cache.database(), schemaFolder(DatabaseKind::Cache)).error().kind, ErrorKind::StoreTooNew);
        QCOMPARE(cache.rows(allOfTheSchema), before);
        QCOMPARE(schemaVersion(cache.database()).value(), 999);
    }

    void runsTriggerBodiesWhole()
    {
        QTemporaryDir folder;
        const auto desk =
            Database::open(folder.filePath(QStringLiteral("desk.db")), DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(desk);
        QVERIFY((*desk)->execute(QStringLiteral("INSERT INTO activity (at, user, action, detail, prev_hash, hash) "
                                                "VALUES ('t', 'u', 'a', 'd', '', 'h')")));
        QVERIFY(!(*desk)->execute(QStringLiteral("DELETE FROM activity")));
        QVERIFY(!(*desk)->execute(QStringLiteral("UPDATE activity SET user = 'x'")));
    }
};

FRESHET_TEST(TstMigrations)
#include "tst_migrations.moc"
