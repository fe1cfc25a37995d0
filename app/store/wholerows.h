// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrows.h"
#include "domain/overview.h"
#include "domain/result.h"
#include "store/database.h"

#include <optional>
#include <span>
#include <vector>

/// What the rules of analysis/wholeaudit.h look at. Errors are those of the store.
namespace freshet {

/// Issued invoices that share their number with another one: all of them, or those that share a number with an invoice
/// of one of `customers`.
Result<std::vector<NumberedInvoice>> readSharedNumbers(Database &cache,
                                                       std::optional<std::span<const RecordId>> customers);

/// Rows that went in the snapshot `since` or later, without drafts and quotes and without those of customers who are
/// gone themselves.
Result<std::vector<GoneRow>> readGoneRows(Database &cache, qint64 since);

/// Our figures for UISP's dashboard, of the organisation that `uisp` is about. `today` is of UISP's own zone.
Result<DashboardOverview> ownOverview(Database &cache, const DashboardOverview &uisp, CalendarDate today);

/// The first snapshot that was published at `time` (UTC) or later.
Result<qint64> firstSnapshotSince(Database &cache, const QDateTime &time);

} // namespace freshet
