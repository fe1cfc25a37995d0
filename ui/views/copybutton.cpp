// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/copybutton.h"

#include "ui/delegates/deskcolors.h"
#include "ui/models/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace freshet {

namespace {

constexpr int Gap = 7;

int signWidth(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

void paintSheets(QPainter &painter, const QRectF &box, const QColor &color, const QColor &background)
{
    const double sheet = box.width() * 0.7;
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(background);
    painter.drawRoundedRect(QRectF(box.right() - sheet, box.top(), sheet, sheet), 1, 1);
    painter.drawRoundedRect(QRectF(box.left(), box.bottom() - sheet, sheet, sheet), 1, 1);
}

} // namespace

CopyButton::CopyButton(const QString &value, QWidget *parent)
    : QPushButton(parent)
    , m_value(singleLine(value))
{
    setText(withoutMnemonic(m_value));
    setAccessibleName(tr("Copy %1").arg(m_value));
    setToolTip(plainToolTip(tr("Copy %1").arg(m_value)));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        emit copied(m_value);
    });
}

QSize CopyButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_value) + Gap + signWidth(metrics) + 4, metrics.height() + 4};
}

QSize CopyButton::minimumSizeHint() const
{
    return {sizeHint().width() / 3, sizeHint().height()};
}

void CopyButton::paintEvent(QPaintEvent *)
{
    const DeskColors colors = DeskColors::of(palette());
    const QColor color = underMouse() || hasFocus() ? colors.accent : colors.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int sign = signWidth(fontMetrics());
    const QString shown = fontMetrics().elidedText(m_value, Qt::ElideRight, width() - Gap - sign - 3);
    const int textWidth = fontMetrics().horizontalAdvance(shown);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), QRect(1, 0, textWidth + 1, height()));
    const QRect sheets =
        QStyle::visualRect(layoutDirection(), rect(), QRect(textWidth + Gap, (height() - sign) / 2, sign, sign));
    painter.setPen(color);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    paintSheets(painter, QRectF(sheets).adjusted(0.5, 0.5, -0.5, -0.5), colors.dim, colors.window);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace freshet
