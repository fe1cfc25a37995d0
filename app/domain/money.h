// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <string_view>

namespace freshet {

/// An amount as a whole number of minor units (cents, fils, yen) of one currency. There is no way in from a double.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// The decimal number `text` (as JSON writes one: "799.00487804878", "-3", "6e4") in minor units with `digits`
/// decimals, rounded half away from zero. Works on the digits as printed, so 1.005 becomes 1.01 as the sender meant.
/// Nothing for text that is no number or does not fit ±9·10¹⁵ minor units (the range where every tool agrees).
[[nodiscard]] std::optional<qint64> minorUnitsFromDecimal(std::string_view text, int digits);

/// "-1184.50", "0", "1.250": the currency's own number of digits, point as decimal mark, no grouping.
[[nodiscard]] QString decimalString(qint64 minor, int digits);
[[nodiscard]] inline QString decimalString(const Money &money)
{
    return decimalString(money.minor, money.currency.digits());
}

} // namespace freshet

Q_DECLARE_METATYPE(freshet::Money)
