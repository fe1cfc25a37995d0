// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/models/cachesource.h"
#include "ui/models/cellformat.h"
#include "ui/models/overviewfigures.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace freshet {

class AgeLabel;
class BarList;
class DeskLabel;
class OverviewBox;
class OverviewCurrency;
class OverviewTile;

/// The first page: what is owed, overdue, at risk and suspended, as of which snapshot; for each currency how old the
/// debts are, who has them and what came in; how customers pay; and the last refreshes. Every figure leads to its rows.
/// Figures come from the reader thread.
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
    /// The same with this row chosen.
    void openRow(freshet::TableId table, const QString &filterKey, freshet::RecordId row, freshet::RecordId customer);
    void openActivity();
    void readFailed(const freshet::Error &error);

private:
    OverviewTile *addTile(const QString &caption, TableId table, const QString &filterKey);
    void setupLayout();
    [[nodiscard]] QLayout *headLayout();
    [[nodiscard]] QLayout *tilesLayout();
    [[nodiscard]] QLayout *bottomLayout();
    void take(const Result<OverviewFigures> &figures);
    void showNothing();
    void showTiles(const OverviewFigures &figures);
    void showCurrencies(const std::vector<CurrencyPortfolio> &currencies, const std::vector<PortfolioPoint> &history);
    void showRisk(const OverviewFigures &figures);
    void showRiskClasses(const std::vector<RiskCount> &classes);
    void showFindings(const std::vector<FindingCount> &findings, const QDateTime &auditedAt);
    void showRefreshes(const std::vector<PastRefresh> &refreshes, const std::vector<ChangeCount> &changes);
    [[nodiscard]] QWidget *changesLink(const std::vector<ChangeCount> &changes);
    void showAge();
    void showAges(const ListAges &ages);
    [[nodiscard]] QString rowsText(const std::vector<OverviewAmount> &amounts, TableId table) const;
    void setAmounts(OverviewTile &tile, const std::vector<OverviewAmount> &amounts, const QString &remark);

    CacheSource &m_source;
    const Clock &m_clock;
    CellFormat m_format;
    SnapshotFacts m_facts;
    int m_slot;
    quint64 m_generation = 0;
    DeskLabel *m_asOf;
    OverviewTile *m_owing;
    OverviewTile *m_overdue;
    OverviewTile *m_atRisk;
    OverviewTile *m_suspended;
    OverviewTile *m_risky;
    QVBoxLayout *m_body = nullptr;
    std::vector<OverviewCurrency *> m_currencies; ///< those not needed any more are hidden
    BarList *m_risk;
    std::vector<RiskCount> m_riskClasses;
    OverviewBox *m_riskBox;
    AgeLabel *m_riskAge;
    DeskLabel *m_noFindings; ///< says so while there are none
    BarList *m_findings;
    std::vector<FindingCount> m_findingCounts;
    OverviewBox *m_findingsBox;
    AgeLabel *m_findingsAge;
    OverviewBox *m_refreshes;
    QTimer m_minute;
};

} // namespace freshet
