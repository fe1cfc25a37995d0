// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/recordtable.h"

namespace freshet {

/// Walks the rows of a table as they would be if what is staged were published now: the staged ones, and the live ones
/// that are neither staged anew nor gone. `columns` begins with id; `condition` is SQL over them; `sink` takes the
/// query standing on each row. Inside the store only.
template<typename Sink>
Result<void> walkEffectiveRows(Database &cache, const RecordTable &table, const QString &columns,
                               const QString &condition, Sink &&sink)
{
    const auto walk = [&](const QString &name, bool isLive) -> Result<void> {
        Result<QSqlQuery> rows = cache.prepare(
            QStringLiteral("SELECT %1 FROM %2 WHERE gone_since IS NULL AND %3").arg(columns, name, condition));
        if (!rows)
            return rows.error();
        if (const Result<void> asked = cache.run(*rows, name); !asked)
            return asked;
        while (rows->next()) {
            const RecordId id = rows->value(0).toLongLong();
            const bool isReplaced = isLive && table.states().isStaged(id);
            if (!isReplaced && !table.states().gone().contains(id))
                sink(*rows);
        }
        return {};
    };
    if (const Result<void> live = walk(table.name(), true); !live)
        return live;
    return walk(table.stagedName(), false);
}

} // namespace freshet
