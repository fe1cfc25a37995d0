// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace freshet {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent, Side side)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
    , m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Line> lines = linesIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + m_verticalGap * std::max(0, int(lines.size()) - 1);
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Line &line : linesIn(QWIDGETSIZE_MAX)) {
        width = line.width;
        height = line.height;
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height) + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.y();
    for (const Line &line : linesIn(inner.width())) {
        place(line, inner, y);
        y += line.height + m_verticalGap;
    }
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int gap = lines.empty() ? 0 : m_horizontalGap;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(width, 1), QWIDGETSIZE_MAX));
        const bool goesOn = !lines.empty() && lines.back().width + gap + size.width() <= width;
        if (!goesOn)
            lines.emplace_back();
        Line &line = lines.back();
        line.items.push_back(item.get());
        line.width += goesOn ? gap + size.width() : size.width();
        line.height = std::max(line.height, size.height());
    }
    return lines;
}

void FlowLayout::place(const Line &line, const QRect &inner, int y) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x() + (m_side == Side::End ? std::max(0, inner.width() - line.width) : 0);
    for (QLayoutItem *item : line.items) {
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(inner.width(), 1), QWIDGETSIZE_MAX));
        item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + m_horizontalGap;
    }
}

} // namespace freshet
