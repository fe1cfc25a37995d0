// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewtiles.h"

#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/views/agelabel.h"
#include "ui/views/overviewtile.h"

#include <QHBoxLayout>

namespace freshet {

namespace {

constexpr int gap = 12;

} // namespace

OverviewTiles::OverviewTiles(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_owing(addTile(tr("Owing", "amount"), TableId::Customers, QStringLiteral("owing")))
    , m_overdue(addTile(tr("Overdue", "amount"), TableId::Invoices, QStringLiteral("overdue")))
    , m_atRisk(addTile(tr("At risk", "amount"), TableId::Customers, QStringLiteral("risky")))
    , m_suspended(addTile(tr("Suspended", "number of services"), TableId::Services, QStringLiteral("suspended")))
    , m_risky(addTile(tr("Risky", "number of customers"), TableId::Customers, QStringLiteral("risky")))
{
    auto *tiles = new QHBoxLayout(this);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(gap);
    for (OverviewTile *tile : all())
        tiles->addWidget(tile, 1);
}

std::vector<OverviewTile *> OverviewTiles::all() const
{
    return {m_owing, m_overdue, m_atRisk, m_suspended, m_risky};
}

OverviewTile *OverviewTiles::addTile(const QString &caption, TableId table, const QString &filterKey)
{
    auto *tile = new OverviewTile(caption, m_clock, this);
    connect(tile, &OverviewTile::clicked, this, [this, table, filterKey] { emit openTable(table, filterKey); });
    return tile;
}

void OverviewTiles::showNothing()
{
    for (OverviewTile *tile : all())
        tile->setFigures({QStringLiteral("–")}, {});
    showAges({});
}

QString OverviewTiles::rowsText(const std::vector<OverviewAmount> &amounts, TableId table) const
{
    qint64 rows = 0;
    for (const OverviewAmount &amount : amounts)
        rows += amount.rowCount;
    return QStringLiteral("%1 %2").arg(m_format.integer(rows), rowsTitle(table, int(rows)));
}

void OverviewTiles::setAmounts(OverviewTile &tile, const std::vector<OverviewAmount> &amounts, const QString &remark)
{
    QStringList figures;
    for (const OverviewAmount &amount : amounts)
        figures.append(m_format.moneyWithCode(amount.money));
    if (figures.isEmpty())
        figures.append(m_format.integer(0));
    tile.setFigures(figures, remark);
}

void OverviewTiles::setFigures(const OverviewFigures &figures)
{
    setAmounts(*m_owing, figures.owing, rowsText(figures.owing, TableId::Customers));
    setAmounts(*m_overdue, figures.overdue, rowsText(figures.overdue, TableId::Invoices));
    showRisk(figures);
    const qint64 idle = figures.portfolio.suspendedWithNothingOverdue;
    m_suspended->setFigures(
        {m_format.integer(figures.suspendedServices)},
        idle == 0 ? rowsTitle(TableId::Services, int(figures.suspendedServices))
                  : tr("%1 customers have nothing overdue", nullptr, int(idle)).arg(m_format.integer(idle)));
    showAges(figures.ages);
}

/// Who is risky shows only once all of the past is there.
void OverviewTiles::showRisk(const OverviewFigures &figures)
{
    if (!figures.snapshot.isHistoryComplete) {
        for (OverviewTile *tile : {m_atRisk, m_risky})
            tile->setFigures({QStringLiteral("…")}, historyLoadingText());
        return;
    }
    setAmounts(*m_atRisk, figures.atRisk, tr("owed by risky customers"));
    m_risky->setFigures(
        {m_format.integer(figures.riskyCustomers)},
        tr("of %1 customers", nullptr, int(figures.customerCount)).arg(m_format.integer(figures.customerCount)));
}

void OverviewTiles::showAges(const ListAges &ages)
{
    m_owing->age().setFigureAge(ages.customers, false);
    m_overdue->age().setFigureAge(ages.openInvoices, false);
    m_atRisk->age().setFigureAge(ages.patterns, true);
    m_suspended->age().setFigureAge(ages.services, false);
    m_risky->age().setFigureAge(ages.patterns, true);
}

void OverviewTiles::setSnapshotText(const QString &asOf, bool isHistoryComplete)
{
    for (OverviewTile *tile : all())
        tile->setToolTip(asOf);
    m_owing->setToolTip(
        tr("What UISP says in the accounts of its customers. Unpaid pro-formas count here, but not in the "
           "ageing of what is owed.") +
        QLatin1Char('\n') + asOf);
    if (isHistoryComplete)
        return;
    for (OverviewTile *tile : {m_atRisk, m_risky})
        tile->setToolTip(historyLoadingReason());
}

} // namespace freshet
