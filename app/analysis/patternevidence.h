// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lateness.h"
#include "analysis/risk.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

/// What stands behind a customer's pattern: for every figure the invoices or payments that it was made of, and for
/// every invoice the verdict on it. Values only, so that it may cross threads.
namespace freshet {

/// The figures that can be asked "why", in the order in which they are listed.
enum class Figure {
    OnTimeCount,
    LateCount,
    OpenOverdueCount,
    MissedCount,
    OnTimeRatio,
    OnTimeRatioByValue,
    AverageDaysLate,
    AverageDaysWhenLate,
    WeightedDaysLate,
    AverageDaysLateWithOpen,
    AveragePayment,
    LastPayment,
    Trend,
    RecentBad,
    Risk,
};

/// The figure's key in JSON, which is also its column's: "on_time_ratio".
[[nodiscard]] QString figureKey(Figure figure);
[[nodiscard]] std::optional<Figure> figureOfKey(const QString &key);
[[nodiscard]] std::span<const Figure> allFigures();

/// Nothing: there is nothing to divide by, or nothing of that kind.
using FigureValue = std::variant<std::monostate, int, double, Money, CalendarDate, PaymentTrend, RiskClass>;
[[nodiscard]] FigureValue figureValue(const PaymentPattern &pattern, Figure figure);

/// Why an invoice is not judged.
enum class Exclusion { Proforma, Draft, Void, ProcessedProforma, NothingToPay };
/// "proforma", "draft", "void", "processed_proforma", "nothing_to_pay".
[[nodiscard]] QString exclusionWord(Exclusion exclusion);
/// "on_time", "late", "open_overdue", "not_due", "unknown", "credited".
[[nodiscard]] QString verdictWord(InvoiceMark verdict);
/// "overdue_long", "overtaken"; empty for NotMissed.
[[nodiscard]] QString missedWord(MissedReason reason);

struct InvoiceEvidence
{
    LedgerInvoice invoice;              ///< with the covers up to T, the oldest first
    std::optional<Exclusion> exclusion; ///< set: not judged, and nothing below is filled
    InvoiceMark verdict = InvoiceMark::NotDue;
    Settlement settlement;
    std::optional<double> fairLateness; ///< M of the part-paid invoice, in days
    MissedReason missed = MissedReason::NotMissed;
    bool isInWindow = true; ///< else due after T, or overdue since before the window: in no count or average

    /// Nothing while it is open, and when the day is not known.
    [[nodiscard]] std::optional<CalendarDate> settledOn() const;
    /// Of a settled invoice for good, of an open one so far; nothing where it is not known.
    [[nodiscard]] std::optional<int> daysLate() const;
};

/// The rows behind one figure, as ids in PatternEvidence::invoices and ::payments.
struct FigureEvidence
{
    Figure figure = Figure::OnTimeCount;
    std::vector<RecordId> invoices; ///< the one due last first
    std::vector<RecordId> payments; ///< the newest first
};

struct PatternEvidence
{
    PaymentPattern pattern;
    PatternRules rules;
    Currency currency;       ///< the customer's own
    CalendarDate windowFrom; ///< the first day of the window; pattern.asOf is the last
    LatenessSums sums;
    TrendOfLateness trend;
    int knownLatenessCount = 0; ///< invoices of the window that a trend could be made of
    RiskEvidence risk;
    qint64 receivedAmount = 0; ///< what averagePayment is the mean of
    int receivedCount = 0;
    /// Judged ones of the window or not due yet, the oldest overdue one, and those of the window that are not judged;
    /// the one due last first.
    std::vector<InvoiceEvidence> invoices;
    std::vector<LedgerPayment> payments; ///< dated in the window, and the newest customer money; the newest first
    std::vector<FigureEvidence> figures; ///< one each, in the order of Figure

    [[nodiscard]] const FigureEvidence &of(Figure figure) const { return figures[size_t(figure)]; }
};

/// Explains every figure of analyseLedger() of the same ledger, rules and day, from the same judgement. Pure; any
/// thread (the words of the reason follow the application's translators).
[[nodiscard]] PatternEvidence explainPattern(const CustomerLedger &ledger, const PatternRules &rules,
                                             CalendarDate asOf);

} // namespace freshet
