// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QWidget;

namespace freshet {

/// Fills `box` with a caption and a choice behind it, "Kept for: 90 days ▾"; both belong to the box. `name` is also
/// what a screen reader calls the choice.
[[nodiscard]] QComboBox *addCaptionedChoice(QWidget &box, const QString &name, const QString &toolTip);

} // namespace freshet
