// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"
#include "ui/models/cachesource.h"

#include <QObject>

#include <functional>
#include <vector>

namespace freshet {

/// All rows of one query, by id.
struct TableIds
{
    TableQuery query;
    std::vector<RecordId> ids;    ///< in the query's order
    std::vector<RecordId> sorted; ///< the same ids in rising order
};

/// What stands around a table: its footer and its chips.
struct TableSums
{
    TableQuery query;
    std::vector<CurrencyTotals> totals;
    std::vector<qint64> filterCounts; ///< one a filter of the TableSpec
};

/// Asks the threads of a CacheSource for the rows and sums of one table. Of several questions only the answer to the
/// last one arrives: older ones are dropped while they wait and ignored when they come late. Every last question is
/// answered by idsRead() or failed(), and by sumsRead() or failed(). To find a million rows takes its time, the first
/// screens of them seldom: headRead() may bring these before.
class TableQueryRunner : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive the runner.
    explicit TableQueryRunner(CacheSource &source, QObject *parent = nullptr);

    void askIds(const TableQuery &query);
    /// Likewise, and where there are more than `headRows`, the first of them before all.
    void askHeadAndIds(const TableQuery &query);
    void askSums(const TableQuery &query);
    /// Likewise for the same snapshot and day as last time: the counts of the filters are those of that answer.
    void askTotals(const TableQuery &query);
    /// Whatever is under way is of no interest any more.
    void forget();
    [[nodiscard]] bool isWaitingForIds() const { return m_isWaitingForIds; }

    static constexpr qint64 headRows = 400;

signals:
    void headRead(const freshet::TableIds &answer);
    void idsRead(const freshet::TableIds &answer);
    void sumsRead(const freshet::TableSums &answer);
    void failed(const freshet::Error &error);

private:
    void takeHead(const TableQuery &query, const Result<TableIds> &head);
    void askSums(const TableQuery &query, const std::vector<qint64> &knownCounts);
    void postHeldSums();
    void postHead(const TableQuery &query, quint64 generation);
    void postIds(const TableQuery &query, quint64 generation);
    void postSums(const TableQuery &query, const std::vector<qint64> &knownCounts);
    template<typename Answer>
    void deliver(const Result<Answer> &answer, void (TableQueryRunner::*arrived)(const Answer &));

    CacheSource &m_source;
    int m_headSlot;
    int m_idsSlot;
    int m_sumsSlot;
    quint64 m_idsGeneration = 0;
    quint64 m_sumsGeneration = 0;
    bool m_isWaitingForIds = false;
    bool m_isWaitingForHead = false;
    std::function<void()> m_heldSums;   ///< asked for while the first rows were on their way
    std::vector<qint64> m_filterCounts; ///< of the last answer; empty before it
};

} // namespace freshet
