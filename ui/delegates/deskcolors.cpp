// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/deskcolors.h"

#include <algorithm>
#include <cmath>

namespace freshet {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isReadable(const QColor &color, std::initializer_list<QColor> backgrounds, double ratio)
{
    return std::all_of(backgrounds.begin(), backgrounds.end(),
                       [&](const QColor &background) { return contrastRatio(color, background) >= ratio; });
}

/// The hue as text, and a wash of it to stand behind that text.
ToneColors toneOf(const DeskColors &colors, QRgb lightText, QRgb darkText, QRgb wash)
{
    ToneColors tone;
    tone.background = mixedColor(colors.surface, QColor(wash), colors.isDark ? 0.17 : 0.14);
    tone.text = readableOn(QColor(colors.isDark ? darkText : lightText),
                           {tone.background, colors.surface, colors.window, colors.selection});
    return tone;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixedColor(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor readableOn(const QColor &color, std::initializer_list<QColor> backgrounds, double ratio)
{
    for (int step = 0; step <= 20; ++step) {
        for (const QColor &end : {QColor(Qt::black), QColor(Qt::white)}) {
            const QColor candidate = mixedColor(color, end, step / 20.0);
            if (isReadable(candidate, backgrounds, ratio))
                return candidate;
        }
    }
    const auto worst = [&](const QColor &candidate) {
        double least = 21;
        for (const QColor &background : backgrounds)
            least = std::min(least, contrastRatio(candidate, background));
        return least;
    };
    return worst(Qt::black) > worst(Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
}

DeskColors DeskColors::of(const QPalette &palette)
{
    DeskColors c;
    c.window = palette.color(QPalette::Active, QPalette::Window);
    c.surface = palette.color(QPalette::Active, QPalette::Base);
    c.isDark = luminance(c.surface) < 0.2;
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    c.selection = mixedColor(c.surface, highlight, c.isDark ? 0.27 : 0.18);
    c.text = readableOn(palette.color(QPalette::Active, QPalette::Text), {c.surface, c.window, c.selection}, 7);
    c.dim = readableOn(mixedColor(c.text, c.surface, 0.36), {c.surface, c.window, c.selection});
    c.line = mixedColor(c.surface, c.text, 0.15);
    c.softLine = mixedColor(c.surface, c.text, 0.08);
    c.accentBackground = mixedColor(c.surface, highlight, c.isDark ? 0.25 : 0.13);
    c.accent = readableOn(highlight, {c.surface, c.window, c.selection, c.accentBackground});
    c.good = toneOf(c, 0xff1d7a45, 0xff5ccb8b, 0xff0aa340);
    c.warning = toneOf(c, 0xff8a5a00, 0xffe5b45c, 0xffe9a105);
    c.bad = toneOf(c, 0xffb3261e, 0xffff8a80, 0xffe0251b);
    c.onStrong = Qt::white;
    c.go = readableOn(QColor(0xff1d7a45), {c.onStrong});
    c.running = readableOn(QColor(0xffa75a00), {c.onStrong});
    c.barFill = mixedColor(highlight, c.surface, c.isDark ? 0.15 : 0.35);
    c.barFillQuiet = mixedColor(highlight, c.surface, 0.7);
    const std::array heat = c.isDark ? std::array{0xffd9a548U, 0xffdb8450U, 0xffe06c64U, 0xffff857cU}
                                     : std::array{0xffdfa63bU, 0xffdc8648U, 0xffd9635bU, 0xffae2620U};
    std::ranges::transform(heat, c.barHeat.begin(),
                           [&c](QRgb color) { return readableOn(QColor(color), {c.surface}, 2); });
    return c;
}

ToneColors DeskColors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return {text, {}};
    case Tone::Quiet:
        return {dim, {}};
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return {text, {}};
}

} // namespace freshet
