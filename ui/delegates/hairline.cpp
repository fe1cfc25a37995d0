// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/hairline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace freshet {

void drawLowerEdge(QPainter &painter, const QRect &area, const QColor &color)
{
    const QTransform onScreen = painter.deviceTransform();
    const double scale = onScreen.m22();
    const double pixels = std::max(1.0, std::floor(scale));
    const double bottom = std::round(onScreen.map(QPointF(area.left(), area.bottom() + 1)).y());
    painter.fillRect(QRectF(area.left(), (bottom - pixels - onScreen.dy()) / scale, area.width(), pixels / scale),
                     color);
}

} // namespace freshet
