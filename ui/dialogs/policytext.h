// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/policypreview.h"

#include <QStringList>

namespace freshet {

/// "Would suspend 14, 2 fewer than now", translated.
[[nodiscard]] QString candidatesSentence(const PolicyPreview &preview);

/// UISP's own settings of suspension beside those of this desk, each with what the difference means.
[[nodiscard]] QStringList uispSentences(const UispSuspension &uisp, const SuspensionPolicy &draft);

} // namespace freshet
