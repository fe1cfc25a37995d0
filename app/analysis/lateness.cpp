// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lateness.h"

#include <QtMath>

#include <algorithm>
#include <ranges>

namespace freshet {

namespace {

/// What the invoices of one verdict add up to. Values weigh days and are never shown as money.
struct LatenessSum
{
    int count = 0;
    qint64 days = 0;
    double value = 0;
    double valueDays = 0;

    void add(const JudgedInvoice &judged, const Currency &own)
    {
        const int daysLate = judged.settlement.daysLate;
        ++count;
        days += daysLate;
        if (judged.invoice->currency != own)
            return;
        value += double(judged.invoice->total);
        valueDays += double(judged.invoice->total) * daysLate;
    }
};

std::optional<double> quotient(double sum, double number)
{
    return number > 0 ? std::optional(sum / number) : std::nullopt;
}

void fillRatios(const LatenessSum &onTime, const LatenessSum &late, const LatenessSum &open, PaymentPattern &pattern)
{
    const int settled = onTime.count + late.count;
    const double daysLate = double(late.days);
    pattern.onTimeRatio = quotient(onTime.count, settled + open.count);
    pattern.onTimeRatioByValue = quotient(onTime.value, onTime.value + late.value + open.value);
    pattern.averageDaysLate = quotient(daysLate, settled);
    pattern.averageDaysWhenLate = quotient(daysLate, late.count);
    pattern.weightedDaysLate = quotient(late.valueDays, onTime.value + late.value);
    pattern.averageDaysLateWithOpen = quotient(double(late.days + open.days), settled + open.count);
}

} // namespace

void fillLateness(DueInvoices invoices, const Currency &own, PaymentPattern &pattern)
{
    LatenessSum onTime;
    LatenessSum late;
    LatenessSum open;
    for (const JudgedInvoice &judged : invoices) {
        switch (judged.mark) {
        case InvoiceMark::OnTime:
            onTime.add(judged, own);
            break;
        case InvoiceMark::Late:
            late.add(judged, own);
            break;
        case InvoiceMark::Open:
            open.add(judged, own);
            pattern.missedCount += judged.isMissed ? 1 : 0;
            break;
        case InvoiceMark::Unknown:
            ++pattern.unknownCount;
            break;
        case InvoiceMark::Credited:
            ++pattern.creditedCount;
            break;
        case InvoiceMark::NotDue:
            break;
        }
    }
    pattern.onTimeCount = onTime.count;
    pattern.lateCount = late.count;
    pattern.openOverdueCount = open.count;
    fillRatios(onTime, late, open, pattern);
}

TrendOfLateness trendOf(DueInvoices invoices, int number, int days)
{
    int seen = 0;
    qint64 newer = 0;
    qint64 older = 0;
    for (const JudgedInvoice &judged : std::views::reverse(invoices)) {
        if (!judged.hasLateness())
            continue;
        (seen < number ? newer : older) += judged.settlement.daysLate;
        if (++seen == 2 * number)
            break;
    }
    if (number <= 0 || seen < 2 * number)
        return {};
    const qint64 shift = newer - older;
    const qint64 limit = qint64(days) * number;
    const int shiftDays = qRound(double(shift) / number);
    if (shift >= limit)
        return {PaymentTrend::Worse, shiftDays};
    return {shift <= -limit ? PaymentTrend::Better : PaymentTrend::Steady, shiftDays};
}

int recentBad(DueInvoices invoices, int number)
{
    const size_t recent = std::min(invoices.size(), size_t(std::max(0, number)));
    return int(std::ranges::count_if(invoices.last(recent), &JudgedInvoice::isBad));
}

} // namespace freshet
