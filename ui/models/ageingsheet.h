// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/result.h"
#include "export/tablefile.h"
#include "store/database.h"

#include <utility>
#include <vector>

namespace freshet {

/// Writes who owes what for how long as of a day, a line a customer and currency, by name; the sums of each currency
/// below. `about` says where it comes from. Returns the number of lines. InvalidInput while the history is not
/// complete, since nothing final can be said then. About 0.1 s of a million invoices, and longer on paper: not for the
/// GUI thread.
Result<qint64> writeAgeing(Database &cache, CalendarDate asOf, const std::vector<std::pair<QString, QString>> &about,
                           TableFile &file);

} // namespace freshet
