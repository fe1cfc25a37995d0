// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changedfields.h"

#include <QJsonObject>

namespace freshet {

/// {"remaining_amount":["49.50","0.00"],…}: [old,new] by key. Money is a decimal string, a missing value null; covers
/// are [{"amount":"49.50","payment_id":7},…] with the ids of whatever is on their other side, contacts are objects,
/// tags texts, attributes one object.
[[nodiscard]] QJsonObject changeJson(const RowChange &change);
/// "remaining_amount: 49.50 → 0.00; …", independent of the locale, for tables of the command line and CSV.
[[nodiscard]] QString changeText(const RowChange &change);

} // namespace freshet
