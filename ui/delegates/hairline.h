// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRect;

namespace freshet {

/// A line along the lower edge of `area`, everywhere the same number of pixels of the screen high: at 150 %, the lines
/// below rows would else be one pixel and two pixels by turns.
void drawLowerEdge(QPainter &painter, const QRect &area, const QColor &color);

} // namespace freshet
