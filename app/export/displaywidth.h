// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

/// `text` on one line with nothing that a terminal obeys: line breaks and tabs become spaces, other control characters,
/// direction overrides and broken surrogates become U+FFFD.
[[nodiscard]] QString terminalSafe(const QString &text);

/// How many terminal columns `text` takes: two for East Asian wide letters and emoji, none for combining marks.
[[nodiscard]] int displayWidth(const QString &text);

/// `text` cut to `columns` terminal columns, with "…" at its end where something is missing.
[[nodiscard]] QString elidedToWidth(const QString &text, int columns);

} // namespace freshet
