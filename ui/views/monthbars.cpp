// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/monthbars.h"

#include "ui/delegates/deskcolors.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace freshet {

namespace {

constexpr int widestBar = 34;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

MonthBars::MonthBars(const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void MonthBars::setBars(const QList<MonthBar> &bars)
{
    m_bars = bars;
    QStringList texts;
    for (const MonthBar &bar : bars)
        texts.append(bar.full);
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

QSize MonthBars::sizeHint() const
{
    return {300, QFontMetrics(font()).height() * 7};
}

QRect MonthBars::slotOf(int place) const
{
    const int count = std::max(1, int(m_bars.size()));
    const int left = width() * place / count;
    return QStyle::visualRect(layoutDirection(), rect(), {left, 0, width() * (place + 1) / count - left, height()});
}

bool MonthBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int place = 0; place < m_bars.size(); ++place) {
        if (slotOf(place).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_bars.at(place).full, this, slotOf(place));
    }
    return true;
}

void MonthBars::paintEvent(QPaintEvent *)
{
    const DeskColors colors = DeskColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const int line = painter.fontMetrics().height();
    const int base = height() - line - 4;
    const int tallest = base - line - 4;
    for (int place = 0; place < m_bars.size(); ++place) {
        const MonthBar &bar = m_bars.at(place);
        const QRect slot = slotOf(place);
        const int thickness = std::min(widestBar, slot.width() * 2 / 3);
        const int tall = bar.share > 0 ? std::max(2, int(tallest * std::min(1.0, bar.share))) : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.isComplete ? colors.barFill : colors.barFillQuiet);
        painter.drawRoundedRect(QRect(slot.center().x() - thickness / 2, base - tall, thickness, tall), 2, 2);
        painter.setPen(colors.dim);
        painter.drawText(QRect(slot.left(), base + 4, slot.width(), line), Qt::AlignCenter, bar.initial);
        painter.setPen(colors.text);
        painter.drawText(QRect(slot.left() - 4, base - tall - line - 2, slot.width() + 8, line), Qt::AlignCenter,
                         bar.figure);
    }
    painter.fillRect(0, base, width(), 1, colors.line);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colors.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace freshet
