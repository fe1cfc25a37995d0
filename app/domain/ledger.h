// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <vector>

/// One customer's invoices and money, cut down to what judging them needs. The store reads it, `analysis` judges it.
namespace freshet {

/// A part of an invoice that was paid, dated by its source: max(source created, invoice created) as calendar days.
struct LedgerCover
{
    qint64 amount = 0;
    CalendarDate effectiveOn;
    bool isCustomerMoney = true; ///< false for credit notes and payments by the method named "Courtesy credit"
    bool isCreditNote = false;   ///< what sourceId is the id of; else a payment
    RecordId sourceId = 0;       ///< 0: not known

    friend bool operator==(const LedgerCover &, const LedgerCover &) = default;
};

struct LedgerInvoice
{
    RecordId id = 0;
    QString number;
    InvoiceStatus status = InvoiceStatus::Unpaid;
    bool isProforma = false;
    CalendarDate createdOn;
    CalendarDate dueOn;          ///< what lateness is measured against: the pro-forma's due date where there is one,
                                 ///< the created date where UISP has no due date
    bool dueDateMissing = false; ///< dueOn stands in for a missing one
    Currency currency;
    qint64 total = 0;
    std::vector<LedgerCover> covers;

    friend bool operator==(const LedgerInvoice &, const LedgerInvoice &) = default;
};

struct LedgerPayment
{
    RecordId id = 0;
    CalendarDate createdOn;
    Currency currency;
    qint64 amount = 0;
    bool isCustomerMoney = true;

    friend bool operator==(const LedgerPayment &, const LedgerPayment &) = default;
};

struct CustomerLedger
{
    RecordId customerId = 0;
    Currency currency; ///< the customer's own; amounts in another one are never added to it
    std::vector<LedgerInvoice> invoices;
    std::vector<LedgerPayment> payments;
    bool dependsOnOthers = false; ///< a cover's source or a pro-forma is another customer's, or the source is not there

    friend bool operator==(const CustomerLedger &, const CustomerLedger &) = default;
};

} // namespace freshet
