// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/result.h"
#include "store/columnbatch.h"
#include "store/database.h"
#include "store/recordcolumns.h"
#include "store/rowstates.h"

#include <QSet>

#include <optional>

namespace freshet {

/// One live table and the staging table "staged_<name>" of the same shape beside it, in the same file. Staging writes
/// only rows that differ from the live ones, and only into the staging table; publish() carries them over.
class RecordTable
{
public:
    template<typename Row>
    static RecordTable of(Database &cache, Entity entity)
    {
        ColumnNames columns;
        describe(columns, Row());
        return RecordTable(cache, entity, columns.names());
    }

    /// An empty staging table, made from the live table's own definition. Call inside a transaction.
    Result<void> createStaging();
    Result<void> dropStaging();
    /// Forgets the last refresh and reads the live rows' hashes.
    Result<void> readLive();

    /// One transaction, or none when no row differs. After an error begin anew with createStaging().
    template<typename Row>
    Result<void> stage(const std::vector<Row> &rows)
    {
        QSet<RecordId> withdrawn;
        for (const Row &row : rows) {
            ContentHash hash(rowFormat);
            describe(hash, row);
            switch (m_states.see(row.id, hash.value(), customerOf(row))) {
            case RowStates::Verdict::Leave:
                break;
            case RowStates::Verdict::Write:
                withdrawn.remove(row.id);
                m_batch.startRow(row.id, hash.value());
                describe(m_batch, row);
                break;
            case RowStates::Verdict::Withdraw:
                withdrawn.insert(row.id);
                break;
            }
        }
        return writeStaged(withdrawn);
    }

    [[nodiscard]] RowStates &states() { return m_states; }

    /// Carries the refresh into the live table: staged rows written, gone and held ones marked, marks taken off where
    /// the row is back. Adds the customers whose rows changed to `touched`. Call inside a transaction.
    /// `heldSince`: the time (ISO, UTC) as of which a row is that is now marked as held.
    Result<void> publish(qint64 snapshot, const QString &heldSince, QSet<RecordId> &touched);

private:
    RecordTable(Database &cache, Entity entity, QStringList columns);

    Result<void> readMarks();
    Result<void> writeStaged(const QSet<RecordId> &withdrawn);
    Result<void> collectTouched(const EntityCounts &counts, QSet<RecordId> &touched);
    Result<void> copyStaged(const EntityCounts &counts);
    Result<QStringList> dropIndexes();
    Result<void> markRows(qint64 snapshot, const QString &heldSince, QSet<RecordId> &touched);
    Result<void> updateRow(const QString &assignment, const QVariantList &values, RecordId id,
                           QSet<RecordId> *touched = nullptr);
    [[nodiscard]] QString filled(const char *statement) const;

    Database *m_cache;
    QString m_name;
    QString m_staged;
    QString m_customerColumn;
    QStringList m_columns;
    RowStates m_states;
    ColumnBatch m_batch;
    std::optional<QSqlQuery> m_insert;
};

} // namespace freshet
