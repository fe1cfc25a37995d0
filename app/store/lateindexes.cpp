// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lateindexes.h"

#include "store/sqlscript.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace freshet {

namespace {

std::vector<LateIndex> readDefinitions()
{
    QFile file(QStringLiteral(":/freshet/store/late/indexes.sql"));
    std::vector<LateIndex> indexes;
    if (!file.open(QIODevice::ReadOnly))
        return indexes;
    const QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements)
        indexes.push_back({statement.section(QLatin1Char(' '), 2, 2), statement});
    return indexes;
}

Result<QSet<QString>> indexesOf(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'index'"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("indexes")); !asked)
        return asked.error();
    QSet<QString> names;
    while (rows->next())
        names.insert(rows->value(0).toString());
    return names;
}

Result<void> build(Database &cache, const LateIndex &index)
{
    return inTransaction(cache, [&]() -> Result<void> {
        // Another program may have come first while this one waited for the lock.
        const Result<QSet<QString>> present = indexesOf(cache);
        if (!present)
            return present.error();
        return present->contains(index.name) ? Result<void>() : cache.execute(index.definition);
    });
}

} // namespace

const std::vector<LateIndex> &lateIndexes()
{
    static const std::vector<LateIndex> indexes = readDefinitions();
    return indexes;
}

bool isLateIndex(const QString &name)
{
    return std::ranges::find(lateIndexes(), name, &LateIndex::name) != lateIndexes().end();
}

Result<std::vector<LateIndex>> missingLateIndexes(Database &cache)
{
    const Result<QSet<QString>> present = indexesOf(cache);
    if (!present)
        return present.error();
    std::vector<LateIndex> missing;
    std::ranges::copy_if(lateIndexes(), std::back_inserter(missing),
                         [&present](const LateIndex &index) { return !present->contains(index.name); });
    return missing;
}

Result<void> buildLateIndexes(Database &cache, const std::atomic<bool> &isCancelled)
{
    const Result<std::vector<LateIndex>> missing = missingLateIndexes(cache);
    if (!missing)
        return missing.error();
    for (const LateIndex &index : *missing) {
        if (isCancelled)
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        if (const Result<void> built = build(cache, index); !built)
            return built;
    }
    return {};
}

Result<void> dropLateIndexes(Database &cache, const QString &table)
{
    for (const LateIndex &index : lateIndexes()) {
        if (!index.definition.contains(QStringLiteral(" ON %1 ").arg(table)))
            continue;
        if (const Result<void> dropped = cache.execute(QStringLiteral("DROP INDEX IF EXISTS ") + index.name); !dropped)
            return dropped;
    }
    return {};
}

QString indexedBy(Database &cache, const char *name)
{
    const QString index = QLatin1String(name);
    const Result<QSet<QString>> present = indexesOf(cache);
    return present && present->contains(index) ? QStringLiteral("INDEXED BY ") + index : QString();
}

} // namespace freshet
