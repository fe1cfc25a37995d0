// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowwindow.h"
#include "ui/models/tablecells.h"
#include "ui/models/tablequeryrunner.h"

#include <QAbstractTableModel>

#include <vector>

namespace freshet {

/// The one model of all tables: the ids of a query's rows in order, and the rows themselves read by key as they are
/// shown. Ids come from the reader thread; new ones are taken over row by row, never by a reset, so that selection and
/// scroll position survive a refresh, a sort and a filter. A row whose cells changed gives one dataChanged; times of
/// confirmation move with every refresh and give one for their whole column. Only another file behind the source
/// resets the model.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `source` and `clock` must outlive the model.
    TableModel(TableId table, CacheSource &source, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Asks for the same rows in another order; they move when the answer comes.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const QString &filterKey);
    void setSearch(const QString &text);
    /// Likewise, but asks nothing before the next refresh(): enough for a table that is not in view.
    void noteSearch(const QString &text) { m_query.search = text; }
    void setColumnFilter(const ColumnFilter &filter);
    /// Only rows that UISP confirmed longer ago than this; 0: rows of any age.
    void setOlderThan(std::chrono::seconds age);
    /// Only rows of this customer; nothing: of all.
    void setCustomer(std::optional<RecordId> customerId);
    /// Only what this refresh did, by its number; nothing: of all. Of changes only.
    void setOfSnapshot(std::optional<qint64> number);
    /// Takes over the zone of a snapshot, which says what day it is at UISP; asks nothing.
    void setZone(const ServerZone &zone) { m_zone = zone; }
    void setHistoryLoading(bool isLoading);
    /// Whether somebody holds on to rows, as a selection does: until all rows of another question are known, none may
    /// go then. Else its first rows are shown as soon as they are found, and all others follow.
    void setRowsHeld(bool areHeld) { m_areRowsHeld = areHeld; }
    /// Asks for the rows and sums again, and reads the rows that were shown again.
    void refresh();
    /// Asks for the sums only: enough for a table that is not in view.
    void refreshSums();
    /// Time has passed: ages are older, and maybe another day began at UISP.
    void tick();

    [[nodiscard]] const TableCells &cells() const { return m_cells; }
    [[nodiscard]] const TableQuery &query() const { return m_query; }
    [[nodiscard]] RecordId idAt(int row) const { return m_ids[size_t(row)]; }
    [[nodiscard]] int rowOf(RecordId id) const; ///< −1 when the query does not show it
    /// Whether the rows shown are those that were asked for last.
    [[nodiscard]] bool isCurrent() const { return m_hasAnswer && !m_runner.isWaitingForIds(); }
    /// Whether they are at least the first ones of those.
    [[nodiscard]] bool showsWhatWasAsked() const;
    [[nodiscard]] TableQueryRunner &runner() { return m_runner; }

signals:
    void rowsAboutToMove();
    /// The answer to the last question, or its beginning, is in the table. `isSameQuestion`: only the data is newer.
    void rowsRearranged(bool isSameQuestion);

private:
    /// Asks for rows and sums under another condition, if it is another.
    template<typename Value>
    void narrow(Value TableQuery::*condition, const Value &value);
    void setTime();
    void ask();
    void askTotals();
    void startOver();
    void takeHead(const TableIds &answer);
    void takeIds(const TableIds &answer);
    void reorder(const std::vector<RecordId> &ids);
    void dropTail(size_t count);
    void append(const std::vector<RecordId> &ids);
    void rereadRows();
    void announceTimes();

    TableCells m_cells;
    CacheSource &m_source;
    const Clock &m_clock;
    TableQuery m_query; ///< what was asked for last
    TableQuery m_shown; ///< what m_ids answer
    ServerZone m_zone;
    bool m_hasAnswer = false;
    bool m_rereadIsDue = false;
    bool m_areRowsHeld = false;
    std::vector<RecordId> m_ids;
    std::vector<RecordId> m_sortedIds;
    mutable RowWindow m_window;
    TableQueryRunner m_runner;
};

} // namespace freshet
