// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/clock.h"
#include "store/listages.h"
#include "store/portfolio.h"
#include "store/portfoliohistory.h"
#include "store/tablereader.h"
#include "store/tables.h"
#include "ui/models/cellformat.h"

#include <QWidget>

namespace freshet {

class AgeLabel;
class BarList;
class FigureRow;
class MonthBars;
class OverviewBox;

/// What one currency's customers owe and have paid, in boxes: how old it is, what came in by month, how quickly it
/// comes in, who owes most and the largest overdue invoices. Every line leads to its rows.
class OverviewCurrency : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive the boxes.
    explicit OverviewCurrency(const Clock &clock, QWidget *parent = nullptr);

    /// `history` holds the points of any currency. `facts`: of the same read; while the history is not complete nothing
    /// is said of the months, nor of how quickly they come; the latter neither until everybody is judged.
    void setPortfolio(const CurrencyPortfolio &portfolio, const std::vector<PortfolioPoint> &history,
                      const SnapshotFacts &facts);
    /// Says in each box how old its figures are.
    void setAges(const ListAges &ages);

signals:
    /// Show the table with this filter, a key of its FilterSpec.
    void openTable(freshet::TableId table, const QString &filterKey);
    /// The same with this row chosen.
    void openRow(freshet::TableId table, const QString &filterKey, freshet::RecordId row, freshet::RecordId customer);

private:
    [[nodiscard]] AgeLabel *addAge(OverviewBox &box, const Clock &clock);
    void setupLayout();
    void connectBars();
    void showAgeing(const AgeingEdges &edges);
    void showReceipts();
    void hideReceipts();
    void showCollection(const std::vector<PortfolioPoint> &history);
    void hideCollection(const QString &remark, const QString &reason);
    void chooseCollection(const std::vector<PortfolioPoint> &history, const SnapshotFacts &facts);
    void showDebtors(const AgeingEdges &edges);
    void showInvoices(const AgeingEdges &edges);
    [[nodiscard]] QString titled(const QString &title) const;
    [[nodiscard]] QString money(qint64 amount) const;

    CellFormat m_format;
    CurrencyPortfolio m_portfolio;
    BarList *m_ageing;
    MonthBars *m_receipts;
    FigureRow *m_collection;
    BarList *m_debtors;
    BarList *m_invoices;
    OverviewBox *m_ageingBox;
    OverviewBox *m_receiptsBox;
    OverviewBox *m_collectionBox;
    OverviewBox *m_debtorsBox;
    OverviewBox *m_invoicesBox;
    AgeLabel *m_ageingAge;
    AgeLabel *m_receiptsAge;
    AgeLabel *m_collectionAge;
    AgeLabel *m_debtorsAge;
    AgeLabel *m_invoicesAge;
};

} // namespace freshet
