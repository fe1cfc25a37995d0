// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/result.h"
#include "domain/worklist.h"
#include "store/database.h"
#include "store/worklistnotes.h"

#include <QHash>

#include <span>
#include <vector>

/// The worklist in the cache. Errors are those of the store.
namespace freshet {

/// Everybody who has an open invoice, by id; of `customers` alone unless it is empty. What is open of an invoice is
/// what UISP says is still to pay, or less where the covers leave less: nobody is listed for what was paid. Left out
/// are invoices in a currency that is not the customer's, and those that the office gave up as uncollectible.
/// WorklistSubject::promisedOn is not read: it is the office's.
Result<std::vector<WorklistSubject>> readWorklistSubjects(Database &cache, const CustomerFlagKeys &keys,
                                                          std::span<const RecordId> customers = {});

struct WordedEntry
{
    WorklistEntry entry;
    QString reason; ///< a kept sentence (domain/sentence.h)
};

/// Makes the list in the cache this one, with what the office wrote beside it. What is as it should be is not written.
Result<void> keepWorklist(Database &cache, const std::vector<WordedEntry> &entries, const WorklistNotes &notes,
                          CalendarDate asOf);

/// As of which day the list in the cache is; nothing before there was one.
Result<std::optional<CalendarDate>> dayOfWorklist(Database &cache);

/// What the list was made by, apart from rows and day, as writeWorklistBasis() got it; empty where nobody knows.
Result<QString> readWorklistBasis(Database &cache);
/// Call it inside the transaction that makes the list. Empty: the next one makes it in any case.
Result<void> writeWorklistBasis(Database &cache, const QString &basis);

/// When UISP confirmed what a line of the list goes by, as UTC text, by the line's invoice.
Result<QHash<RecordId, QString>> worklistAges(Database &cache);

/// The currencies that customers have, in alphabetical order.
Result<std::vector<Currency>> currenciesOfCustomers(Database &cache);

} // namespace freshet
