// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace freshet;

namespace {

using Damage = std::function<void(QFile &)>;

Result<std::unique_ptr<Database>> openFile(const QString &path, DatabaseKind kind = DatabaseKind::Cache,
                                           DatabaseAccess access = DatabaseAccess::ReadWrite)
{
    return Database::open(path, kind, access);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void spoil(const QString &path, const Damage &damage)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    damage(file);
}

/// Overwrites every page from the `from`-th on.
Damage junkFromPage(int from)
{
    return [from](QFile &file) {
        file.seek(qint64(from) * 4096);
        file.write(QByteArray(int(file.size() - file.pos()), '\xa5'));
    };
}

void addDamages()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("junk instead of a database") << Damage([](QFile &file) {
        file.resize(0);
        file.write("<html>This was never a database, but it is longer than a hundred bytes, which is what "
                   "the header of one takes.</html>");
    });
    QTest::newRow("first page overwritten") << Damage([](QFile &file) {
        file.seek(100);
        file.write(QByteArray(3996, '\xa5'));
    });
    QTest::newRow("cut off") << Damage([](QFile &file) { file.resize(2 * 4096); });
}

const QFileDevice::Permissions forOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

} // namespace

class TstDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void configuresTheConnection_data()
    {
        QTest::addColumn<DatabaseKind>("kind");
        QTest::addColumn<int>("synchronous");
        QTest::newRow("cache") << DatabaseKind::Cache << 1;
        QTest::newRow("desk") << DatabaseKind::Desk << 2;
    }
    void configuresTheConnection()
    {
        QFETCH(DatabaseKind, kind);
        const auto database = openFile(path(), kind);
        QVERIFY(database);
        const auto pragma = [&](const char *name) {
            return (*database)->value(QStringLiteral("PRAGMA ") + QLatin1String(name))->toString();
        };
        QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma("busy_timeout"), QStringLiteral("5000"));
        QTEST(pragma("synchronous").toInt(), "synchronous");
    }

    void keepsItsFilesToTheOwner()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps no mode bits: the profile folder's rights protect the files there");
#endif
        const auto database = openFile(path());
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO tags VALUES (1, 'a')")));
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QFileInfo file(path() + QLatin1String(suffix));
            QVERIFY2(file.exists(), suffix);
            QVERIFY2(!(file.permissions() & forOthers), suffix);
        }
    }

    void takesRightsAwayFromOthers()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps no mode bits: the profile folder's rights protect the files there");
