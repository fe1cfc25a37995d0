// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/suspensionpolicy.h"
#include "store/snapshotwriter.h"
#include "store/workliststore.h"

#include <span>

/// The worklist: rows of the cache judged by what the office has set and written in desk.db.
namespace freshet {

/// What the office says about suspending.
struct OfficeWord
{
    SuspensionPolicy policy;
    WorklistNotes notes;
};

/// From a desk file that may not exist yet, which says nothing. InvalidInput for a policy that this version cannot
/// read, else errors are those of the store: nobody is judged by the defined policy only because the office's cannot be
/// read.
Result<OfficeWord> readOfficeWord(const QString &deskPath);

/// The list as it stands in the cache on that day: of `customers` alone unless it is empty. Writes nothing.
Result<std::vector<WorklistEntry>> worklistOf(Database &cache, const CustomerFlagKeys &keys, const OfficeWord &office,
                                              CalendarDate today, std::span<const RecordId> customers = {});

/// Brings the list in the cache up to date; inside the transaction of whoever publishes or judges anew. When no row has
/// changed, and the office, the keys and the day are those of the list, the rows are not read. Where the desk file
/// cannot be read the list stays as it is until it can, and whoever opens that file next tells the trouble.
Result<void> updateWorklist(Database &cache, const PublishOutcome &outcome, const QString &deskPath,
                            const CustomerFlagKeys &keys, CalendarDate today);

} // namespace freshet
