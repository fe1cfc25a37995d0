// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/band.h"

#include "ui/delegates/deskcolors.h"

#include <QPaintEvent>
#include <QPainter>

namespace freshet {

Band::Band(Line line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
}

void Band::paintEvent(QPaintEvent *)
{
    const DeskColors colors = DeskColors::of(palette());
    QPainter painter(this);
    if (m_line == Line::Around) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.line);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        return;
    }
    painter.fillRect(rect(), colors.window);
    switch (m_line) {
    case Line::Above:
        return painter.fillRect(0, 0, width(), 1, colors.line);
    case Line::Below:
        return painter.fillRect(0, height() - 1, width(), 1, colors.line);
    case Line::Leading:
        return painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), colors.line);
    case Line::Around:
        return;
    }
}

} // namespace freshet
