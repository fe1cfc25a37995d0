// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cellformat.h"
#include "ui/models/overviewfigures.h"
#include "ui/views/overviewbox.h"

namespace freshet {

class BarChart;
class CardGrid;

/// The last refreshes: what they were and found in a table, and how long each took as bars. Leads to the activity, and
/// to what the last one changed.
class OverviewRefreshes : public OverviewBox
{
    Q_OBJECT

public:
    explicit OverviewRefreshes(QWidget *parent = nullptr);

    /// `refreshes`: newest first; `changes`: of the newest.
    void setRefreshes(const std::vector<PastRefresh> &refreshes, const std::vector<ChangeCount> &changes);

signals:
    void openActivity();
    void openLastChanges();

private:
    [[nodiscard]] QWidget *table(const std::vector<PastRefresh> &refreshes, const std::vector<ChangeCount> &changes);
    void addRow(CardGrid &grid, const PastRefresh &past) const;
    [[nodiscard]] BarChart *chart(const std::vector<PastRefresh> &refreshes);
    [[nodiscard]] QWidget *changesLink(const std::vector<ChangeCount> &changes);
    [[nodiscard]] QString kind(const PastRefresh &past) const;
    [[nodiscard]] QString took(const PastRefresh &past) const;

    CellFormat m_format;
};

} // namespace freshet
