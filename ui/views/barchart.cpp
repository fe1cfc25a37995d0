// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/barchart.h"

#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace freshet {

namespace {

constexpr double thickness = 0.66; ///< of a bar's share of the axis
constexpr double figureGap = 5;
constexpr double roomAbove = 1.2;      ///< of the largest value, for the figures above standing bars
constexpr double leastBetween = 5;     ///< figures of standing bars
constexpr double smallestFigure = 0.8; ///< of the usual size; what would have to be smaller is left out

/// Qt Charts keeps one of several equal names.
QString unique(const QString &label, int place)
{
    return label + QString(place, QChar(0x200b));
}

void styleCategories(QBarCategoryAxis &axis, const ChartColors &colors, const QFont &font)
{
    axis.setLabelsColor(colors.desk.text);
    axis.setLabelsFont(font);
    axis.setGridLineVisible(false);
    axis.setLinePen(QPen(colors.desk.line, 1));
    axis.setTruncateLabels(false);
}

} // namespace

BarChart::BarChart(Qt::Orientation orientation, const QString &accessibleName, QWidget *parent)
    : DeskChart(accessibleName, parent)
    , m_orientation(orientation)
{
}

bool BarChart::isReversed() const
{
    return m_orientation == Qt::Horizontal || isRightToLeft();
}

int BarChart::widestFigure(const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const ChartPoint &point : points())
        widest = std::max(widest, metrics.horizontalAdvance(point.figure));
    return widest;
}

double BarChart::wantedFarEnd() const
{
    if (m_orientation == Qt::Vertical)
        return largestValue() * roomAbove;
    // The plot is about two thirds of the chart: what the labels at the axis leave.
    const double room = std::max(1.0, width() * 0.66);
    const double figure = std::min(0.6, (widestFigure(QFontMetrics(smallFont())) + 2 * figureGap) / room);
    return largestValue() / (1 - figure);
}

void BarChart::draw(QChart &chart, const ChartColors &colors)
{
    const int count = int(points().size());
    QAbstractBarSeries *series = m_orientation == Qt::Horizontal
                                     ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                                     : new QStackedBarSeries;
    series->setBarWidth(thickness);
    auto *categories = new QBarCategoryAxis;
    for (int slot = 0; slot < count; ++slot) {
        const int place = isReversed() ? count - 1 - slot : slot;
        const ChartPoint &point = points().at(place);
        categories->append(unique(m_orientation == Qt::Vertical ? labelBelow(place) : point.label, slot));
        auto *bar = new QBarSet(point.name);
        for (int other = 0; other < count; ++other)
            bar->append(other == slot ? point.value.value_or(0) : 0);
        bar->setColor(point.isComplete ? colors.mark(point.ink) : colors.unfinished(point.ink));
        bar->setPen(point.isComplete ? QPen(Qt::NoPen) : QPen(colors.mark(point.ink), 1));
        series->append(bar);
    }
    chart.addSeries(series);
    styleCategories(*categories, colors, smallFont());
    auto *values = new QValueAxis;
    m_farEnd = wantedFarEnd();
    values->setRange(0, m_farEnd);
    values->setVisible(false);
    const bool isLying = m_orientation == Qt::Horizontal;
    if (isLying && isRightToLeft())
        values->setReverse(true);
    chart.addAxis(categories, !isLying ? Qt::AlignBottom : isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    chart.addAxis(values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    DeskChart::resizeEvent(event);
    if (m_orientation == Qt::Horizontal)
        redraw();
}

QRectF BarChart::areaOf(int place) const
{
    const double count = std::max(1.0, double(points().size()));
    const QRectF plot = chart()->plotArea();
    if (m_orientation == Qt::Horizontal)
        return {0, plot.top() + plot.height() * place / count, double(width()), plot.height() / count};
    const double slot = isReversed() ? count - 1 - place : place;
    return {plot.left() + plot.width() * slot / count, 0, plot.width() / count, double(height())};
}

int BarChart::placeAt(const QPointF &position) const
{
    for (int place = 0; place < points().size(); ++place) {
        if (areaOf(place).contains(position))
            return place;
    }
    return -1;
}

QRectF BarChart::figureArea(int place, const QFontMetrics &metrics) const
{
    const QRectF plot = chart()->plotArea();
    const QRectF slot = areaOf(place);
    const double share = points().at(place).value.value_or(0) / m_farEnd;
    if (m_orientation == Qt::Vertical) {
        const double top = plot.bottom() - plot.height() * share;
        return {slot.left() - figureGap, top - metrics.height() - 2, slot.width() + 2 * figureGap,
                double(metrics.height())};
    }
    const double reach = plot.width() * share + figureGap;
    return isRightToLeft() ? QRectF(0, slot.top(), plot.right() - reach, slot.height())
                           : QRectF(plot.left() + reach, slot.top(), width() - plot.left() - reach, slot.height());
}

double BarChart::figureSize(const QFontMetrics &metrics) const
{
    if (m_orientation == Qt::Horizontal)
        return 1;
    return std::min(1.0, (areaOf(0).width() - leastBetween) / std::max(1, widestFigure(metrics)));
}

void BarChart::drawFigures(QPainter &painter, const ChartColors &colors)
{
    const double size = figureSize(painter.fontMetrics());
    if (size < smallestFigure)
        return;
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * size);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(colors.desk.text);
    for (int place = 0; place < points().size(); ++place) {
        const Qt::Alignment alignment =
            m_orientation == Qt::Vertical ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignAbsolute | side;
        painter.drawText(figureArea(place, metrics), int(alignment), points().at(place).figure);
    }
}

} // namespace freshet
