// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <initializer_list>

namespace freshet {

struct ToneColors
{
    QColor text;
    QColor background;
};

/// The few colours that the desk adds to the system's own, made from a palette so that light, dark and high-contrast
/// themes all work. Every text colour here has a contrast of at least 4.5:1 on `surface`, `window`, `selection` and on
/// the background that it is paired with.
struct DeskColors
{
    static DeskColors of(const QPalette &palette);

    bool isDark = false;
    QColor window;  ///< behind bars, navigation and cards
    QColor surface; ///< behind tables
    QColor text;
    QColor dim;      ///< text of less weight: captions, archived rows
    QColor line;     ///< between areas
    QColor softLine; ///< between rows
    QColor accent;   ///< the chosen chip, links
    QColor accentBackground;
    QColor selection; ///< behind selected rows; `text` is drawn on it
    ToneColors good;
    ToneColors warning;
    ToneColors bad;
    QColor go;                     ///< the refresh button at rest
    QColor running;                ///< the refresh button while a refresh runs
    QColor onStrong;               ///< text on `go` and `running`
    QColor barFill;                ///< bars of charts
    QColor barFillQuiet;           ///< likewise, for what is not complete yet
    std::array<QColor, 4> barHeat; ///< likewise, for what is overdue, from a little to long

    /// Plain and Quiet have no background of their own (an invalid colour).
    [[nodiscard]] ToneColors tone(Tone tone) const;
};

/// WCAG 2 contrast ratio, 1…21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `color`, moved towards black or white until it has at least `ratio` on each of `backgrounds`.
[[nodiscard]] QColor readableOn(const QColor &color, std::initializer_list<QColor> backgrounds, double ratio = 4.5);
/// `share` (0…1) of `b` in `a`.
[[nodiscard]] QColor mixedColor(const QColor &a, const QColor &b, double share);

} // namespace freshet
