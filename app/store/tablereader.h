// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/money.h"
#include "domain/result.h"
#include "domain/serverzone.h"
#include "store/columnfilter.h"
#include "store/database.h"
#include "store/tables.h"

#include <QDateTime>
#include <QMetaType>
#include <QVariant>

#include <chrono>
#include <span>

namespace freshet {

/// Which rows of a table, in which order. Equal rows follow each other by id, in the direction of the sort, so that
/// descending is exactly ascending turned round.
struct TableQuery
{
    TableId table = TableId::Customers;
    QString filterKey; ///< of a FilterSpec; empty: the first one, "all"
    QString search;    ///< as typed
    ColumnFilter columnFilter{};
    QString sortKey; ///< of a ColumnSpec; empty: the table's own order
    bool descending = false;
    std::optional<RecordId> customerId;
    std::optional<qint64> snapshot; ///< only what this refresh did; of tables with a TableSpec::ofSnapshotSql
    bool includeGone = false;
    CalendarDate today;                ///< at UISP; what "overdue" is measured against
    std::chrono::seconds olderThan{0}; ///< only rows that UISP confirmed longer ago than this, or never; 0: of any age
    QDateTime now{};                   ///< UTC; what `olderThan` is measured against

    friend bool operator==(const TableQuery &, const TableQuery &) = default;
};

struct TableRow
{
    RecordId id = 0;
    std::optional<RecordId> customerId;
    Currency currency;
    bool isGone = false;
    QVariantList cells; ///< one a column of the TableSpec, raw
};

/// Sums of the Money columns over a whole query, one line a currency.
struct CurrencyTotals
{
    Currency currency;
    qint64 rowCount = 0;
    std::vector<qint64> sums; ///< one a Money column, in column order
};

struct SnapshotFacts
{
    qint64 number = 0; ///< 0: nothing was ever published
    QDateTime publishedAt;
    QDateTime lastFullCheckAt;
    bool isHistoryComplete = false; ///< every invoice and payment was read at least once: patterns can be judged
    /// Every customer was judged by a version of Freshet that this one goes on from: not before the first snapshot, and
    /// not between an update that changed the judging and the refresh that follows it.
    bool isJudged = false;
    QDateTime auditedAt; ///< UTC: when the rows were last held against each other; invalid: never
    ServerZone zone;
    AgeingEdges ageingEdges; ///< readAgeingEdges()
};

/// Reads the tables of one cache file. Each call is one consistent read. A filter or sort key that the table does not
/// have is InvalidInput. Lives in the thread of its database.
class TableReader
{
public:
    /// `cache` must outlive the reader.
    explicit TableReader(Database &cache);

    /// The ids of all rows of the query, in its order (ties by id); with `most` the first of them only, which an index
    /// or a frequent match gives at once.
    Result<std::vector<RecordId>> ids(const TableQuery &query, std::optional<qint64> most = {});
    /// Full rows in the order of `ids`; ids that are not there are left out. Meant for a screenful, takes any number.
    Result<std::vector<TableRow>> rows(TableId table, std::span<const RecordId> ids, CalendarDate today);
    Result<std::vector<CurrencyTotals>> totals(const TableQuery &query);
    /// How many rows each filter of the table would show, in the order of TableSpec::filters.
    Result<std::vector<qint64>> filterCounts(TableId table, CalendarDate today);
    Result<SnapshotFacts> snapshot();

private:
    Database &m_cache;
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::TableQuery)
