// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace freshet {

/// Which of the two files of a server: the cache that UISP can rebuild, or the desk's own notes and trail.
enum class DatabaseKind { Cache, Desk };
enum class DatabaseAccess { ReadWrite, ReadOnly };

/// One connection to one SQLite file: WAL, foreign keys on, busy time-out, file mode 0600. Use it in the thread that
/// opened it; its queries must be gone before it is. Opening for writing needs the folder, creates the file and brings
/// its schema up to date, each step one transaction with the version last; a step that fails leaves the file as it was.
/// Opening a damaged cache for writing sets the file aside as "<name>.damaged-<UTC time>" (wasSetAside()) and starts an
/// empty one, so connections opened before must be opened again; a damaged desk file is StoreDamaged and stays. A file
/// from a newer version is StoreTooNew. Read-only access needs a file that exists with the current schema.
///
/// What counts as damaged: every opening reads header and schema. Every page of a desk file is checked whenever it is
/// opened for writing. A cache is too large for that at each start (0.1 s a 100 MB in memory, seconds from a disk), so
/// its pages are checked once a statement has met damage: failed() leaves a mark beside the file for the next opening.
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, DatabaseKind kind, DatabaseAccess access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase &sql() { return m_sql; }
    [[nodiscard]] bool wasSetAside() const { return m_wasSetAside; }

    /// Runs one statement without parameters.
    Result<void> execute(const QString &statement);
    /// The first value of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &statement);
    /// A query prepared on this connection, forward-only.
    Result<QSqlQuery> prepare(const QString &statement);
    /// Executes a prepared query; `where` is its purpose.
    Result<void> run(QSqlQuery &query, const QString &where);
    /// Likewise once for each row of the bound lists.
    Result<void> runBatch(QSqlQuery &query, const QString &where);

    Result<void> begin(); ///< BEGIN IMMEDIATE
    Result<void> commit();
    void rollback(); ///< does nothing outside a transaction

    /// For tests: the statement that follows `statements` others fails as on a full disk, and so do all after it until
    /// this is called again; −1: none fails.
    void failAfter(int statements) { m_statementsLeft = statements; }

    /// storeError() of something that failed on this connection. A damaged cache is marked, so that the next opening
    /// for writing checks all of it and sets it aside.
    Error failed(const QSqlError &error, const QString &where);

private:
    Database(const QString &path, DatabaseKind kind, DatabaseAccess access);
    static Result<std::unique_ptr<Database>> openForWriting(const QString &path, DatabaseKind kind);
    static Result<std::unique_ptr<Database>> openForReading(const QString &path, DatabaseKind kind);
    Result<void> countStatement(const QString &where);
    Result<void> connectToFile();
    Result<void> checkPages();
    Result<void> configure();

    QString m_path;
    DatabaseKind m_kind;
    DatabaseAccess m_access;
    QSqlDatabase m_sql;
    int m_statementsLeft = -1;
    bool m_isInTransaction = false;
    bool m_wasSetAside = false;
};

/// Runs `steps` between BEGIN IMMEDIATE and COMMIT; when they or the commit fail, all of it is rolled back.
Result<void> inTransaction(Database &database, const std::function<Result<void>()> &steps);

/// What SQLite said, as one of our kinds (5 busy, 13 full, 11 and 26 damaged, …). `where` is the statement's purpose.
[[nodiscard]] Error storeError(const QSqlError &error, const QString &where);

} // namespace freshet
