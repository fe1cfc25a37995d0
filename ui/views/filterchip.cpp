// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filterchip.h"

#include "ui/delegates/deskcolors.h"
#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"

#include <QPaintEvent>
#include <QPainter>

namespace freshet {

FilterChip::FilterChip(QString key, QString title, QWidget *parent)
    : QPushButton(parent)
    , m_key(std::move(key))
    , m_title(std::move(title))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showTitle();
}

void FilterChip::setTitle(const QString &title)
{
    m_title = title;
    showTitle();
}

void FilterChip::setCount(qint64 count)
{
    m_count = count;
    showTitle();
}

void FilterChip::showTitle()
{
    const QString shown =
        m_count < 0 ? m_title : tr("%1 %2", "filter, number of rows").arg(m_title, CellFormat().integer(m_count));
    setText(withoutMnemonic(shown));
    setAccessibleName(shown);
    updateGeometry();
}

QFont FilterChip::chosenFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(chosenFont());
    return {metrics.horizontalAdvance(accessibleName()) + 24, metrics.height() + 8};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const DeskColors colors = DeskColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = box.height() / 2;
    painter.setPen(isChecked() || hasFocus() ? colors.accent : colors.line);
    painter.setBrush(isChecked() ? colors.accentBackground : (underMouse() ? colors.window : colors.surface));
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1.5, radius - 1.5);
    }
    painter.setFont(isChecked() ? chosenFont() : font());
    painter.setPen(isChecked() ? colors.accent : colors.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, accessibleName());
}

} // namespace freshet
