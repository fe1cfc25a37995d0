// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/navigationlist.h"

#include "ui/delegates/deskcolors.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace freshet {

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int toneRole = Qt::UserRole + 2;
constexpr int rowHeight = 32;
constexpr int sidePadding = 10;

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
        painter->drawText(QStyle::visualRect(option.direction, row, inside),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          index.data().toString());
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
        const int width = QFontMetrics(font).horizontalAdvance(count) + 16;
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
    setFixedWidth(196);
    setViewportMargins(8, 8, 8, 8);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void NavigationList::addPage(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(Qt::AccessibleTextRole, title);
}

void NavigationList::setCount(int page, const QString &count, Tone tone)
{
    item(page)->setData(countRole, count);
    item(page)->setData(toneRole, int(tone));
    item(page)->setData(Qt::AccessibleDescriptionRole, count);
}

} // namespace freshet
