// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace freshet {

/// Which of the two files of a server: the cache that UISP can rebuild, or the desk's own notes and trail.
enum class DatabaseKind { Cache, Desk };
enum class DatabaseAccess { ReadWrite, ReadOnly };

/// One connection to one SQLite file: WAL, foreign keys on, busy time-out, file mode 0600. Use it in the thread that
/// opened it. Opening for writing creates the file and brings its schema up to date, each step one transaction with
/// the version last; a step that fails leaves the file as it was. Opening a damaged cache sets the file aside
/// (wasSetAside()) and starts an empty one; a damaged desk file is StoreDamaged and stays. A file from a newer
/// version is StoreTooNew. Read-only access needs a file that exists with the current schema.
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
    /// A query prepared on this connection, forward-only.
    Result<QSqlQuery> prepare(const QString &statement);

    Result<void> begin(); ///< BEGIN IMMEDIATE
    Result<void> commit();
    void rollback(); ///< does nothing outside a transaction

private:
    Database(const QString &connectionName, const QString &path);
    QSqlDatabase m_sql;
    bool m_wasSetAside = false;
};

/// What SQLite said, as one of our kinds (5 busy, 13 full, 11 and 26 damaged, …). `where` is the statement's purpose.
[[nodiscard]] Error storeError(const QSqlError &error, const QString &where);

} // namespace freshet
