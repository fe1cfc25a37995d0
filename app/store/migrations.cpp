// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/sqlscript.h"

#include <QDir>
#include <QFile>

namespace freshet {

namespace {

QStringList stepFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<QStringList> readStep(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::StoreFailed, path, 0, file.errorString()};
    return splitStatements(QString::fromUtf8(file.readAll()));
}

Result<void> runStep(Database &database, const QString &path, int version)
{
    const Result<QStringList> statements = readStep(path);
    if (!statements)
        return statements.error();
    return inTransaction(database, [&]() -> Result<void> {
        // Another program may have come first while this one waited for the lock.
        const Result<int> reached = schemaVersion(database);
        if (!reached || *reached >= version)
            return reached ? Result<void>() : reached.error();
        for (const QString &statement : *statements) {
            if (const Result<void> done = database.execute(statement); !done)
                return Error{done.error().kind, path, 0, done.error().detail};
        }
        return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    });
}

} // namespace

QString schemaFolder(DatabaseKind kind)
{
    return kind == DatabaseKind::Cache ? QStringLiteral(":/freshet/store/cache")
                                       : QStringLiteral(":/freshet/store/desk");
}

int newestVersion(const QString &folder)
{
    return int(stepFiles(folder).size());
}

Result<int> schemaVersion(Database &database)
{
    const Result<QVariant> version = database.value(QStringLiteral("PRAGMA user_version"));
    return version ? Result<int>(version->toInt()) : version.error();
}

Result<void> migrate(Database &database, const QString &folder)
{
    const Result<int> present = schemaVersion(database);
    if (!present)
        return present.error();
    const QStringList files = stepFiles(folder);
    if (*present > files.size())
        return Error{ErrorKind::StoreTooNew, database.sql().databaseName(), 0,
                     QStringLiteral("schema %1, known up to %2").arg(*present).arg(files.size())};
    for (int version = *present + 1; version <= files.size(); ++version) {
        const QString path = QDir(folder).filePath(files.at(version - 1));
        if (const Result<void> done = runStep(database, path, version); !done)
            return done;
    }
    return {};
}

} // namespace freshet
