// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/patternrules.h"
#include "domain/paymentpattern.h"

#include <vector>

/// How a customer pays, judged from the ledger alone as of a calendar day T of UISP's own zone.
///
/// What exists: invoices created and covers and payments dated after T do not. Judged are invoices that are no
/// pro-forma, have status 1, 2 or 3 and a total above zero; the others are "excluded". D is the due date.
///
/// Settled on S: the first day on which the covers reach the total; the rows decide, whatever the status says.
/// A paid invoice (status 3) whose covers never reach the total is settled on an unknown day. Covers of one day have
/// no order of their own, so the customer's money goes first: an invoice is *credited* when on day S a credit note
/// or courtesy credit was still needed after it.
///
/// Window: T − windowMonths < D ≤ T, for every figure of PaymentPattern except these: the oldest overdue invoice and
/// "nothing overdue" look at open judged invoices of any age, "last payment" and "ever paid" at all money up to T,
/// and the strip of marks ends with the invoices that are not due yet.
/// "Due last" orders by due date, then creation date, then id.
///
/// - Credited invoices leave every ratio, average and the trend; those settled on an unknown day likewise, as nobody
///   knows their lateness. Both are counted, and both hold their place among the recent invoices, where they are
///   not bad, and in "fewer than three".
/// - Figures weighted by value take invoices, and the average payment takes payments, in the customer's own currency
///   only; counts and plain averages of days take all.
/// - Fewer than `newBelowInvoices` judged invoices due and nothing overdue: no ratio, whatever the class. The class
///   itself is the first of NeverPaid, High, Elevated, Watch, New, Good that fits, so somebody new who was late is
///   watched.
/// - "Never paid" means no customer money up to T: no payment, and no cover by one on a judged invoice.
namespace freshet {

class JudgedLedger;

struct LedgerAnalysis
{
    PaymentPattern pattern;
    std::vector<InvoiceSettlement> settlements; ///< of every judged invoice, whatever its age, due first first
};

/// Judges one customer as of a day. Pure: same ledger, rules and day give the same answer (the words of the reason
/// follow the application's translators). Any thread.
[[nodiscard]] LedgerAnalysis analyseLedger(const CustomerLedger &ledger, const PatternRules &rules, CalendarDate asOf);
/// The same of a ledger whose invoices have been judged by `rules`.
[[nodiscard]] LedgerAnalysis analyseJudged(const JudgedLedger &judged, const PatternRules &rules);

} // namespace freshet
