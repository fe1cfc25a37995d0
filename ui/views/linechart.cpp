// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/linechart.h"

#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace freshet {

namespace {

constexpr double roomAbove = 1.3; ///< of the largest value, for the figures
constexpr double strokeWidth = 2;
constexpr double dotSize = 8;

QScatterSeries *dots(const QColor &fill, const QColor &edge)
{
    auto *series = new QScatterSeries;
    series->setMarkerSize(dotSize);
    series->setColor(fill);
    series->setBorderColor(edge);
    return series;
}

} // namespace

LineChart::LineChart(const QString &accessibleName, QWidget *parent)
    : DeskChart(accessibleName, parent)
{
}

int LineChart::slotOf(int place) const
{
    return isRightToLeft() ? int(points().size()) - 1 - place : place;
}

void LineChart::draw(QChart &chart, const ChartColors &colors)
{
    auto *categories = new QBarCategoryAxis;
    for (int slot = 0; slot < points().size(); ++slot)
        categories->append(labelBelow(slotOf(slot)) + QString(slot, QChar(0x200b)));
    categories->setLabelsColor(colors.desk.text);
    categories->setLabelsFont(smallFont());
    categories->setGridLineVisible(false);
    categories->setLinePen(QPen(colors.desk.line, 1));
    categories->setTruncateLabels(false);
    auto *values = new QValueAxis;
    values->setRange(0, largestValue() * roomAbove);
    values->setVisible(false);
    chart.addAxis(categories, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    const QColor ink = colors.mark(ChartInk::Plain);
    auto *line = new QLineSeries;
    line->setPen(QPen(ink, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QScatterSeries *complete = dots(ink, ink);
    QScatterSeries *running = dots(colors.desk.surface, ink);
    for (int place = 0; place < points().size(); ++place) {
        const ChartPoint &point = points().at(place);
        if (!point.value)
            continue;
        line->append(slotOf(place), *point.value);
        (point.isComplete ? complete : running)->append(slotOf(place), *point.value);
    }
    for (QXYSeries *series :
         {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(complete), static_cast<QXYSeries *>(running)}) {
        chart.addSeries(series);
        series->attachAxis(categories);
        series->attachAxis(values);
    }
}

QRectF LineChart::areaOf(int place) const
{
    const double count = std::max(1.0, double(points().size()));
    const QRectF plot = chart()->plotArea();
    return {plot.left() + plot.width() * slotOf(place) / count, 0, plot.width() / count, double(height())};
}

int LineChart::placeAt(const QPointF &position) const
{
    for (int place = 0; place < points().size(); ++place) {
        if (areaOf(place).contains(position))
            return place;
    }
    return -1;
}

void LineChart::drawFigures(QPainter &painter, const ChartColors &colors)
{
    const QRectF plot = chart()->plotArea();
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(colors.desk.text);
    for (int place = 0; place < points().size(); ++place) {
        const ChartPoint &point = points().at(place);
        const QRectF slot = areaOf(place);
        if (!point.value || metrics.horizontalAdvance(point.figure) > slot.width())
            continue;
        const double dot = plot.bottom() - plot.height() * *point.value / (largestValue() * roomAbove);
        painter.drawText(QRectF(slot.left(), dot - dotSize - metrics.height(), slot.width(), metrics.height()),
                         Qt::AlignCenter, point.figure);
    }
}

} // namespace freshet
