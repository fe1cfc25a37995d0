// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace freshet {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString suspectMark(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

Error fileError(const QString &path, const QString &detail, ErrorKind kind = ErrorKind::StoreFailed)
{
    return {kind, QFileInfo(path).fileName(), 0, detail};
}

/// SQLite would create the file with the process's default mode, readable to others for a moment; the -wal and -shm
/// files take over the mode of the main one.
Result<void> makePrivateFile(const QString &path)
{
    if (!QFileInfo(path).dir().exists())
        return fileError(path, QStringLiteral("no such folder"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    if (!file.exists())
        return fileError(path, file.errorString());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((file.permissions() & others) && !file.setPermissions(ownerOnly))
        return fileError(path, file.errorString());
    return {};
}

Result<void> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString target = QStringLiteral("%1.damaged-%2").arg(path, stamp);
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix))
            return fileError(path, file.errorString(), ErrorKind::StoreDamaged);
    }
    QFile::remove(suspectMark(path));
    return {};
}

} // namespace

Error storeError(const QSqlError &error, const QString &where)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff;
    const QString detail = QStringLiteral("%1 (SQLite %2)").arg(error.text(), error.nativeErrorCode());
    ErrorKind kind = ErrorKind::StoreFailed;
    if (isNumber && (code == 5 || code == 6))
        kind = ErrorKind::StoreBusy;
    else if (isNumber && code == 13)
        kind = ErrorKind::StoreFull;
    else if (isNumber && (code == 11 || code == 26))
        kind = ErrorKind::StoreDamaged;
    return {kind, where, 0, detail};
}

