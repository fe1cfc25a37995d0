// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "store/tables.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace freshet {

class AgeChip;
class FilterChip;

/// The filters of a table as a row of chips, of which one is chosen, and behind them one that filters by age. Those
/// that the row has no room for are in a menu at its end, the last ones first. Tab reaches the chosen one, arrow keys
/// the others.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// `spec` must outlive the chips.
    explicit FilterChips(const TableSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QString chosen() const; ///< key of the FilterSpec
    /// Chooses without a signal; a key that there is none of chooses the first.
    void choose(const QString &key);
    /// By which the filters of the ageing are titled; the defined ones at first.
    void setAgeingEdges(const AgeingEdges &edges);
    /// One a filter, in their order. A chip for rows gone from UISP is there only while there are such rows, one that
    /// is no chip at other times only while it is chosen.
    /// `isHistoryLoading`: numbers that hang on how customers pay are left out.
    void setCounts(const std::vector<qint64> &counts, bool isHistoryLoading = false);

    /// Of the chip that filters by age, see AgeChip.
    [[nodiscard]] int olderThanHours() const;
    void chooseAge(int hours);
    /// The filters that the row has no room for.
    [[nodiscard]] QMenu &more() { return *m_moreMenu; }

signals:
    void chosenByUser(const QString &key);
    void ageChosenByUser(int hours);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWanted();
    [[nodiscard]] bool isOffered(size_t place) const;
    void putIntoMore(const std::vector<FilterChip *> &chips);
    void openMore();

    const TableSpec &m_spec;
    std::vector<qint64> m_counts;
    std::vector<FilterChip *> m_chips;
    QMenu *m_moreMenu;
    FilterChip *m_more = nullptr;
    AgeChip *m_age = nullptr; ///< made after the others: Tab reaches it behind them
};

} // namespace freshet
