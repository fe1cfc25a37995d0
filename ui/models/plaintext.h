// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text that other people typed into UISP, made fit for one place on screen without ever being taken for markup.
namespace freshet {

/// One line of at most `maxLength` characters: line breaks and control characters become spaces, and the characters
/// that turn the direction of the text after them (U+202A–202E, U+2066–2069) are left out.
[[nodiscard]] QString singleLine(const QString &text, qsizetype maxLength = 400);
/// A tool tip that shows `text` letter by letter: Qt takes tool tips that look like HTML for HTML.
[[nodiscard]] QString plainToolTip(const QString &text);
/// `text` between isolation marks, so that a name in another script does not turn the sentence around it.
[[nodiscard]] QString isolated(const QString &text);
/// For the text of buttons and menu entries, where a single & marks a shortcut.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace freshet
