// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changedsnapshots.h"

#include "store/rowcells.h"

namespace freshet {

Result<std::vector<ChangedSnapshot>> readChangedSnapshots(Database &cache, int most)
{
    Result<QSqlQuery> query = cache.prepare(
        QStringLiteral("SELECT s.number, s.published_at, count(*) FROM changes x JOIN snapshots s ON s.number = "
                       "x.snapshot GROUP BY x.snapshot ORDER BY x.snapshot DESC LIMIT :most"));
    if (!query)
        return query.error();
    query->bindValue(QStringLiteral(":most"), most);
    if (const Result<void> asked = cache.run(*query, QStringLiteral("changes by refresh")); !asked)
        return asked.error();
    std::vector<ChangedSnapshot> read;
    while (query->next()) {
        RowCells row(*query);
        ChangedSnapshot &snapshot = read.emplace_back();
        snapshot.number = row.number();
        snapshot.publishedAt = row.time();
        snapshot.changes = row.number();
    }
    return read;
}

} // namespace freshet
