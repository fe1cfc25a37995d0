// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"
#include "tests/store/cachefile.h"

namespace freshet::test {

/// The day that the rows below are looked at.
[[nodiscard]] CalendarDate deskDay();

[[nodiscard]] inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// Six made-up customers with everything that the tables must tell apart: VIP, archived, in grace, lead, a hostile
/// name, gone; two currencies; services and their versions; invoices of every status; payments with credit, without a
/// customer, by courtesy; patterns. The search's indexes are filled, the late ones are not built.
void fillDesk(CacheFile &cache);

} // namespace freshet::test
