// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/barlist.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr int gap = 10;
constexpr int margin = 2;
constexpr int thinnestBar = 3;
constexpr int mostSpread = 2;        ///< how far apart rows may stand, in rows
constexpr int leastRoomForBars = 90; ///< however long a name is, where the list is wide enough

} // namespace

BarRow::BarRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::setBar(const Bar &bar)
{
    m_bar = bar;
    setAccessibleName(QStringLiteral("%1: %2").arg(bar.label, bar.value));
    setAccessibleDescription(bar.remark);
    setToolTip(bar.remark.isEmpty() ? bar.label : QStringLiteral("%1 · %2").arg(bar.label, bar.remark));
    updateGeometry();
    update();
}

void BarRow::setColumns(int labelWidth, int valueWidth, bool showsRemark)
{
    m_labelWidth = labelWidth;
    m_valueWidth = valueWidth;
    m_showsRemark = showsRemark;
    update();
}

bool BarRow::hasRoomForRemark(int labelWidth) const
{
    return this->labelWidth() <= labelWidth;
}

int BarRow::labelWidth() const
{
    const QFontMetrics metrics(font());
    const int remark = m_bar.remark.isEmpty() ? 0 : gap + metrics.horizontalAdvance(m_bar.remark);
    // One more, because what fits to the pixel is cut all the same.
    return metrics.horizontalAdvance(m_bar.label) + remark + 1;
}

int BarRow::valueWidth() const
{
    return QFontMetrics(font()).horizontalAdvance(m_bar.value);
}

QSize BarRow::sizeHint() const
{
    return {240, QFontMetrics(font()).height() + 7};
}

void BarRow::paintEvent(QPaintEvent *)
{
    const ChartColors inks = ChartColors::of(palette());
    const DeskColors &colors = inks.desk;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colors.accentBackground) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const auto aligned = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
    };
    // A name reads its own way in a mirrored window, too.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QFontMetrics metrics(font());
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    const QString label = metrics.elidedText(m_bar.label, Qt::ElideRight, m_labelWidth);
    painter.setPen(colors.text);
    painter.drawText(mirrored({inner.left(), 0, m_labelWidth, height()}), aligned(Qt::AlignLeft), label);
    if (m_showsRemark) {
        const int used = metrics.horizontalAdvance(label) + gap;
        painter.setPen(colors.dim);
        painter.drawText(mirrored({inner.left() + used, 0, m_labelWidth - used, height()}), aligned(Qt::AlignLeft),
                         m_bar.remark);
    }
    painter.setPen(colors.text);
    painter.drawText(mirrored({inner.right() - m_valueWidth, 0, m_valueWidth + 1, height()}), aligned(Qt::AlignRight),
                     m_bar.value);
    const int begin = inner.left() + m_labelWidth + gap;
    const int room = inner.right() - m_valueWidth - gap - begin;
    if (room <= 0 || m_bar.share <= 0)
        return;
    const int thickness = metrics.height() - 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.mark(m_bar.ink));
    painter.drawRoundedRect(mirrored({begin, (height() - thickness) / 2,
                                      std::max(thinnestBar, int(room * std::min(1.0, m_bar.share))), thickness}),
                            2, 2);
}

BarList::BarList(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
}

void BarList::setBars(const QList<Bar> &bars)
{
    while (m_rows.size() < size_t(bars.size())) {
        auto *row = new BarRow(this);
        const int place = int(m_rows.size());
        connect(row, &BarRow::clicked, this, [this, place] { emit barClicked(place); });
        layout()->addWidget(row);
        m_rows.push_back(row);
    }
    for (int place = 0; place < int(m_rows.size()); ++place) {
        if (place < bars.size())
            m_rows[size_t(place)]->setBar(bars.at(place));
        m_rows[size_t(place)]->setVisible(place < bars.size());
    }
    // In a high window they would stand too far apart to be compared.
    setMaximumHeight(m_rows.empty() ? QWIDGETSIZE_MAX
                                    : int(bars.size()) * mostSpread * m_rows.front()->sizeHint().height());
    alignColumns();
}

void BarList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignColumns();
}

void BarList::alignColumns()
{
    int label = 0;
    int value = 0;
    for (const BarRow *row : m_rows) {
        if (row->isHidden())
            continue;
        label = std::max(label, row->labelWidth());
        value = std::max(value, row->valueWidth());
    }
    const int leastForBars = std::min(leastRoomForBars, width() / 7);
    label = std::min(label, std::max(0, width() - value - 2 * (gap + margin) - leastForBars));
    const bool showsRemarks = std::ranges::all_of(
        m_rows, [label](const BarRow *row) { return row->isHidden() || row->hasRoomForRemark(label); });
    for (BarRow *row : m_rows)
        row->setColumns(label, value, showsRemarks);
}

} // namespace freshet
