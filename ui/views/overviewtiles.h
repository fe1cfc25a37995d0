// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/models/cellformat.h"
#include "ui/models/overviewfigures.h"

#include <QWidget>

namespace freshet {

class OverviewTile;

/// What is owed, overdue, at risk and suspended, and who is risky, side by side. Each leads to its rows.
class OverviewTiles : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive the tiles.
    explicit OverviewTiles(const Clock &clock, QWidget *parent = nullptr);

    void showNothing();
    void setFigures(const OverviewFigures &figures);
    /// `asOf`: a sentence for the tool tips; `isHistoryComplete`: else they say why something is not known yet.
    void setSnapshotText(const QString &asOf, bool isHistoryComplete);

signals:
    /// Show the table with this filter, a key of its FilterSpec.
    void openTable(freshet::TableId table, const QString &filterKey);

private:
    OverviewTile *addTile(const QString &caption, TableId table, const QString &filterKey);
    void showRisk(const OverviewFigures &figures);
    void showAges(const ListAges &ages);
    void setAmounts(OverviewTile &tile, const std::vector<OverviewAmount> &amounts, const QString &remark);
    [[nodiscard]] QString rowsText(const std::vector<OverviewAmount> &amounts, TableId table) const;
    [[nodiscard]] std::vector<OverviewTile *> all() const;

    const Clock &m_clock;
    CellFormat m_format;
    OverviewTile *m_owing;
    OverviewTile *m_overdue;
    OverviewTile *m_atRisk;
    OverviewTile *m_suspended;
    OverviewTile *m_risky;
};

} // namespace freshet
