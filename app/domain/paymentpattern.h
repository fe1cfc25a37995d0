// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/money.h"
#include "domain/records.h"

#include <QString>

#include <optional>
#include <vector>

/// How one customer pays, as defined by Freshet's payment-behaviour rules; `analysis` computes it.
namespace freshet {

enum class RiskClass { NeverPaid, High, Elevated, Watch, New, Good };
enum class PaymentTrend { Unknown, Better, Steady, Worse };

/// One mark of the strip of the last invoices, newest last.
enum class InvoiceMark { OnTime, Late, Open, NotDue, Unknown, Credited };

/// Averages are in days; ratios are 0…1. An absent value means that there is nothing to divide by, never zero.
struct PaymentPattern
{
    RecordId customerId = 0;
    CalendarDate asOf;
    int onTimeCount = 0;      ///< settled on or before the due date
    int lateCount = 0;        ///< settled after it
    int openOverdueCount = 0; ///< open and past due
    int missedCount = 0;      ///< open overdue, and 30 days old or overtaken by a later due invoice
    int unknownCount = 0;     ///< paid says UISP, but without covers: settled on an unknown day
    int creditedCount = 0;    ///< settled by a credit note or courtesy credit: leaves every ratio
    int excludedCount = 0;    ///< drafts, voids, pro-formas, nothing to pay
    std::optional<double> onTimeRatio;
    std::optional<double> onTimeRatioByValue;
    std::optional<double> averageDaysLate;     ///< over settled ones; on time counts 0
    std::optional<double> averageDaysWhenLate; ///< over late ones
    std::optional<double> weightedDaysLate;    ///< by invoice total, over settled ones
    std::optional<double> averageDaysLateWithOpen;
    std::optional<Money> averagePayment; ///< customer money dated in the window
    std::optional<CalendarDate> lastPaymentOn;
    PaymentTrend trend = PaymentTrend::Unknown;
    int recentBadCount = 0; ///< late or open overdue among the six judged invoices due last
    RiskClass riskClass = RiskClass::New;
    bool isRisky = false; ///< High or NeverPaid
    QString reason;       ///< the rule, the numbers and the invoices: a kept sentence (domain/sentence.h)
    std::optional<RecordId> oldestOverdueInvoiceId;
    int oldestOverdueDays = 0;
    std::vector<InvoiceMark> lastInvoices; ///< up to twelve, oldest first

    friend bool operator==(const PaymentPattern &, const PaymentPattern &) = default;
};

/// When one invoice was settled and how late, as of the day the pattern was made for.
struct InvoiceSettlement
{
    RecordId invoiceId = 0;
    std::optional<CalendarDate> settledOn;
    std::optional<int> daysLate; ///< settled: max(0, settled − due); open: days past due so far, at least 0
};

/// "never_paid", "high", "elevated", "watch", "new", "good".
[[nodiscard]] QString riskWord(RiskClass risk);
/// "unknown", "better", "steady", "worse".
[[nodiscard]] QString trendWord(PaymentTrend trend);
/// One letter a mark, oldest first: o on time, l late, x open overdue, n not due, u unknown, c credited.
[[nodiscard]] QString marksText(const std::vector<InvoiceMark> &marks);

} // namespace freshet
