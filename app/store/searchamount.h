// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <optional>

namespace freshet {

/// Amounts in minor units, both ends included.
struct AmountRange
{
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const AmountRange &, const AmountRange &) = default;
};

/// The amounts of `currency` that begin as `typed` does: "59" means 59.00 to 59.99, "59.5" 59.50 to 59.59. Either mark
/// may be the decimal one; three digits behind a single mark are thousands ("1,184"), unless the currency has as many
/// decimals. Nothing for text that is no amount, or one with more decimals than the currency.
[[nodiscard]] std::optional<AmountRange> typedAmount(const QString &typed, const Currency &currency);

} // namespace freshet
