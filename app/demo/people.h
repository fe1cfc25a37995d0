// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"
#include "demo/entries.h"

namespace freshet::demo {

/// Name, address, contacts, tags and attributes of the customer that `account` is for; no id yet.
[[nodiscard]] CustomerEntry makeCustomer(Account &account, int index);

/// One contact for a name that somebody typed.
[[nodiscard]] ContactEntry makeContact(const PrintedName &name, bool isCompany, int number);

} // namespace freshet::demo