Database::Database(const QString &path, DatabaseKind kind, DatabaseAccess access)
    : m_path(path)
    , m_kind(kind)
    , m_access(access)
    , m_sql(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

Database::~Database()
{
    rollback();
    const QString name = m_sql.connectionName();
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, DatabaseKind kind, DatabaseAccess access)
{
    if (access == DatabaseAccess::ReadOnly)
        return openForReading(path, kind);
    Result<std::unique_ptr<Database>> opened = openForWriting(path, kind);
    if (opened || opened.error().kind != ErrorKind::StoreDamaged)
        return opened;
    if (const Result<void> moved = setAside(path); !moved)
        return moved.error();
    Result<std::unique_ptr<Database>> fresh = openForWriting(path, kind);
    if (fresh)
        (*fresh)->m_wasSetAside = true;
    return fresh;
}

Result<std::unique_ptr<Database>> Database::openForWriting(const QString &path, DatabaseKind kind)
{
    if (const Result<void> made = makePrivateFile(path); !made)
        return made.error();
    std::unique_ptr<Database> database(new Database(path, kind, DatabaseAccess::ReadWrite));
    for (const auto step : {&Database::connectToFile, &Database::checkPages, &Database::configure}) {
        if (const Result<void> done = (database.get()->*step)(); !done)
            return done.error();
    }
    if (const Result<void> current = migrate(*database, schemaFolder(kind)); !current)
        return current.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openForReading(const QString &path, DatabaseKind kind)
{
    if (!QFileInfo::exists(path))
        return fileError(path, QStringLiteral("no such file"));
    std::unique_ptr<Database> database(new Database(path, kind, DatabaseAccess::ReadOnly));
    if (const Result<void> connected = database->connectToFile(); !connected)
        return connected.error();
    if (const Result<void> configured = database->configure(); !configured)
        return configured.error();
    const Result<int> version = schemaVersion(*database);
    if (!version)
        return version.error();
    const int newest = newestVersion(schemaFolder(kind));
    if (*version != newest)
        return fileError(path, QStringLiteral("schema %1 instead of %2").arg(*version).arg(newest),
                         *version > newest ? ErrorKind::StoreTooNew : ErrorKind::StoreFailed);
    return database;
}

Result<void> Database::connectToFile()
{
    if (!m_sql.isValid())
        return fileError(m_path, QStringLiteral("Qt's SQLite driver is not installed"));
    m_sql.setDatabaseName(m_path);
    m_sql.setConnectOptions(m_access == DatabaseAccess::ReadOnly
                                ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_sql.open())
        return failed(m_sql.lastError(), QFileInfo(m_path).fileName());
    // SQLite opens anything; only the first look at the header and the schema tells a database from junk.
    const Result<QVariant> schema = value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    return schema ? Result<void>() : schema.error();
}

Result<void> Database::checkPages()
{
    if (m_kind == DatabaseKind::Cache && !QFile::exists(suspectMark(m_path)))
        return {};
    const Result<QVariant> verdict = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != QLatin1String("ok"))
        return fileError(m_path, verdict->toString(),
                         m_kind == DatabaseKind::Desk ? ErrorKind::DeskDamaged : ErrorKind::StoreDamaged);
    QFile::remove(suspectMark(m_path));
    return {};
}

Result<void> Database::configure()
{
    const bool isDesk = m_kind == DatabaseKind::Desk;
    // A window has several connections that read, and what they read stays in the system's memory anyway: with ten
    // times as much, none of what bench_tables measures is quicker. Who writes gains nothing from four times as much,
    // at ten nor at a hundred thousand customers (bench_refresh).
    const bool isReader = m_access == DatabaseAccess::ReadOnly;
    QStringList pragmas = {QStringLiteral("foreign_keys = ON"), QStringLiteral("temp_store = MEMORY"),
                           isReader ? QStringLiteral("cache_size = -2000") : QStringLiteral("cache_size = -32000")};
    if (m_access == DatabaseAccess::ReadWrite) {
        const Result<QVariant> mode = value(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (!mode)
            return mode.error();
        if (mode->toString() != QLatin1String("wal"))
            return fileError(m_path, QStringLiteral("journal mode stays %1").arg(mode->toString()));
        // The desk's notes and trail must survive a power cut to the last line; of the cache, UISP has another copy.
        // Overwriting deleted cache rows would double the writing of each refresh where it costs extra pages.
        pragmas += {isDesk ? QStringLiteral("synchronous = FULL") : QStringLiteral("synchronous = NORMAL"),
                    isDesk ? QStringLiteral("secure_delete = ON") : QStringLiteral("secure_delete = FAST"),
                    QStringLiteral("wal_autocheckpoint = 4000"), QStringLiteral("journal_size_limit = 16777216")};
    }
    for (const QString &pragma : pragmas) {
        if (const Result<void> set = execute(QStringLiteral("PRAGMA ") + pragma); !set)
            return set;
    }
    return {};
}

Result<void> Database::countStatement(const QString &where)
{
    if (m_statementsLeft < 0)
        return {};
    if (m_statementsLeft == 0)
        return Error{ErrorKind::StoreFull, where, 0, QStringLiteral("asked to fail")};
    --m_statementsLeft;
    return {};
}

Result<void> Database::run(QSqlQuery &query, const QString &where)
{
    if (const Result<void> counted = countStatement(where); !counted)
        return counted;
    return query.exec() ? Result<void>() : failed(query.lastError(), where);
}

Result<void> Database::runBatch(QSqlQuery &query, const QString &where)
{
    if (const Result<void> counted = countStatement(where); !counted)
        return counted;
    return query.execBatch() ? Result<void>() : failed(query.lastError(), where);
}

Result<void> Database::execute(const QString &statement)
{
    if (const Result<void> counted = countStatement(QFileInfo(m_path).fileName()); !counted)
        return counted;
    QSqlQuery query(m_sql);
    if (!query.exec(statement))
        return failed(query.lastError(), QFileInfo(m_path).fileName());
    return {};
}

Result<QVariant> Database::value(const QString &statement)
{
    if (const Result<void> counted = countStatement(QFileInfo(m_path).fileName()); !counted)
        return counted.error();
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return failed(query.lastError(), QFileInfo(m_path).fileName());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return failed(query.lastError(), QFileInfo(m_path).fileName());
    return QVariant();
}

Result<QSqlQuery> Database::prepare(const QString &statement)
{
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failed(query.lastError(), QFileInfo(m_path).fileName());
    return query;
}

Result<void> Database::begin()
{
    Result<void> begun = execute(QStringLiteral("BEGIN IMMEDIATE"));
    // One that fails inside a transaction leaves that one open.
    if (begun)
        m_isInTransaction = true;
    return begun;
}

Result<void> Database::commit()
{
    Result<void> committed = execute(QStringLiteral("COMMIT"));
    if (committed)
        m_isInTransaction = false;
    return committed;
}

void Database::rollback()
{
    if (!m_isInTransaction)
        return;
    m_isInTransaction = false;
    // SQLite has already rolled back by itself after some errors (disk full, I/O), and then says so here.
    QSqlQuery query(m_sql);
    query.exec(QStringLiteral("ROLLBACK"));
}

Error Database::failed(const QSqlError &error, const QString &where)
{
    Error failure = storeError(error, where);
    if (failure.kind == ErrorKind::StoreDamaged && m_kind == DatabaseKind::Desk)
        failure.kind = ErrorKind::DeskDamaged;
    if (failure.kind == ErrorKind::StoreDamaged && m_kind == DatabaseKind::Cache) {
        // Without the mark the damage is met again, and marked then.
        QFile mark(suspectMark(m_path));
        mark.open(QIODevice::WriteOnly, ownerOnly);
    }
    return failure;
}

Result<void> inTransaction(Database &database, const std::function<Result<void>()> &steps)
{
    if (const Result<void> begun = database.begin(); !begun)
        return begun;
    Result<void> outcome = steps();
    if (outcome)
        outcome = database.commit();
    if (!outcome)
        database.rollback();
    return outcome;
}

} // namespace freshet
