// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/chartcolors.h"

#include <array>

namespace freshet {

namespace {

constexpr double leastOfMarks = 3;
constexpr double shareOfUnfinished = 0.3;
/// Deeper than those of DeskColors, so that they stay clean where 3:1 is asked for.
constexpr std::array<QRgb, 4> lightHeat = {0xffc98200, 0xffd86a1e, 0xffd9534b, 0xffa81e18};

} // namespace

ChartInk inkOfHeat(int heat)
{
    switch (heat) {
    case 1:
        return ChartInk::Heat1;
    case 2:
        return ChartInk::Heat2;
    case 3:
        return ChartInk::Heat3;
    case 4:
        return ChartInk::Heat4;
    default:
        return ChartInk::Plain;
    }
}

ChartColors ChartColors::of(const QPalette &palette)
{
    return {DeskColors::of(palette)};
}

QColor ChartColors::mark(ChartInk ink) const
{
    const auto seen = [this](const QColor &color) { return readableOn(color, {desk.surface}, leastOfMarks); };
    const auto heat = [this](size_t step) { return desk.isDark ? desk.barHeat[step] : QColor(lightHeat[step]); };
    switch (ink) {
    case ChartInk::Plain:
        return seen(desk.barFill);
    case ChartInk::Good:
        return seen(mixedColor(desk.good.text, desk.surface, desk.isDark ? 0.1 : 0.25));
    case ChartInk::Heat1:
        return seen(heat(0));
    case ChartInk::Heat2:
        return seen(heat(1));
    case ChartInk::Heat3:
        return seen(heat(2));
    case ChartInk::Heat4:
        return seen(heat(3));
    }
    return desk.text;
}

QColor ChartColors::unfinished(ChartInk ink) const
{
    return mixedColor(desk.surface, mark(ink), shareOfUnfinished);
}

} // namespace freshet
