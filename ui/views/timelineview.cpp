// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timelineview.h"

#include "ui/delegates/chartcolors.h"
#include "ui/models/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace freshet {

namespace {

constexpr double dotRadius = 3.5;
constexpr double markRadius = 4.5;
constexpr double thinShare = 0.3; ///< of a lane
constexpr double thickShare = 0.62;
constexpr int most = Timeline::mostInvoices;

/// The middle strip of a lane.
QRectF strip(const QRectF &lane, double share)
{
    const double inset = lane.height() * (1 - share) / 2;
    return lane.adjusted(0, inset, 0, -inset);
}

void paintBar(QPainter &painter, const TimelineBar &bar, const ChartColors &colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.mark(ChartInk::Plain));
    painter.drawRect(strip(bar.allowed, thinShare));
    painter.setBrush(colors.mark(ChartInk::Heat3));
    painter.drawRect(strip(bar.late, thickShare));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.mark(ChartInk::Plain), 1, Qt::DotLine));
    if (!bar.spared.isEmpty())
        painter.drawLine(QPointF(bar.spared.left(), bar.end.y()), QPointF(bar.spared.right(), bar.end.y()));
    const QColor ink = colors.mark(bar.late.isEmpty() ? ChartInk::Good : ChartInk::Heat4);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(bar.isSettled ? ink : colors.desk.window);
    painter.drawEllipse(bar.end, dotRadius, dotRadius);
}

void paintMark(QPainter &painter, const TimelineMark &mark, const ChartColors &colors)
{
    const QPolygonF diamond{{mark.at + QPointF(0, -markRadius), mark.at + QPointF(markRadius, 0),
                             mark.at + QPointF(0, markRadius), mark.at + QPointF(-markRadius, 0)}};
    painter.setPen(QPen(colors.mark(ChartInk::Good), 1.4));
    painter.setBrush(mark.isCreditNote ? colors.desk.window : colors.mark(ChartInk::Good));
    painter.drawPolygon(diamond);
}

} // namespace

TimelineView::TimelineView(CustomerCard card, const CellFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_card(std::move(card))
    , m_format(format)
{
    setAccessibleName(tr("Invoices and payments along time"));
    setAccessibleDescription(timelineInWords(m_card, m_format).join(QLatin1Char('\n')));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    arrange();
}

int TimelineView::laneHeight() const
{
    return std::max(10, fontMetrics().height() * 2 / 3);
}

QSize TimelineView::sizeHint() const
{
    const int lanes = std::clamp(int(timelineInvoices(m_card).size()), 1, most);
    return {320, (lanes + 2) * laneHeight() + fontMetrics().height() + 4};
}

void TimelineView::arrange()
{
    const double label = fontMetrics().averageCharWidth() * 5.0;
    m_timeline = layoutTimeline(m_card, {double(width()), double(laneHeight()), label, layoutDirection()}, m_format);
    update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    arrange();
}

int TimelineView::barAt(const QPointF &position) const
{
    for (int place = 0; place < m_timeline.bars.size(); ++place) {
        if (m_timeline.bars.at(place).area().adjusted(-dotRadius, 0, dotRadius, 0).contains(position))
            return place;
    }
    return -1;
}

QString TimelineView::wordsAt(const QPointF &position) const
{
    for (const TimelineMark &mark : m_timeline.marks) {
        if ((mark.at - position).manhattanLength() <= 2 * markRadius)
            return mark.words;
    }
    const int bar = barAt(position);
    return bar < 0 ? QString() : m_timeline.bars.at(bar).words;
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(help->pos());
    QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : plainToolTip(words), this);
    return true;
}

void TimelineView::setCurrent(int bar)
{
    m_current = bar;
    const QString all = timelineInWords(m_card, m_format).join(QLatin1Char('\n'));
    setAccessibleDescription(bar < 0 ? all : m_timeline.bars.at(bar).words);
    if (bar >= 0)
        QToolTip::showText(mapToGlobal(m_timeline.bars.at(bar).end.toPoint()),
                           plainToolTip(m_timeline.bars.at(bar).words), this);
    update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_timeline.bars.size()) - 1;
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (last >= 0 && event->key() == Qt::Key_Down)
        setCurrent(std::min(last, m_current + 1));
    else if (last >= 0 && event->key() == Qt::Key_Up)
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    else if (isChoice && m_current >= 0)
        emit invoiceRequested(m_timeline.bars.at(m_current).invoiceId);
    else
        QWidget::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = event->button() == Qt::LeftButton ? barAt(event->position()) : -1;
    if (bar >= 0)
        emit invoiceRequested(m_timeline.bars.at(bar).invoiceId);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const ChartColors colors = ChartColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double foot = m_timeline.rail + markRadius + 3;
    for (const TimelineTick &tick : std::as_const(m_timeline.months)) {
        painter.setPen(QPen(colors.desk.softLine, 1));
        painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, foot));
        painter.setPen(colors.desk.dim);
        const double wide = fontMetrics().horizontalAdvance(tick.label) + 1.0;
        const double left = std::clamp(tick.x - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, foot, wide, fontMetrics().height()), Qt::AlignCenter, tick.label);
    }
    painter.setPen(QPen(colors.desk.line, 1));
    painter.drawLine(QPointF(0, m_timeline.rail), QPointF(width(), m_timeline.rail));
    painter.setPen(QPen(colors.desk.accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(m_timeline.today, 0), QPointF(m_timeline.today, foot));
    painter.setPen(QPen(colors.mark(ChartInk::Good), 1));
    for (const TimelineLink &link : std::as_const(m_timeline.links))
        painter.drawLine(link.from, link.to);
    for (const TimelineBar &bar : std::as_const(m_timeline.bars))
        paintBar(painter, bar, colors);
    for (const TimelineMark &mark : std::as_const(m_timeline.marks))
        paintMark(painter, mark, colors);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.desk.accent, 1.5));
    if (hasFocus())
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    if (hasFocus() && m_current >= 0)
        painter.drawRoundedRect(m_timeline.bars.at(m_current).area().adjusted(-5, 0, 5, 0), 3, 3);
}

} // namespace freshet
