// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewrefreshes.h"

#include "ui/views/barchart.h"
#include "ui/views/cardgrid.h"
#include "ui/views/linkbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace freshet {

namespace {

constexpr qsizetype rowsShown = 4;
constexpr int tableShare = 3; ///< of the width, against chartShare
constexpr int chartShare = 2;

/// In whole words for each kind: what goes with a number is another form in many languages.
QString changed(const ChangeCount &count)
{
    const int rows = int(count.rows);
    if (count.kind == QLatin1String("added"))
        return OverviewRefreshes::tr("%Ln added", "rows", rows);
    if (count.kind == QLatin1String("changed"))
        return OverviewRefreshes::tr("%Ln changed", "rows", rows);
    if (count.kind == QLatin1String("gone"))
        return OverviewRefreshes::tr("%Ln gone from UISP", "rows", rows);
    return OverviewRefreshes::tr("%Ln came back", "rows", rows);
}

} // namespace

OverviewRefreshes::OverviewRefreshes(QWidget *parent)
    : OverviewBox(tr("Last refreshes"), new QWidget, parent)
{
    auto *activity = new LinkButton(tr("All activity"));
    connect(activity, &QPushButton::clicked, this, &OverviewRefreshes::openActivity);
    addAction(activity);
}

QString OverviewRefreshes::kind(const PastRefresh &past) const
{
    return past.wasFullCheck ? tr("Full check", "kind of refresh") : tr("Refresh", "kind of refresh");
}

QString OverviewRefreshes::took(const PastRefresh &past) const
{
    return past.elapsedSeconds ? tr("%1 s").arg(m_format.decimal(*past.elapsedSeconds, 1)) : QString();
}

void OverviewRefreshes::setRefreshes(const std::vector<PastRefresh> &refreshes, const std::vector<ChangeCount> &changes)
{
    auto *both = new QWidget;
    auto *sides = new QHBoxLayout(both);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(20);
    sides->addWidget(table(refreshes, changes), tableShare);
    if (refreshes.size() > 1)
        sides->addWidget(chart(refreshes), chartShare);
    setContent(both);
    setRemark(!refreshes.empty() && changes.empty() ? tr("The last refresh changed nothing.") : QString());
}

QWidget *OverviewRefreshes::table(const std::vector<PastRefresh> &refreshes, const std::vector<ChangeCount> &changes)
{
    auto *grid = new CardGrid({{tr("When"), false, true},
                               {tr("What", "kind of refresh"), false, true},
                               {tr("Customers"), true, false},
                               {tr("Changes"), true, false},
                               {tr("Took", "heading over times"), true, false}});
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(grid);
    if (!changes.empty())
        lines->addWidget(changesLink(changes), 0, Qt::AlignLeading);
    lines->addStretch(1);
    for (qsizetype row = 0; row < std::min(rowsShown, qsizetype(refreshes.size())); ++row)
        addRow(*grid, refreshes[size_t(row)]);
    if (refreshes.empty())
        grid->addRemark(tr("None yet."));
    return whole;
}

void OverviewRefreshes::addRow(CardGrid &grid, const PastRefresh &past) const
{
    QString customers;
    if (past.refreshedCustomers && past.totalCustomers)
        customers = QStringLiteral("%1/%2").arg(m_format.integer(*past.refreshedCustomers),
                                                m_format.integer(*past.totalCustomers));
    grid.addRow({{m_format.dateTime(past.publishedAt), Tone::Plain},
                 {kind(past), Tone::Plain},
                 {customers, Tone::Plain},
                 {past.changedRows ? m_format.integer(*past.changedRows) : QString(), Tone::Plain},
                 {took(past), Tone::Plain}});
}

/// Oldest first, as time goes.
BarChart *OverviewRefreshes::chart(const std::vector<PastRefresh> &refreshes)
{
    auto *bars = new BarChart(Qt::Vertical, tr("How long the last refreshes took"));
    QList<ChartPoint> points;
    for (const PastRefresh &past : std::views::reverse(refreshes)) {
        const QString time = m_format.locale().toString(past.publishedAt.toLocalTime().time(), QLocale::ShortFormat);
        points.append({time, took(past), QStringLiteral("%1, %2").arg(kind(past), m_format.dateTime(past.publishedAt)),
                       took(past),
                       past.changedRows ? tr("changes: %1").arg(m_format.integer(*past.changedRows)) : QString(),
                       past.elapsedSeconds, ChartInk::Plain});
    }
    bars->setPoints(points);
    connect(bars, &DeskChart::pointClicked, this, &OverviewRefreshes::openActivity);
    return bars;
}

QWidget *OverviewRefreshes::changesLink(const std::vector<ChangeCount> &changes)
{
    QStringList parts;
    for (const ChangeCount &count : changes)
        parts += changed(count);
    auto *link = new LinkButton(tr("What the last refresh changed: %1").arg(parts.join(QStringLiteral(", "))));
    connect(link, &QPushButton::clicked, this, &OverviewRefreshes::openLastChanges);
    return link;
}

} // namespace freshet
