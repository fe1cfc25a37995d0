// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/markspainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <QStyle>

namespace freshet {

namespace {

double diameterFor(const QFont &font)
{
    return QFontMetricsF(font).ascent() * 0.62;
}

double stepFor(const QFont &font)
{
    return diameterFor(font) * 1.55;
}

void paintRing(QPainter &painter, const QRectF &box, const QColor &color)
{
    const double width = box.width() / 6;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void paintDot(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(box);
}

void paintHalfDot(QPainter &painter, const QRectF &box, const QColor &color)
{
    paintRing(painter, box, color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(box, 90 * 16, 180 * 16);
}

void paintDash(QPainter &painter, const QRectF &box, const QColor &color)
{
    const double height = box.height() / 5;
    painter.fillRect(QRectF(box.x(), box.center().y() - height / 2, box.width(), height), color);
}

void paintMark(QPainter &painter, const QRectF &box, char mark, const DeskColors &colors)
{
    const double inset = box.width() / 4;
    switch (mark) {
    case 'o':
        return paintDot(painter, box, colors.good.text);
    case 'l':
        return paintHalfDot(painter, box, colors.warning.text);
    case 'x':
        return paintRing(painter, box, colors.bad.text);
    case 'n':
        return paintDot(painter, box.adjusted(inset, inset, -inset, -inset), colors.dim);
    default:
        return paintDash(painter, box.adjusted(inset / 2, 0, -inset / 2, 0), colors.dim);
    }
}

} // namespace

QSize marksSize(const QString &marks, const QFont &font)
{
    return {int(stepFor(font) * double(marks.size())) + 1, int(diameterFor(font)) + 4};
}

void paintMarks(QPainter &painter, const QRect &cell, const QString &marks, const DeskColors &colors, const QFont &font,
                Qt::LayoutDirection direction)
{
    const double diameter = diameterFor(font);
    const double step = stepFor(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(cell, Qt::IntersectClip);
    const qsizetype count = marks.size();
    for (qsizetype place = 0; place < count; ++place) {
        const double offset = step * double(place);
        const double x = direction == Qt::RightToLeft ? cell.right() + 1 - offset - diameter : cell.left() + offset;
        const QRectF box(x, QRectF(cell).center().y() - diameter / 2, diameter, diameter);
        paintMark(painter, box, marks.at(count - 1 - place).toLatin1(), colors);
    }
    painter.restore();
}

} // namespace freshet
