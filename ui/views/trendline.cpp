// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/trendline.h"

#include "ui/delegates/deskcolors.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace freshet {

namespace {

constexpr double margin = 4;
constexpr double dotRadius = 2.5;

} // namespace

TrendLine::TrendLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TrendLine::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

QSize TrendLine::sizeHint() const
{
    return {120, fontMetrics().height() * 2};
}

void TrendLine::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const auto [lowest, highest] = std::minmax_element(m_values.cbegin(), m_values.cend());
    const double span = *highest - *lowest;
    const double wide = width() - 2 * margin;
    const double tall = height() - 2 * margin;
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double along = wide * double(i) / double(m_values.size() - 1);
        const double x = layoutDirection() == Qt::RightToLeft ? width() - margin - along : margin + along;
        const double share = span > 0 ? (m_values.at(i) - *lowest) / span : 0.5;
        line << QPointF(x, margin + tall * (1 - share));
    }
    const DeskColors colors = DeskColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.barFill, 1.5));
    painter.drawPolyline(line);
    painter.setBrush(colors.barFill);
    painter.drawEllipse(line.last(), dotRadius, dotRadius);
}

} // namespace freshet
