// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/deskchart.h"

#include "ui/models/plaintext.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QLegend>

#include <algorithm>

namespace freshet {

namespace {

constexpr double smallShare = 0.88;
constexpr int labelGap = 3;

QChart *bareChart()
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

} // namespace

DeskChart::DeskChart(const QString &accessibleName, QWidget *parent)
    : QChartView(bareChart(), parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus); // else it would be a second stop of the Tab key
    viewport()->setCursor(Qt::PointingHandCursor);
    setBackgroundBrush(Qt::NoBrush);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DeskChart::setPoints(const QList<ChartPoint> &points)
{
    m_points = points;
    m_pressed = -1;
    setCurrent(m_current < points.size() ? m_current : -1);
    redraw();
}

QSize DeskChart::sizeHint() const
{
    return {240, fontMetrics().height() * 8};
}

QSize DeskChart::minimumSizeHint() const
{
    return {140, fontMetrics().height() * 6};
}

double DeskChart::largestValue() const
{
    double largest = 0;
    for (const ChartPoint &point : m_points)
        largest = std::max(largest, point.value.value_or(0));
    return largest > 0 ? largest : 1;
}

QFont DeskChart::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallShare);
    return small;
}

bool DeskChart::areLabelsTight() const
{
    const QFontMetrics metrics(smallFont());
    int widest = 0;
    for (const ChartPoint &point : m_points)
        widest = std::max(widest, metrics.horizontalAdvance(point.label));
    return (widest + labelGap) * m_points.size() > viewport()->width();
}

QString DeskChart::labelBelow(int place) const
{
    const bool isLeftOut = areLabelsTight() && (m_points.size() - 1 - place) % 2 == 1;
    return isLeftOut ? QString() : m_points.at(place).label;
}

void DeskChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (areLabelsTight() != m_wereLabelsTight)
        redraw();
}

void DeskChart::redraw()
{
    m_wereLabelsTight = areLabelsTight();
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (!m_points.isEmpty())
        draw(*chart(), ChartColors::of(palette()));
    viewport()->update();
}

void DeskChart::setCurrent(int place)
{
    m_current = place;
    QStringList texts;
    for (const ChartPoint &point : std::as_const(m_points))
        texts.append(point.spoken());
    setAccessibleDescription(place >= 0 ? m_points.at(place).spoken() : texts.join(QStringLiteral("; ")));
    if (place >= 0 && hasFocus())
        QToolTip::showText(viewport()->mapToGlobal(areaOf(place).center().toPoint()),
                           plainToolTip(m_points.at(place).spoken()), this);
    viewport()->update();
}

int DeskChart::stepOf(const QKeyEvent &event) const
{
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Right:
        return onwards;
    case Qt::Key_Left:
        return -onwards;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Home:
        return -int(m_points.size());
    case Qt::Key_End:
        return int(m_points.size());
    default:
        return 0;
    }
}

void DeskChart::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const int last = int(m_points.size()) - 1;
    const int step = stepOf(*event);
    const bool beginsAtFirst = event->key() == Qt::Key_Home || (step > 0 && event->key() != Qt::Key_End);
    if (step != 0 && last >= 0)
        setCurrent(std::clamp(m_current < 0 ? (beginsAtFirst ? 0 : last) : m_current + step, 0, last));
    else if (isChoice && last >= 0)
        emit pointClicked(std::max(0, m_current));
    else
        event->ignore();
}

void DeskChart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position()) : -1;
}

void DeskChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && event->button() == Qt::LeftButton && placeAt(event->position()) == pressed)
        emit pointClicked(pressed);
}

/// The page scrolls, also while the pointer is over a chart.
void DeskChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void DeskChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1);
}

bool DeskChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int place = placeAt(help->pos()); place >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(m_points.at(place).spoken()), this,
                           areaOf(place).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void DeskChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        redraw();
}

void DeskChart::drawForeground(QPainter *painter, const QRectF &)
{
    const ChartColors colors = ChartColors::of(palette());
    painter->save();
    painter->setWorldTransform({});
    painter->setFont(smallFont());
    if (!m_points.isEmpty())
        drawFigures(*painter, colors);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colors.desk.accent, 1.5));
    if (hasFocus())
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    if (hasFocus() && m_current >= 0)
        painter->drawRoundedRect(areaOf(m_current).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

} // namespace freshet