#endif
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | forOthers));
        QVERIFY(openFile(path()));
        QVERIFY(!(QFileInfo(path()).permissions() & forOthers));
    }

    void needsItsFolder()
    {
        const auto database = openFile(m_folder->filePath(QStringLiteral("nowhere/cache.db")));
        QVERIFY(!database);
        QCOMPARE(database.error().kind, ErrorKind::StoreFailed);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("nowhere"))));
    }

    void connectionsAreTheirOwnAndGoWithTheirOwner()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const auto first = openFile(path());
            const auto second = openFile(path());
            const auto reader = openFile(path(), DatabaseKind::Cache, DatabaseAccess::ReadOnly);
            QVERIFY(first && second && reader);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 3);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void aDamagedCacheIsSetAside_data() { addDamages(); }
    void aDamagedCacheIsSetAside()
    {
        QFETCH(Damage, damage);
        makeFile(DatabaseKind::Cache);
        spoil(path(), damage);
        const QByteArray damaged = bytesOf(path());

        const auto database = openFile(path());

        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        QVERIFY((*database)->wasSetAside());
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM tags"))->toInt(), 0);
        const QStringList aside = filesAside();
        QCOMPARE(aside.size(), 1);
        QVERIFY2(
            QRegularExpression(QStringLiteral("^cache\\.db\\.damaged-\\d{8}T\\d{9}Z$")).match(aside.front()).hasMatch(),
            qPrintable(aside.front()));
        QCOMPARE(bytesOf(m_folder->filePath(aside.front())), damaged);
    }

    void aDamagedDeskStays_data()
    {
        addDamages();
        QTest::newRow("a page of rows overwritten") << junkFromPage(2);
    }
    void aDamagedDeskStays()
    {
        QFETCH(Damage, damage);
        makeFile(DatabaseKind::Desk);
        spoil(path(), damage);
        const QByteArray damaged = bytesOf(path());
        const auto database = openFile(path(), DatabaseKind::Desk);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, ErrorKind::DeskDamaged);
        QCOMPARE(bytesOf(path()), damaged);
        QCOMPARE(filesAside(), QStringList());
    }

    void damageThatAStatementMeetsIsSetAsideNextTime()
    {
        makeFile(DatabaseKind::Cache);
        spoil(path(), junkFromPage(110)); // behind the schema
        {
            const auto database = openFile(path());
            QVERIFY(database);
            QVERIFY(!(*database)->wasSetAside());
            const Result<QVariant> rows = (*database)->value(QStringLiteral("SELECT sum(length(name)) FROM tags"));
            QVERIFY(!rows);
            QCOMPARE(rows.error().kind, ErrorKind::StoreDamaged);
        }
        const auto fresh = openFile(path());
        QVERIFY(fresh);
        QVERIFY((*fresh)->wasSetAside());
        QCOMPARE((*fresh)->value(QStringLiteral("SELECT count(*) FROM tags"))->toInt(), 0);
        QVERIFY(!openFile(path()).value()->wasSetAside());
    }

    void aGroundlessSuspicionIsDropped()
    {
        makeFile(DatabaseKind::Cache);
        QFile mark(path() + QStringLiteral(".suspect"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        const auto database = openFile(path());
        QVERIFY(!(*database)->wasSetAside());
        QVERIFY((*database)->value(QStringLiteral("SELECT count(*) FROM tags"))->toInt() > 0);
        QVERIFY(!mark.exists());
    }

    void refusesAFileFromTheFuture_data()
    {
        QTest::addColumn<DatabaseAccess>("access");
        QTest::newRow("to write") << DatabaseAccess::ReadWrite;
        QTest::newRow("to read") << DatabaseAccess::ReadOnly;
    }
    void refusesAFileFromTheFuture()
    {
        QFETCH(DatabaseAccess, access);
        QVERIFY(openFile(path()).value()->execute(QStringLiteral("PRAGMA user_version = 999")));
        const auto database = openFile(path(), DatabaseKind::Cache, access);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, ErrorKind::StoreTooNew);
    }

    void readingNeedsAFile()
    {
        QCOMPARE(openFile(path(), DatabaseKind::Cache, DatabaseAccess::ReadOnly).error().kind, ErrorKind::StoreFailed);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void readingNeedsTheCurrentSchema()
    {
        QVERIFY(openFile(path()).value()->execute(QStringLiteral("PRAGMA user_version = 1")));
        QCOMPARE(openFile(path(), DatabaseKind::Cache, DatabaseAccess::ReadOnly).error().kind, ErrorKind::StoreFailed);
    }

    void readersCannotWriteAndSeeWhatIsCommitted()
    {
        const auto writer = openFile(path());
        const auto reader = openFile(path(), DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        QVERIFY(!(*reader)->execute(QStringLiteral("INSERT INTO tags VALUES (2, 'b')")));
        const auto seen = [&] { return (*reader)->value(QStringLiteral("SELECT count(*) FROM tags"))->toInt(); };
        QVERIFY((*writer)->begin());
        QVERIFY((*writer)->execute(QStringLiteral("INSERT INTO tags VALUES (1, 'a')")));
        QCOMPARE(seen(), 0);
        QVERIFY((*writer)->commit());
        QCOMPARE(seen(), 1);
    }

    void stepsThatFailAreRolledBack()
    {
        const auto database = openFile(path());
        const Error wanted{ErrorKind::Cancelled, QStringLiteral("here"), 0, {}};
        const Result<void> outcome = inTransaction(**database, [&]() -> Result<void> {
            if (const Result<void> done = (*database)->execute(QStringLiteral("INSERT INTO tags VALUES (1, 'a')"));
                !done)
                return done;
            return wanted;
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), wanted);
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM tags"))->toInt(), 0);
        (*database)->rollback();
        QVERIFY(inTransaction(
            **database, [&] { return (*database)->execute(QStringLiteral("INSERT INTO tags VALUES (1, 'a')")); }));
        (*database)->rollback();
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM tags"))->toInt(), 1);
    }

    void aSecondWriterIsTold()
    {
        const auto first = openFile(path());
        const auto second = openFile(path());
        QVERIFY((*second)->execute(QStringLiteral("PRAGMA busy_timeout = 1")));
        QVERIFY((*first)->begin());
        const Result<void> begun = (*second)->begin();
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, ErrorKind::StoreBusy);
        (*first)->rollback();
        QVERIFY((*second)->begin());
    }

    void aFullDiskIsTold()
    {
        const auto database = openFile(path());
        const int pages = (*database)->value(QStringLiteral("PRAGMA page_count"))->toInt();
        QVERIFY((*database)->execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
        const Result<void> done =
            (*database)->execute(QStringLiteral("INSERT INTO tags VALUES (1, hex(zeroblob(100000)))"));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::StoreFull);
    }

    void aWrongStatementIsTold()
    {
        const auto database = openFile(path());
        QCOMPARE((*database)->execute(QStringLiteral("SELECT nothing FROM nowhere")).error().kind,
                 ErrorKind::StoreFailed);
        QCOMPARE((*database)->value(QStringLiteral("SELECT nothing")).error().kind, ErrorKind::StoreFailed);
        QCOMPARE((*database)->prepare(QStringLiteral("SELEKT")).error().kind, ErrorKind::StoreFailed);
        QVERIFY(!(*database)->value(QStringLiteral("SELECT name FROM tags"))->isValid());
    }

    void aNestedBeginLeavesTheOuterTransactionOpen()
    {
        const auto database = openFile(path());
        QVERIFY((*database)->begin());
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO tags VALUES (1, 'VIP')")));
        QVERIFY(!(*database)->begin());
        (*database)->rollback();
        QVERIFY(!(*database)->value(QStringLiteral("SELECT name FROM tags"))->isValid());
        QVERIFY((*database)->begin());
    }

    void mapsNativeCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *code, ErrorKind kind) {
            QTest::newRow(code) << QString::fromLatin1(code) << kind;
        };
        row("5", ErrorKind::StoreBusy);
        row("6", ErrorKind::StoreBusy);
        row("517", ErrorKind::StoreBusy);
        row("13", ErrorKind::StoreFull);
        row("11", ErrorKind::StoreDamaged);
        row("267", ErrorKind::StoreDamaged);
        row("26", ErrorKind::StoreDamaged);
        row("1", ErrorKind::StoreFailed);
        row("8", ErrorKind::StoreFailed);
        row("10", ErrorKind::StoreFailed);
        row("1555", ErrorKind::StoreFailed);
        row("", ErrorKind::StoreFailed);
    }
    void mapsNativeCodes()
    {
        QFETCH(QString, code);
        const Error error =
            storeError(QSqlError(QStringLiteral("driver"), QStringLiteral("database"), QSqlError::StatementError, code),
                       QStringLiteral("invoices"));
        QTEST(error.kind, "kind");
        QCOMPARE(error.where, QStringLiteral("invoices"));
        QVERIFY(error.detail.contains(QLatin1String("database")));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("cache.db")); }
    [[nodiscard]] QStringList filesAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
    }

    /// A file of a few hundred pages of rows, closed.
    void makeFile(DatabaseKind kind)
    {
        const auto database = openFile(path(), kind);
        QVERIFY(database);
        const QString insert = kind == DatabaseKind::Cache
                                   ? QStringLiteral("INSERT INTO tags SELECT value, hex(zeroblob(1000)) ")
                                   : QStringLiteral("INSERT INTO activity (at, user, action, detail, prev_hash, hash) "
                                                    "SELECT '', '', '', hex(zeroblob(1000)), '', '' ");
        QVERIFY((*database)->execute(
            insert + QStringLiteral("FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n "
                                    "WHERE value < 300) SELECT value FROM n)")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

FRESHET_TEST(TstDatabase)
#include "tst_database.moc"
