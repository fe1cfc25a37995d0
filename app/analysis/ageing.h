// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/ledger.h"

#include <vector>

/// How old what one customer owes is, as of any calendar day T. Whatever is dated after T does not exist.
///
/// - A bucket holds B(T) of the judged invoices created up to T that are open, by T − D.
/// - Unallocated credit = payments and credit notes up to T − what they have paid of judged invoices − refunds.
/// - Net balance = what was billed − payments and credit notes + refunds, all up to T. It is added up from the
///   documents, without a look at any cover's date, so that Σ buckets − unallocated credit = net balance says
///   something.
///
/// Where UISP's rows contradict themselves, no money is lost and none counts twice:
/// - An invoice that is not judged (draft, void, pro-forma, nothing to pay) claims nothing, so a cover on it takes
///   nothing: the money stays credit.
/// - Covers beyond the total of an invoice take the total only; the rest stays credit.
/// - A paid invoice whose covers never reach the total was paid on an unknown day by unknown money: it is never open,
///   and both what was billed and what was paid count as far as covers show it.
/// - A cover by somebody else's payment, or by one in another currency, pays the invoice all the same. The credit is
///   negative where the invoice is and positive where the payment is: another customer's cancels out in the total,
///   another currency's cannot.
/// - A refund takes its whole amount off the credit, whatever covers say.
namespace freshet {

/// One customer's lines, a currency each, in the order of the rows. Pure; any thread.
[[nodiscard]] std::vector<AgeingLine> ageingOf(const CustomerLedger &ledger, const CreditDocuments &documents,
                                               const AgeingEdges &edges, CalendarDate asOf);

/// The days on which a customer's unallocated credit changes, and by how much: all of them up to T make up the credit
/// of ageingOf(), for every T. Days on which as much came in as went out are left out, so that there are none for
/// those who pay what they owe when they pay. By currency and day.
[[nodiscard]] std::vector<DatedAmount> creditSteps(const CustomerLedger &ledger, const CreditDocuments &documents);

} // namespace freshet
