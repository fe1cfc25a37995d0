// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/searchhitdelegate.h"

#include "ui/delegates/deskcolors.h"
#include "ui/models/searchmatch.h"
#include "ui/models/searchresults.h"

#include <QPainter>
#include <QTextLayout>

namespace freshet {

namespace {

constexpr int SideMargin = 12;
constexpr int Gap = 12;
constexpr int HitPadding = 10;
constexpr int TitlePadding = 8;

QFont titleFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// Draws one line with the found words marked; returns how wide it became.
int drawMarked(QPainter &painter, const QRect &rect, const QString &text, const QStringList &words, const QFont &font,
               const QColor &color, Qt::LayoutDirection direction)
{
    const QString line = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(line, font);
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange &range : matchedRanges(line, words)) {
        QTextCharFormat mark;
        mark.setFontWeight(QFont::Bold);
        mark.setFontUnderline(true);
        marks.append({int(range.from), int(range.length), mark});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine laidOut = layout.createLine();
    laidOut.setLineWidth(rect.width());
    layout.endLayout();
    const int width = int(laidOut.naturalTextWidth()) + 1;
    painter.setPen(color);
    const double y = rect.y() + (rect.height() - laidOut.height()) / 2;
    layout.draw(&painter, QPointF(rect.x(), y));
    return width;
}

} // namespace

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DeskColors colors = DeskColors::of(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isChosen ? colors.selection : colors.surface);
    QRect content = option.rect.adjusted(SideMargin, 0, -SideMargin, 0);
    const QString text = index.data().toString();
    if (index.data(SearchResults::IsTitle).toBool()) {
        painter->setFont(titleFont(option.font));
        painter->setPen(colors.dim);
        painter->drawText(content, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        painter->restore();
        return;
    }
    const bool isTurned = option.direction == Qt::RightToLeft;
    const auto cut = [&content, isTurned](int width) {
        isTurned ? content.setRight(content.right() - width) : content.setLeft(content.left() + width);
    };
    const QString amount = index.data(SearchResults::Amount).toString();
    if (!amount.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(colors.text);
        painter->drawText(content, int(isTurned ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter), amount);
        const int width = option.fontMetrics.horizontalAdvance(amount) + Gap;
        isTurned ? content.setLeft(content.left() + width) : content.setRight(content.right() - width);
    }
    const QStringList words = index.data(SearchResults::Words).toStringList();
    cut(drawMarked(*painter, content, text, words, option.font, colors.text, option.direction) + Gap);
    const QString detail = index.data(SearchResults::Detail).toString();
    if (!detail.isEmpty() && content.width() > Gap)
        drawMarked(*painter, content, detail, words, option.font, colors.dim, option.direction);
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTitle = index.data(SearchResults::IsTitle).toBool();
    return {option.rect.width(), option.fontMetrics.height() + (isTitle ? TitlePadding : HitPadding)};
}

} // namespace freshet
