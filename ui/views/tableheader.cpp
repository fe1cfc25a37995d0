// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tableheader.h"

#include "ui/delegates/deskcolors.h"
#include "ui/delegates/hairline.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace freshet {

namespace {

constexpr int SideMargin = 10;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(40);
}

QFont TableHeader::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.94);
    return bold;
}

QString TableHeader::title(int logicalIndex) const
{
    QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    if (!isSortIndicatorShown() || sortIndicatorSection() != logicalIndex)
        return text;
    return text + (sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ▲") : QStringLiteral(" ▼"));
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(titleFont()).height() + 12};
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return {QFontMetrics(titleFont()).horizontalAdvance(text) + 2 * SideMargin + 14, sizeHint().height()};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    const DeskColors colors = DeskColors::of(palette());
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), colors.window);
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(0, 0, viewport()->width(), 1, colors.line);
    drawLowerEdge(painter, viewport()->rect(), colors.line);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const DeskColors colors = DeskColors::of(palette());
    const QVariant aligned = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const auto alignment = aligned.isValid() ? aligned.value<Qt::Alignment>() : Qt::Alignment(Qt::AlignLeading);
    const QRect content = rect.adjusted(SideMargin, 0, -SideMargin, 0);
    painter->save();
    painter->fillRect(rect, colors.window);
    painter->setFont(titleFont());
    painter->setPen(colors.dim);
    const QString text = QFontMetrics(titleFont()).elidedText(title(logicalIndex), Qt::ElideRight, content.width());
    painter->drawText(
        content, int(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter) | Qt::TextSingleLine,
        text);
    painter->restore();
}

} // namespace freshet
