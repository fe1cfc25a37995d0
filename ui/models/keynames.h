// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

/// Keys that texts speak of.
namespace freshet {

/// As this system and language write them, e.g. "Strg+F".
[[nodiscard]] inline QString keyName(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

[[nodiscard]] inline QKeySequence refreshKeys()
{
    return Qt::Key_F5;
}

[[nodiscard]] inline QKeySequence fullCheckKeys()
{
    return Qt::SHIFT | Qt::Key_F5;
}

[[nodiscard]] inline QKeySequence paletteKeys()
{
    return Qt::CTRL | Qt::Key_K;
}

} // namespace freshet
