// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/changelog.h"
#include "store/columnbatch.h"
#include "store/database.h"
#include "store/recordcolumns.h"
#include "store/rowstates.h"
#include "store/runpages.h"

#include <QSet>

#include <optional>
#include <unordered_map>

namespace freshet {

/// One live table and the staging table of the same shape beside it, in the same file. Staging writes only rows that
/// differ from the live ones, and only into the staging table; publish() carries them over. Each mode of refresh has a
/// staging area of its own: a full check may be interrupted by a quick refresh and gone on with behind it.
class RecordTable
{
public:
    template<typename Row>
    static RecordTable of(Database &cache, Entity entity)
    {
        ColumnNames columns;
        describe(columns, Row());
        return RecordTable(cache, entity, columns);
    }

    /// The staging table of another area, e.g. "staged_full_invoices".
    [[nodiscard]] static QString stagingName(const QString &mode, Entity entity);

    /// Forgets the last refresh and makes an empty staging table from the live table's own definition. Call inside a
    /// transaction.
    Result<void> createStaging(const QString &mode);
    /// False when there is no staging table of today's shape; else it is gone on with.
    Result<bool> resumeStaging(const QString &mode);
    Result<void> dropStaging(const QString &mode);

    /// One transaction, with the note of where the rows come from. After an error begin anew.
    /// `readAt`: seconds since 1970, UTC.
    template<typename Row>
    Result<void> stage(const std::vector<Row> &rows, RunPages &pages, RunPage page, qint64 readAt)
    {
        page.ids.reserve(rows.size());
        for (const Row &row : rows)
            page.ids.push_back(row.id);
        if (const Result<void> found = findLive(page.ids); !found)
            return found;
        QSet<RecordId> withdrawn;
        for (const Row &row : rows) {
            ContentHash hash(rowFormat);
            describe(hash, row);
            switch (m_states.see(row.id, hash.value(), liveRow(row.id))) {
            case RowStates::Verdict::Leave:
                break;
            case RowStates::Verdict::Write:
                withdrawn.remove(row.id);
                m_batch.startRow(row.id, hash.value());
                describe(m_batch, row);
                m_batch.endRow(readAt);
                break;
            case RowStates::Verdict::Withdraw:
                withdrawn.insert(row.id);
                break;
            }
        }
        return writeStaged(withdrawn, pages, page);
    }

    [[nodiscard]] RowStates &states() { return m_states; }
    [[nodiscard]] const RowStates &states() const { return m_states; }
    /// The names of the live table and of the one that is staged into.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &stagedName() const { return m_staged; }
    [[nodiscard]] bool isLiveEmpty() const { return m_isLiveEmpty; }

    /// Live rows that are neither gone nor accounted for, sorted; `condition` (SQL over the live table) narrows it.
    [[nodiscard]] Result<std::vector<RecordId>> missing(const QString &condition = {});

    /// Carries the refresh into the live table: staged rows written, gone and held ones marked, marks taken off where
    /// the row is back. Adds the customers whose rows changed to `touched`, and what changed to `changes`. Call inside
    /// a transaction. `heldSince`: the time (ISO, UTC) as of which a row is that is now marked as held.
    /// `mostRowsIndexed`: as in PublishRequest.
    Result<EntityCounts> publish(ChangeLog &changes, const QString &heldSince, qint64 mostRowsIndexed,
                                 QSet<RecordId> &touched);

private:
    RecordTable(Database &cache, Entity entity, const ColumnNames &columns);

    Result<void> prepare();
    [[nodiscard]] QString stagingDefinition(const QString &liveDefinition) const;
    Result<void> findLive(const std::vector<RecordId> &ids);
    [[nodiscard]] std::optional<RowStates::LiveRow> liveRow(RecordId id) const;
    Result<void> writeStaged(const QSet<RecordId> &withdrawn, RunPages &pages, const RunPage &page);
    Result<bool> hasMetEveryLiveRow();
    Result<void> dropGoneFromStaging();
    Result<void> noteChanges(ChangeLog &changes, const EntityCounts &counts);
    Result<void> collectTouched(const EntityCounts &counts, QSet<RecordId> &touched);
    Result<void> copyStaged(const EntityCounts &counts, qint64 mostRowsIndexed);
    Result<void> putStagedInPlace();
    Result<QStringList> dropIndexes();
    Result<qint64> markGoneRows(qint64 snapshot, QSet<RecordId> &touched);
    Result<void> markHeldRows(const QString &heldSince, QSet<RecordId> &touched);
    Result<void> unmarkReadRows();
    Result<qint64> updateRow(const QString &assignment, const QVariantList &values, RecordId id, const char *condition,
                             QSet<RecordId> *touched = nullptr);
    Result<void> addIds(const QString &statement, QSet<RecordId> &ids);
    [[nodiscard]] QString filled(const char *statement) const;

    Database *m_cache;
    Entity m_entity;
    QString m_name;
    QString m_staged;
    QString m_customerColumn;
    QStringList m_columns;
    std::vector<PackedField> m_fields; ///< of m_columns
    QStringList m_sentColumns;         ///< those with a value as UISP sent it
    QStringList m_numberColumns;       ///< those of them that hold whole numbers
    RowStates m_states;
    bool m_isLiveEmpty = true;
    std::unordered_map<RecordId, RowStates::LiveRow> m_liveOfPage;
    ColumnBatch m_batch;
    std::optional<QSqlQuery> m_insert;
    std::optional<QSqlQuery> m_lookup;
};

} // namespace freshet
