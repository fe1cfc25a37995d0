// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QString>

/// The words that UISP's states and our own judgements go by on screen.
namespace freshet {

/// "partially paid" for "partial", "High" for "high", …; a word that is not known is shown as it is.
[[nodiscard]] QString wordTitle(const QString &word);
[[nodiscard]] Tone wordTone(const QString &word);
/// Whether the word is drawn on a wash of its tone: where a decision hangs on it.
[[nodiscard]] bool wordIsPill(const QString &word);

/// One letter of marksText() in words: "open and overdue".
[[nodiscard]] QString markTitle(QChar mark);
/// marksText() in words, newest first: "Newest first: open, late, on time × 10".
[[nodiscard]] QString marksInWords(const QString &marks);

} // namespace freshet
