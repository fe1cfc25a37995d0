// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/records.h"

#include <QString>

/// What operators say about a customer by a tag or a custom attribute, since UISP has no fields for it.
namespace freshet {

/// A tag of the name that `keys` has ("VIP" by default, any case), or its VIP attribute (`vip`) with "1", "true" or
/// "yes" (any case).
[[nodiscard]] bool isVip(const Customer &customer, const CustomerFlagKeys &keys = {});

/// Until when payment may wait, from the grace attribute of `keys` (`gracePaymentDate`): a day of the month ("1" …
/// "31") or an ISO date
/// ("2026-02-24"; a time behind it is cut off). Null when there is none, or when it is neither.
[[nodiscard]] QString gracePaymentDate(const Customer &customer, const CustomerFlagKeys &keys = {});
/// The same attribute as it was typed, readable or not, without spaces around it; empty when there is none.
[[nodiscard]] QString graceAsTyped(const Customer &customer, const CustomerFlagKeys &keys = {});

/// What quick search looks through, folded: the name first (tables sort by it), then id, custom id, contacts' names,
/// phones (as written and as digits alone) and e-mails, address.
[[nodiscard]] QString searchText(const Customer &customer);

} // namespace freshet
