// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/pillpainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRect>
#include <QStyle>

#include <algorithm>

namespace freshet {

namespace {

constexpr int Inset = 7;
constexpr int Radius = 4;

} // namespace

QSize pillSize(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(word) + 2 * Inset, metrics.height() + 2};
}

void paintPill(QPainter &painter, const QRect &cell, const QString &word, const ToneColors &colors, const QFont &font,
               Qt::LayoutDirection direction)
{
    if (word.isEmpty())
        return;
    const QSize wanted = pillSize(word, font);
    const QSize size(std::min(wanted.width(), cell.width()), std::min(wanted.height(), cell.height()));
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, cell);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colors.background.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.background);
        painter.drawRoundedRect(pill, Radius, Radius);
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    const QString shown = QFontMetrics(font).elidedText(word, Qt::ElideRight, pill.width() - 2 * Inset + 2);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

} // namespace freshet
