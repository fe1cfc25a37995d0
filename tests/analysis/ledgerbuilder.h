// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace freshet::test {

/// The day printed as "2026-02-24".
CalendarDate day(const char *iso);

/// Makes the ledger of one customer step by step; what it does applies to the invoice added last.
/// Statuses follow the covers as UISP keeps them, unless status() says otherwise.
class LedgerBuilder
{
public:
    explicit LedgerBuilder(std::string_view currency = "USD");

    /// An unpaid invoice issued 14 days before it is due. Ids count from 1, numbers are "INV0000001" and so on.
    LedgerBuilder &invoice(CalendarDate due, qint64 total = 10000);
    LedgerBuilder &createdOn(CalendarDate created);
    LedgerBuilder &currency(std::string_view currency);
    LedgerBuilder &status(InvoiceStatus status);
    LedgerBuilder &proforma();

    /// A customer's payment put against the invoice: a payment row and its cover.
    LedgerBuilder &paid(CalendarDate on, qint64 amount);
    LedgerBuilder &paidInFull(CalendarDate on);
    /// A credit note or courtesy credit put against the invoice.
    LedgerBuilder &credited(CalendarDate on, qint64 amount);
    /// A payment that covers nothing.
    LedgerBuilder &payment(CalendarDate on, qint64 amount, bool isCustomerMoney = true, std::string_view currency = {});

    [[nodiscard]] const CustomerLedger &ledger() const { return m_ledger; }
    [[nodiscard]] const LedgerInvoice &last() const { return m_ledger.invoices.back(); }

private:
    LedgerBuilder &cover(LedgerCover cover);
    CustomerLedger m_ledger;
};

} // namespace freshet::test
