// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"
#include "domain/result.h"

/// What may be set at a customer or written there. Pure; any thread.
namespace freshet {

inline constexpr qsizetype longestClientLog = 2'000; ///< characters

/// "1" or "0", as UISP has yes and no.
[[nodiscard]] QString vipValue(bool isVip);

/// The value in the form in which it is sent: without spaces around it, a day of the month without a leading zero, a
/// date as ISO date, line ends as "\n". InvalidInput, with a translated sentence in `where`, for what fits no action of
/// this kind: a VIP that is neither "1" nor "0", a grace that graceDay() does not read, a note that is empty or too
/// long.
Result<ActionWish> checkedWish(const ActionWish &wish);

/// Whether `value`, as somebody typed it in UISP, says the same as `wish`; what cannot be read says nothing of it.
[[nodiscard]] bool saysTheSame(const ActionWish &wish, const QString &value);

} // namespace freshet
