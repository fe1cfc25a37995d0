// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace freshet {

namespace {

constexpr QLatin1String themeKey("appearance/theme");

struct Shades
{
    QRgb window, surface, alternate, text, dim, button, line, accent, accentText, tooltip;
};

constexpr Shades lightShades = {0xfff3f4f6, 0xffffffff, 0xfffafbfc, 0xff1b2026, 0xff5b6673,
                                0xffffffff, 0xffdfe3e8, 0xff1a6fb5, 0xffffffff, 0xffffffff};
constexpr Shades darkShades = {0xff1d2024, 0xff25292e, 0xff282c32, 0xffe6e9ed, 0xff9aa6b2,
                               0xff2c3137, 0xff383e45, 0xff6db3f2, 0xff10161c, 0xff30363c};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.surface);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.accent);
    set(QPalette::PlaceholderText, shades.dim);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::Link, shades.accent);
    set(QPalette::Mid, shades.line);
    set(QPalette::Midlight, shades.line);
    set(QPalette::Dark, shades.line);
    set(QPalette::ToolTipBase, shades.tooltip);
    set(QPalette::ToolTipText, shades.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.dim));
    return palette;
}

bool platformBringsColours()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORMTHEME") || !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
#endif
}

void preferReadableFont(QApplication &application)
{
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
        if (!QFontDatabase::families().contains(family))
            continue;
        QFont font(family);
        font.setPointSizeF(10);
        application.setFont(font);
        return;
    }
}

constexpr QRgb outlineOnLight = 0xff79818b;
constexpr QRgb outlineOnDark = 0xff78828c;
constexpr QRgb groupOnDark = 0xff525b65;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor outlineOn(const QPalette &palette)
{
    return isDark(palette) ? outlineOnDark : outlineOnLight;
}

/// Fusion takes a darker shade of the window for outlines, which is faint on a light one, and which nobody sees on a
/// dark one: makes it take ours.
template<typename Option>
Option outlined(const Option &option)
{
    Option seen(option);
    seen.palette.setColor(QPalette::Window, outlineOn(option.palette).lighter(140));
    return seen;
}

/// Filled, not drawn with a pen: at 150 %, half of a line at the edge of a list may lie outside of it.
void frameList(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, outlineOn(option.palette));
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette::Base));
}

/// Fusion sets words of any length close to the edges of their button, where other languages have longer ones, the
/// lines of lists close to each other, and the titles of columns beside what stands below them.
class RoomyStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (type == CT_PushButton)
            size.setWidth(std::max(size.width(), contents.width() + roomBesideText));
        if (type == CT_ItemViewItem)
            size.setHeight(size.height() + roomBetweenLines);
        if (type == CT_HeaderSection)
            size.setWidth(size.width() + 2 * roomBesideTitles);
        return size;
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != CE_HeaderLabel || header == nullptr)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionHeader inset = *header;
        inset.rect.adjust(roomBesideTitles, 0, -roomBesideTitles, 0);
        QProxyStyle::drawControl(element, &inset, painter, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget))
            return frameList(*option, *painter);
        if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton ||
                       element == PE_PanelButtonCommand)) {
            const QStyleOptionButton seen = outlined(*button);
            QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        } else if (frame && (element == PE_FrameLineEdit || element == PE_Frame)) {
            const QStyleOptionFrame seen = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
        if (element == PE_FrameGroupBox && isDark(option->palette))
            outlineGroup(*option, *painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        if (const auto *field = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const QStyleOptionSpinBox seen = outlined(*field);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
        } else if (const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox seen = outlined(*choice);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
    }

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        // Of lists and trees: what stands beside the text of a line.
        if (metric == PM_FocusFrameHMargin)
            return roomBesideLines;
        // At 150 % what scrolls within would else paint over the frame at the right and at the bottom.
        if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
            return frameOfLists;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    /// Over Fusion's own, which is a picture for light windows: as far below the title as that.
    void outlineGroup(const QStyleOption &option, QPainter &painter) const
    {
        const int title =
            std::max(pixelMetric(PM_ExclusiveIndicatorHeight, &option, nullptr), option.fontMetrics.height()) +
            roomBelowTitles;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QColor(groupOnDark));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, title + 0.5, -0.5, -0.5), 3, 3);
        painter.restore();
    }

    static constexpr int roomBelowTitles = 3;
    static constexpr int roomBesideText = 22;
    static constexpr int roomBetweenLines = 6;
    static constexpr int roomBesideLines = 5;
    static constexpr int frameOfLists = 2;
    static constexpr int roomBesideTitles = 4;
};

} // namespace

QString keptThemeWord()
{
    const QString word = QSettings().value(themeKey).toString();
    return word == QLatin1String("light") || word == QLatin1String("dark") ? word : QStringLiteral("system");
}

void keepThemeWord(const QString &word)
{
    QSettings().setValue(themeKey, word);
}

ThemeChoice themeFromWord(const QString &word)
{
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    return word == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    // A choice of before must not be taken for what the system shows.
    application.setPalette(QPalette());
    const bool isSystemDark = application.palette().color(QPalette::Window).lightness() < 128;
    if (choice == ThemeChoice::System && platformBringsColours())
        return;
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    application.setStyle(new RoomyStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
    application.setPalette(paletteOf(isDark ? darkShades : lightShades));
    if (!platformBringsColours())
        preferReadableFont(application);
}

} // namespace freshet
