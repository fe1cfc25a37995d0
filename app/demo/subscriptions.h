// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"
#include "demo/books.h"

namespace freshet::demo {

/// Gives the account's customer its services: one that is billed, or a quote for a lead, an ended one for somebody who
/// left; for some an extra, a former, a coming one, or a changed plan with its obsolete version.
void subscribe(Books &books, const Provider &provider, Account &account, CalendarDate today);

} // namespace freshet::demo
