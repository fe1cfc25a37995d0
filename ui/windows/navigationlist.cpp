// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/navigationlist.h"

#include "ui/delegates/deskcolors.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace freshet {

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int toneRole = Qt::UserRole + 2;
constexpr int rowHeight = 32;
constexpr int sidePadding = 10;
constexpr int edge = 8;
constexpr int badgePadding = 16; ///< of both sides
constexpr int gap = 8;           ///< between a title and its count
constexpr int rounding = 4;      ///< text is measured in whole pixels, drawn in parts of them
constexpr int leastWidth = 196;
constexpr int mostWidth = 300;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int countWidth(const QString &count, const QFont &font)
{
    return count.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(count) + badgePadding;
}

class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const DeskColors colors = DeskColors::of(option.palette);
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colors.accent) : QPen(Qt::NoPen));
            painter->setBrush(isCurrent ? colors.selection : mixedColor(colors.window, colors.selection, 0.5));
            painter->drawRoundedRect(row, 5, 5);
        }
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect inside = row.adjusted(sidePadding, 0, -sidePadding, 0);
        const int room = inside.width() - gap - countWidth(index.data(countRole).toString(), boldOf(option.font));
        painter->drawText(QStyle::visualRect(option.direction, row, inside),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room));
        paintCount(painter, option, index, inside, colors);
        painter->restore();
    }

private:
    static void paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &inside, const DeskColors &colors)
    {
        const QString count = index.data(countRole).toString();
        if (count.isEmpty())
            return;
        const ToneColors tone = colors.tone(Tone(index.data(toneRole).toInt()));
        QFont font = option.font;
        font.setBold(tone.background.isValid());
        painter->setFont(font);
        const int width = countWidth(count, font);
        const QRect place(inside.right() - width + 1, inside.top() + 4, width, inside.height() - 8);
        const QRect badge = QStyle::visualRect(option.direction, inside, place);
        if (tone.background.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tone.background);
            painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        }
        painter->setPen(tone.background.isValid() ? tone.text : colors.dim);
        painter->drawText(badge, Qt::AlignCenter, count);
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSpacing(0);
    setFixedWidth(leastWidth);
    setViewportMargins(edge, edge, edge, edge);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void NavigationList::addPage(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(Qt::AccessibleTextRole, title);
    widen();
}

void NavigationList::setCount(int page, const QString &count, Tone tone)
{
    item(page)->setData(countRole, count);
    item(page)->setData(toneRole, int(tone));
    item(page)->setData(Qt::AccessibleDescriptionRole, count);
    widen();
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        widen();
}

void NavigationList::widen()
{
    const QFont bold = boldOf(font());
    int widest = width();
    for (int page = 0; page < count(); ++page) {
        const QString title = item(page)->text();
        const int needed = QFontMetrics(bold).horizontalAdvance(title) + gap +
                           countWidth(item(page)->data(countRole).toString(), bold) + 2 * (edge + sidePadding) +
                           rounding;
        widest = std::max(widest, std::min(needed, mostWidth));
    }
    setFixedWidth(widest);
}

} // namespace freshet
