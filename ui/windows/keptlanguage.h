// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

/// The user's choice, "appearance/language" among the kept settings: the code of a shipped language, or "system"
/// where nothing was chosen.
[[nodiscard]] QString keptLanguage();
/// Holds from the next start of the program on.
void keepLanguage(const QString &code);

} // namespace freshet
