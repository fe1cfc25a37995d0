// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desklabel.h"

#include "ui/delegates/deskcolors.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyle>

namespace freshet {

namespace {

Tone toneOf(DeskLabel::Style style)
{
    return style == DeskLabel::Style::Caption || style == DeskLabel::Style::Heading ? Tone::Quiet : Tone::Plain;
}

QFont fontOf(DeskLabel::Style style, QFont font)
{
    const double size = font.pointSizeF();
    switch (style) {
    case DeskLabel::Style::Body:
    case DeskLabel::Style::Caption:
        return font;
    case DeskLabel::Style::Strong:
        font.setBold(true);
        return font;
    case DeskLabel::Style::Heading:
        font.setBold(true);
        font.setPointSizeF(size * 0.92);
        return font;
    case DeskLabel::Style::Title:
        font.setBold(true);
        font.setPointSizeF(size * 1.3);
        return font;
    case DeskLabel::Style::Figure:
        font.setBold(true);
        font.setPointSizeF(size * 1.65);
        return font;
    }
    return font;
}

} // namespace

DeskLabel::DeskLabel(Style style, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_tone(toneOf(style))
{
    setTextFormat(Qt::PlainText);
    // On a page of the base colour a label would take the palette's Text instead.
    setForegroundRole(QPalette::WindowText);
    setText(text);
    setFont(fontOf(style, font()));
    setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), alignment()));
    applyColor();
}

void DeskLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyColor();
}

void DeskLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColor();
    QLabel::changeEvent(event);
}

void DeskLabel::applyColor()
{
    const QColor color = DeskColors::of(palette()).tone(m_tone).text;
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace freshet
