// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/models/cachesource.h"
#include "ui/models/cellformat.h"
#include "ui/models/overviewfigures.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace freshet {

class DeskLabel;
class OverviewTile;

/// The first page: what is owed, overdue, suspended and risky, as of which snapshot, and the last refreshes. Every
/// figure leads to its rows. Figures come from the reader thread.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    /// `source` and `clock` must outlive the page.
    OverviewPage(CacheSource &source, const Clock &clock, QWidget *parent = nullptr);

public slots:
    void setSnapshot(const freshet::SnapshotFacts &facts);
    void refreshNow();

signals:
    /// Show the table with this filter, a key of its FilterSpec.
    void openTable(freshet::TableId table, const QString &filterKey);
    void readFailed(const freshet::Error &error);

private:
    OverviewTile *addTile(const QString &caption, TableId table, const QString &filterKey);
    void setupLayout();
    void take(const Result<OverviewFigures> &figures);
    void showNothing();
    void showRefreshes(const std::vector<PastRefresh> &refreshes);
    void showAge();
    void setAmounts(OverviewTile &tile, const std::vector<OverviewAmount> &amounts, TableId table);

    CacheSource &m_source;
    const Clock &m_clock;
    CellFormat m_format;
    SnapshotFacts m_facts;
    int m_slot;
    quint64 m_generation = 0;
    DeskLabel *m_asOf;
    OverviewTile *m_owing;
    OverviewTile *m_overdue;
    OverviewTile *m_suspended;
    OverviewTile *m_risky;
    QVBoxLayout *m_refreshBox = nullptr;
    QWidget *m_refreshes = nullptr;
    QTimer m_minute;
};

} // namespace freshet
