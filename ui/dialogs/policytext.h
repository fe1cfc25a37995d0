// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/policypreview.h"

#include <QString>

#include <vector>

namespace freshet {

/// "Would suspend 14 customers, 2 fewer than now", translated.
[[nodiscard]] QString candidatesSentence(const PolicyPreview &preview);

/// One of UISP's own settings of suspension beside ours, translated.
struct UispSetting
{
    QString title;
    QString ours;
    QString theirs;
    QString meaning; ///< of the difference
};

/// Empty where UISP did not tell.
[[nodiscard]] std::vector<UispSetting> uispComparison(const UispSuspension &uisp, const SuspensionPolicy &ours);

} // namespace freshet
