// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/deskcolors.h"

namespace freshet {

/// What the mark of a chart stands for. It is never told by its colour alone.
enum class ChartInk { Plain, Good, Heat1, Heat2, Heat3, Heat4 };

/// The ink of a heat of the ageing: 0 is plain, 1…4 overdue, from a little to long.
[[nodiscard]] ChartInk inkOfHeat(int heat);

/// The colours of charts, made from a palette. Every mark has a contrast of at least 3:1 on the surface behind it
/// (WCAG 2.1, 1.4.11), every text of at least 4.5:1.
struct ChartColors
{
    static ChartColors of(const QPalette &palette);

    [[nodiscard]] QColor mark(ChartInk ink) const;
    /// Inside the outline of a mark that is not complete yet.
    [[nodiscard]] QColor unfinished(ChartInk ink) const;

    DeskColors desk;
};

} // namespace freshet
