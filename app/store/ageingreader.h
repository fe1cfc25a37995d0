// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/receivables.h"
#include "domain/result.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace freshet {

/// What customers owed on a day. Each total is the sum of its customers' lines.
struct AgeingReport
{
    std::vector<CustomerAgeing> customers; ///< by id, then currency; without those who owed nothing and had no credit
    std::vector<AgeingLine> totals;        ///< by currency
};

/// Whether readAgeing() has all that it needs: every invoice and payment was read at least once, and the analysis has
/// written what it knows of credit, which it has not yet in a file that an older version left.
Result<bool> canReadAgeing(Database &cache);

/// Ageing as defined in analysis/ageing.h, as of any day; on one to come, as if nothing happened until then. The edges
/// are those of readAgeingEdges(). Reads what the analysis wrote with the patterns. Of all customers, or of one. Rows
/// gone from UISP are left out, and payments that are nobody's. A paid invoice without a settled day counts as settled
/// on an unknown one. Not final before canReadAgeing(). About 0.1 s of a million invoices: meant for a reader thread.
Result<AgeingReport> readAgeing(Database &cache, CalendarDate asOf, std::optional<RecordId> customerId = {});

/// What was billed in one currency in the months before a day, newest first; a month ends on the same day of the month
/// as the first one, and counts its own days.
struct CurrencySales
{
    Currency currency;
    std::vector<PeriodSales> months;
};

/// Sales of judged invoices in the `months` months up to `asOf`, by currency.
Result<std::vector<CurrencySales>> readSales(Database &cache, CalendarDate asOf, int months);

} // namespace freshet
