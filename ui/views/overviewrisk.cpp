// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewrisk.h"

#include "ui/models/historyloading.h"
#include "ui/models/statuswords.h"
#include "ui/views/agelabel.h"
#include "ui/views/barlist.h"
#include "ui/views/ringchart.h"

#include <QHBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr int ringShare = 1; ///< of the width, against listShare
constexpr int listShare = 2;

ChartInk inkOf(RiskClass risk)
{
    switch (risk) {
    case RiskClass::NeverPaid:
        return ChartInk::Heat4;
    case RiskClass::High:
        return ChartInk::Heat3;
    case RiskClass::Elevated:
        return ChartInk::Heat2;
    case RiskClass::Watch:
        return ChartInk::Heat1;
    case RiskClass::New:
        return ChartInk::Plain;
    case RiskClass::Good:
        return ChartInk::Good;
    }
    return ChartInk::Plain;
}

} // namespace

OverviewRisk::OverviewRisk(const Clock &clock, QWidget *parent)
    : OverviewBox(tr("How customers pay"), new QWidget, parent)
    , m_ring(new RingChart(tr("How customers pay")))
    , m_list(new BarList(tr("How customers pay")))
    , m_age(new AgeLabel(clock))
{
    addAction(m_age);
    auto *sides = new QHBoxLayout(content());
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(m_ring, ringShare);
    sides->addWidget(m_list, listShare, Qt::AlignVCenter);
    connect(m_ring, &DeskChart::pointClicked, this, &OverviewRisk::open);
    connect(m_list, &BarList::barClicked, this, &OverviewRisk::open);
}

void OverviewRisk::open(int place)
{
    emit openTable(TableId::Patterns, riskWord(m_classes.at(size_t(place)).risk));
}

void OverviewRisk::setAge(const QDateTime &at)
{
    m_age->setFigureAge(at, true);
}

void OverviewRisk::setClasses(const std::vector<RiskCount> &classes, const SnapshotFacts &facts)
{
    m_classes = classes;
    qint64 largest = 0;
    qint64 sum = 0;
    for (const RiskCount &count : classes) {
        largest = std::max(largest, count.customers);
        sum += count.customers;
    }
    QList<ChartPoint> points;
    QList<Bar> bars;
    for (const RiskCount &count : classes) {
        const QString name = wordTitle(riskWord(count.risk));
        const QString customers = m_format.integer(count.customers);
        const QString share = sum > 0 ? m_format.percent(double(count.customers) / double(sum)) : QString();
        points.append({name, customers, name, customers, share, double(count.customers), inkOf(count.risk)});
        bars.append({name,
                     {},
                     QStringLiteral("%1 · %2").arg(customers, share),
                     largest > 0 ? double(count.customers) / double(largest) : 0,
                     inkOf(count.risk)});
    }
    m_ring->setPoints(sum > 0 ? points : QList<ChartPoint>());
    m_ring->setWhole(m_format.integer(sum), tr("customers", "below their number", int(sum)));
    m_ring->setVisible(sum > 0);
    m_list->setBars(bars);
    const bool isLoading = facts.number > 0 && !facts.isHistoryComplete;
    setRemark(isLoading ? historyLoadingText() : bars.isEmpty() ? tr("Nothing known yet.") : QString());
    setToolTip(isLoading ? historyLoadingReason() : QString());
}

} // namespace freshet
