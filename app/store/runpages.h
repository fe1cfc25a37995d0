// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/snapshotwriter.h"

#include <span>

namespace freshet {

/// One page of a run under way, as kept in the file.
struct RunPage
{
    Entity entity = Entity::Customer;
    QString list;
    int position = 0;
    bool isLast = false;
    std::vector<RecordId> ids{};
    std::vector<HeldRow> held{};
};

/// The notes of the runs under way, one of each mode: what a run that was interrupted has read, page by page.
class RunPages
{
public:
    RunPages(Database &cache, QString mode);

    [[nodiscard]] const QString &mode() const { return m_mode; }

    /// When the run of this mode began that is under way; invalid when none is.
    [[nodiscard]] Result<QDateTime> startedAt();
    Result<void> start(const QDateTime &now);
    /// In the order in which they were added; StoreDamaged when one is not as add() writes it.
    [[nodiscard]] Result<std::vector<RunPage>> all();
    /// Call inside the transaction that stages its rows.
    Result<void> add(const RunPage &page);
    Result<void> forget();

private:
    Result<void> run(const char *statement, const QVariantList &values);

    Database *m_cache;
    QString m_mode;
    std::optional<QSqlQuery> m_insert;
};

} // namespace freshet
