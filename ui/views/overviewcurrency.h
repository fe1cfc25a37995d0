// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/clock.h"
#include "store/daystopay.h"
#include "store/figurerows.h"
#include "store/listages.h"
#include "store/portfolio.h"
#include "store/portfoliohistory.h"
#include "store/tablereader.h"
#include "store/tables.h"
#include "ui/models/cellformat.h"

#include <QObject>

namespace freshet {

class AgeLabel;
class BarList;
class ChartBox;
class FigureRow;
class OverviewBox;
class OverviewGrid;

/// What one currency's customers owe and have paid, in boxes of the overview: how old it is, what came in by month, how
/// long it took, how quickly it comes in, who owes most and the largest overdue invoices. Every mark and every line
/// leads to its rows. The boxes belong to the grid that they are added to.
class OverviewCurrency : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the boxes.
    explicit OverviewCurrency(const Clock &clock, QObject *parent = nullptr);

    /// The charts, which stand first.
    void addCharts(OverviewGrid &grid);
    void addLists(OverviewGrid &grid);
    void addCollection(OverviewGrid &grid);

    /// `history` and `daysToPay` may be of any currency. `facts`: of the same read; while the history is not complete
    /// nothing is said of the months, nor of how quickly they come; the latter neither until everybody is judged.
    void setPortfolio(const CurrencyPortfolio &portfolio, const std::vector<PortfolioPoint> &history,
                      const std::vector<CurrencyDaysToPay> &daysToPay, const SnapshotFacts &facts);
    /// Whether there is no other currency: then rows are not told apart by it.
    void setOnlyCurrency(bool isOnly) { m_isOnlyCurrency = isOnly; }
    /// Says in each box how old its figures are.
    void setAges(const ListAges &ages);

signals:
    /// Show what a mark of a chart is made of.
    void openRows(const freshet::FigureRows &rows);
    /// Show the table with this filter, a key of its FilterSpec, and this row chosen.
    void openRow(freshet::TableId table, const QString &filterKey, freshet::RecordId row, freshet::RecordId customer);

private:
    /// By which the rows behind a figure are told from others; none where there is only one.
    [[nodiscard]] std::optional<Currency> currency() const;
    [[nodiscard]] AgeLabel *addAge(OverviewBox &box, const Clock &clock);
    void connectMarks();
    void showAgeing(const AgeingEdges &edges);
    void showReceipts();
    void showDaysToPay(const std::vector<CurrencyDaysToPay> &daysToPay);
    void showCollection(const std::vector<PortfolioPoint> &history);
    void hideMonths();
    void hideCollection(const QString &remark, const QString &reason);
    void chooseCollection(const std::vector<PortfolioPoint> &history, const SnapshotFacts &facts);
    void showDebtors(const AgeingEdges &edges);
    void showInvoices(const AgeingEdges &edges);
    [[nodiscard]] QString titled(const QString &title) const;
    [[nodiscard]] QString money(qint64 amount) const;

    CellFormat m_format;
    CurrencyPortfolio m_portfolio;
    std::vector<MonthDaysToPay> m_daysToPay;
    bool m_isOnlyCurrency = false;
    FigureRow *m_collection;
    BarList *m_debtors;
    BarList *m_invoices;
    ChartBox *m_ageingBox;
    ChartBox *m_receiptsBox;
    ChartBox *m_daysBox;
    OverviewBox *m_collectionBox;
    OverviewBox *m_debtorsBox;
    OverviewBox *m_invoicesBox;
    AgeLabel *m_ageingAge;
    AgeLabel *m_receiptsAge;
    AgeLabel *m_daysAge;
    AgeLabel *m_collectionAge;
    AgeLabel *m_debtorsAge;
    AgeLabel *m_invoicesAge;
};

} // namespace freshet
