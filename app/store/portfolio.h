// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/currency.h"
#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <array>
#include <vector>

namespace freshet {

/// The first day past the due date of each bucket of the ageing. The first bucket is what is not due yet, the last one
/// is open-ended.
constexpr std::array ageingFirstDays = {0, 1, 31, 61, 91};
constexpr int ageingBuckets = int(ageingFirstDays.size());

/// The key of the invoices' filter that shows the rows of a bucket: "not_due", "d1_30", …
[[nodiscard]] QString ageingFilterKey(int bucket);

struct AgeingSum
{
    qint64 amount = 0; ///< minor units still open
    qint64 invoiceCount = 0;
};

/// Payments of one calendar month; courtesy credit is no money received.
struct MonthReceipts
{
    CalendarDate firstDay;
    qint64 amount = 0;
    qint64 paymentCount = 0;
};

struct Debtor
{
    RecordId customerId = 0;
    QString name;
    qint64 outstanding = 0; ///< as UISP says
    int oldestOverdueDays = 0;
};

struct OverdueInvoice
{
    RecordId id = 0;
    RecordId customerId = 0;
    QString number;
    QString customerName;
    qint64 remaining = 0;
    int daysPast = 0;
};

/// What one currency's customers owe and have paid. Rows gone from UISP are left out.
struct CurrencyPortfolio
{
    Currency currency;
    std::array<AgeingSum, ageingBuckets> ageing; ///< of billed invoices that are open
    qint64 unallocatedCredit = 0;                ///< customers' credit; never taken off a bucket
    std::vector<MonthReceipts> received;         ///< twelve months, oldest first; the last is the day's own
    std::vector<Debtor> debtors;                 ///< who owes most first, at most topRows
    std::vector<OverdueInvoice> overdueInvoices; ///< largest first, at most topRows

    [[nodiscard]] qint64 openAmount() const;
    [[nodiscard]] qint64 netBalance() const { return openAmount() - unallocatedCredit; }

    static constexpr int topRows = 5;
    static constexpr int months = 12;
};

struct Portfolio
{
    std::vector<CurrencyPortfolio> currencies; ///< that of most customers first
    qint64 suspendedWithNothingOverdue = 0;    ///< customers
};

/// One consistent read, as of `today` at UISP.
Result<Portfolio> readPortfolio(Database &cache, CalendarDate today);

} // namespace freshet
