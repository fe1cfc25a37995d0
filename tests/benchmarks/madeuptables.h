// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/result.h"

namespace freshet::bench {

/// fillMadeUp() with what the pages of a window need besides, into a new file: services, methods, and the indexes that
/// a refresh builds behind its publication. Says on standard output what these cost.
Result<void> makeUpTables(const QString &path, int customers, qint64 invoices, CalendarDate today);

} // namespace freshet::bench
