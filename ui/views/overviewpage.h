// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "store/figurerows.h"
#include "ui/models/cachesource.h"
#include "ui/models/cellformat.h"
#include "ui/models/overviewfigures.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace freshet {

class DeskLabel;
class FilterChip;
class OverviewCurrency;
class OverviewFindings;
class OverviewGrid;
class OverviewRefreshes;
class OverviewRisk;
class OverviewTiles;

/// The first page: what is owed, overdue, at risk and suspended, as of which snapshot; for one currency, which can be
/// chosen where there are several, how old the debts are, who has them, what came in and how long it took; how
/// customers pay; what contradicts itself; and the last refreshes. Every figure leads to its rows. Figures come from
/// the reader thread.
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
    /// Show what a figure is made of.
    void openRows(const freshet::FigureRows &rows);
    /// Show the table with this filter and this row chosen.
    void openRow(freshet::TableId table, const QString &filterKey, freshet::RecordId row, freshet::RecordId customer);
    void openActivity();
    void readFailed(const freshet::Error &error);

private:
    void setupLayout();
    void connectParts();
    void take(const Result<OverviewFigures> &answer);
    void showNothing();
    void showFigures();
    void offerCurrencies();
    void showCurrency();
    void showAge();

    CacheSource &m_source;
    const Clock &m_clock;
    CellFormat m_format;
    SnapshotFacts m_facts;
    OverviewFigures m_figures; ///< on show
    int m_slot;
    quint64 m_generation = 0;
    DeskLabel *m_asOf;
    OverviewTiles *m_tiles;
    OverviewCurrency *m_currency;
    OverviewRisk *m_risk;
    OverviewFindings *m_findings;
    OverviewRefreshes *m_refreshes;
    QHBoxLayout *m_head = nullptr;
    std::vector<FilterChip *> m_chips; ///< one a currency; none where there is only one
    QString m_chosenCurrency;          ///< by its code; empty: the first
    QTimer m_minute;
};

} // namespace freshet
