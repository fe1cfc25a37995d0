// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ageing.h"
#include "domain/calendardate.h"
#include "domain/currency.h"
#include "domain/receivables.h"
#include "domain/records.h"
#include "domain/result.h"
#include "store/database.h"

#include <array>
#include <vector>

namespace freshet {

/// The key of the invoices' filter that shows the rows of a bucket: "not_due", "d1_30", … It keeps its name whatever
/// the edges are, because people script it.
[[nodiscard]] QString ageingFilterKey(int bucket);

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

/// What one currency's customers owe and have paid. Rows gone from UISP are left out. Ageing and credit are those of
/// readAgeing(); until the history is complete they are what UISP itself says of open invoices and accounts.
struct CurrencyPortfolio
{
    Currency currency;
    std::array<AgeingSum, ageingBuckets> ageing; ///< of billed invoices that are open, by readAgeingEdges()
    qint64 unallocatedCredit = 0;                ///< customers' credit; never taken off a bucket
    std::vector<PeriodSales> sales;              ///< of the last twelve months, newest first; empty without history
    qint64 openBefore = 0;                       ///< was open openingMonths ago; only with history
    std::vector<MonthReceipts> received;         ///< twelve months, oldest first; the last is the day's own
    std::vector<Debtor> debtors;                 ///< who owes most first, at most topRows
    std::vector<OverdueInvoice> overdueInvoices; ///< largest first, at most topRows

    [[nodiscard]] qint64 openAmount() const;
    [[nodiscard]] qint64 netBalance() const { return openAmount() - unallocatedCredit; }

    static constexpr int topRows = 5;
    static constexpr int months = 12;
    static constexpr int openingMonths = 3;
};

struct Portfolio
{
    std::vector<CurrencyPortfolio> currencies; ///< that of most customers first
    qint64 suspendedWithNothingOverdue = 0;    ///< customers
};

/// One consistent read, as of `today` at UISP.
Result<Portfolio> readPortfolio(Database &cache, CalendarDate today);

} // namespace freshet
