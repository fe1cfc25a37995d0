// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace freshet {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light" or "dark"; anything else is System.
[[nodiscard]] ThemeChoice themeFromWord(const QString &word);

/// The user's choice, "appearance/theme" among the kept settings; "system" where nothing was chosen.
[[nodiscard]] QString keptThemeWord();
void keepThemeWord(const QString &word);

/// Gives the application its colours. System keeps what the platform shows on Windows, macOS and desktops that bring
/// a Qt theme of their own; elsewhere, and for Light and Dark, Freshet's own palettes over the Fusion style are used.
void applyTheme(QApplication &application, ThemeChoice choice);

} // namespace freshet
