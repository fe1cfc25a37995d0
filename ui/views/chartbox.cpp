// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartbox.h"

#include "ui/views/barlist.h"
#include "ui/views/deskchart.h"
#include "ui/views/linkbutton.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

/// The list takes the room that the chart has, however many lines it is.
QWidget *scrolled(QWidget *list)
{
    auto *lines = new QWidget;
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(lines);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    lines->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

ChartBox::ChartBox(DeskChart *chart, QWidget *parent)
    : OverviewBox({}, new QStackedWidget, parent)
    , m_chart(chart)
    , m_list(new BarList(chart->accessibleName()))
    , m_stack(qobject_cast<QStackedWidget *>(content()))
    , m_change(new LinkButton({}))
{
    m_stack->addWidget(m_chart);
    m_stack->addWidget(scrolled(m_list));
    addToFoot(m_change);
    showFigures(false);
    connect(m_change, &QPushButton::clicked, this, [this] { showFigures(!isShowingFigures()); });
    connect(m_chart, &DeskChart::pointClicked, this, &ChartBox::pointClicked);
    connect(m_list, &BarList::barClicked, this, &ChartBox::pointClicked);
}

void ChartBox::setPoints(const QList<ChartPoint> &points)
{
    m_chart->setPoints(points);
    double largest = 0;
    for (const ChartPoint &point : points)
        largest = std::max(largest, point.value.value_or(0));
    QList<Bar> bars;
    for (const ChartPoint &point : points)
        bars.append(
            {point.name, point.remark, point.exact, largest > 0 ? point.value.value_or(0) / largest : 0, point.ink});
    m_list->setBars(bars);
    m_change->setVisible(!points.isEmpty());
}

bool ChartBox::isShowingFigures() const
{
    return m_stack->currentIndex() == 1;
}

void ChartBox::showFigures(bool figures)
{
    m_stack->setCurrentIndex(figures ? 1 : 0);
    m_change->setText(figures ? tr("Chart", "button: show a chart") : tr("Figures", "button: show figures"));
    m_change->setAccessibleName(figures ? tr("%1 as a chart").arg(m_chart->accessibleName())
                                        : tr("%1 in figures").arg(m_chart->accessibleName()));
}

} // namespace freshet
