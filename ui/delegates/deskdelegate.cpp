// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/deskdelegate.h"

#include "ui/delegates/hairline.h"
#include "ui/delegates/markspainter.h"
#include "ui/delegates/pillpainter.h"
#include "ui/models/cellroles.h"

#include <QPainter>
#include <QStyle>

namespace freshet {

namespace {

constexpr int SideMargin = 10;

QRect contentOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(SideMargin, 0, -SideMargin, -1);
}

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(CellRole::Tone).toInt());
}

/// The words of one column stand on a wash, those of another are bare: the model says which.
bool isPill(const QModelIndex &index)
{
    return index.data(CellRole::Pill).toBool();
}

} // namespace

const DeskColors &DeskDelegate::colorsFor(const QPalette &palette) const
{
    if (m_paletteKey != palette.cacheKey()) {
        m_paletteKey = palette.cacheKey();
        m_colors = DeskColors::of(palette);
    }
    return m_colors;
}

void DeskDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(CellRole::Gone).toBool())
        option->font.setStrikeOut(true);
}

void DeskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const DeskColors &colors = colorsFor(option.palette);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, isSelected ? colors.selection : colors.surface);
    drawLowerEdge(*painter, option.rect, colors.softLine);
    paintContent(*painter, cell, index);
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
    painter->restore();
}

void DeskDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DeskColors &colors = colorsFor(option.palette);
    const QRect content = contentOf(option);
    const QString marks = index.data(CellRole::Marks).toString();
    if (!marks.isEmpty())
        return paintMarks(painter, content, marks, colors, option.font, option.direction);
    const Tone tone = index.data(CellRole::Gone).toBool() ? Tone::Quiet : toneOf(index);
    if (isPill(index))
        return paintPill(painter, content, option.text, colors.tone(tone), option.font, option.direction);
    painter.setFont(option.font);
    painter.setPen(colors.tone(tone).text);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.displayAlignment);
    // A telephone number or a negative amount reads from the left in a mirrored window, too.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, content.width());
    painter.drawText(content, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

QSize DeskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString marks = index.data(CellRole::Marks).toString();
    QSize content(cell.fontMetrics.horizontalAdvance(cell.text), cell.fontMetrics.height());
    if (!marks.isEmpty())
        content = marksSize(marks, cell.font);
    else if (isPill(index))
        content = pillSize(cell.text, cell.font);
    return content + QSize(2 * SideMargin + 2, 10);
}

} // namespace freshet
