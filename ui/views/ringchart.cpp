// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ringchart.h"

#include <QPainter>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace freshet {

namespace {

constexpr double outerSize = 0.96; ///< of the room
constexpr double holeSize = 0.62;
constexpr double gapBetween = 2;
constexpr double markSize = 14;
constexpr double roomInHole = 0.85;   ///< of its width, for text beside its middle
constexpr double smallestWord = 0.78; ///< of the usual size; what would have to be smaller is left out

} // namespace

RingChart::RingChart(const QString &accessibleName, QWidget *parent)
    : DeskChart(accessibleName, parent)
{
}

/// Narrower than other charts: its names stand beside it.
QSize RingChart::minimumSizeHint() const
{
    const int side = fontMetrics().height() * 5;
    return {side, side};
}

void RingChart::setWhole(const QString &figure, const QString &caption)
{
    m_figure = figure;
    m_caption = caption;
    viewport()->update();
}

void RingChart::draw(QChart &chart, const ChartColors &colors)
{
    auto *ring = new QPieSeries;
    ring->setPieSize(outerSize);
    ring->setHoleSize(holeSize);
    for (const ChartPoint &point : points()) {
        QPieSlice *slice = ring->append(point.name, point.value.value_or(0));
        slice->setColor(colors.mark(point.ink));
        slice->setBorderColor(colors.desk.surface);
        slice->setBorderWidth(int(gapBetween));
    }
    chart.addSeries(ring);
}

QPointF RingChart::centre() const
{
    return chart()->plotArea().center();
}

double RingChart::radius() const
{
    const QRectF plot = chart()->plotArea();
    return std::min(plot.width(), plot.height()) / 2 * outerSize;
}

double RingChart::beginOf(int place) const
{
    double sum = 0;
    double before = 0;
    for (int other = 0; other < points().size(); ++other) {
        const double value = points().at(other).value.value_or(0);
        sum += value;
        before += other < place ? value : 0;
    }
    return sum > 0 ? before / sum : 0;
}

int RingChart::placeAt(const QPointF &position) const
{
    const QPointF from = position - centre();
    const double distance = std::hypot(from.x(), from.y());
    if (distance > radius() || distance < radius() * holeSize / outerSize)
        return -1;
    const double angle = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    const double share = angle < 0 ? angle + 1 : angle;
    for (int place = 0; place < points().size(); ++place) {
        if (points().at(place).value.value_or(0) > 0 && share >= beginOf(place) &&
            (place + 1 == points().size() || share < beginOf(place + 1)))
            return place;
    }
    return -1;
}

QRectF RingChart::areaOf(int place) const
{
    const double end = place + 1 < points().size() ? beginOf(place + 1) : 1;
    const double angle = (beginOf(place) + end) * std::numbers::pi;
    const double middle = radius() * (1 + holeSize / outerSize) / 2;
    const QPointF at = centre() + QPointF(std::sin(angle), -std::cos(angle)) * middle;
    return {at.x() - markSize / 2, at.y() - markSize / 2, markSize, markSize};
}

void RingChart::drawFigures(QPainter &painter, const ChartColors &colors)
{
    const double line = painter.fontMetrics().height();
    const double half = radius() * holeSize / outerSize;
    const double fits = 2 * half * roomInHole / std::max(1, painter.fontMetrics().horizontalAdvance(m_caption));
    const bool hasRoom = fits >= smallestWord;
    QFont word = painter.font();
    word.setPointSizeF(word.pointSizeF() * std::clamp(fits, smallestWord, 1.0));
    painter.setFont(word);
    painter.setPen(colors.desk.dim);
    if (hasRoom)
        painter.drawText(QRectF(centre().x() - half, centre().y() + 1, 2 * half, line), Qt::AlignCenter, m_caption);
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(colors.desk.text);
    const double top = hasRoom ? centre().y() - line - 2 : centre().y() - line / 2 - 1;
    painter.drawText(QRectF(centre().x() - half, top, 2 * half, line + 2), Qt::AlignCenter, m_figure);
}

} // namespace freshet
