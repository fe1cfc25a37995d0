// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lateness.h"

#include <QtMath>

#include <algorithm>
#include <ranges>

namespace freshet {

namespace {

void add(LatenessSum &sum, const JudgedInvoice &judged, const Currency &own)
{
    const int daysLate = judged.settlement.daysLate;
    ++sum.count;
    sum.days += daysLate;
    if (judged.invoice->currency != own)
        return;
    sum.value += double(judged.invoice->total);
    sum.valueDays += double(judged.invoice->total) * daysLate;
}

std::optional<double> quotient(double sum, double number)
{
    return number > 0 ? std::optional(sum / number) : std::nullopt;
}

} // namespace

LatenessSums latenessSums(DueInvoices invoices, const Currency &own)
{
    LatenessSums sums;
    for (const JudgedInvoice &judged : invoices) {
        switch (judged.mark) {
        case InvoiceMark::OnTime:
            add(sums.onTime, judged, own);
            break;
        case InvoiceMark::Late:
            add(sums.late, judged, own);
            break;
        case InvoiceMark::Open:
            add(sums.open, judged, own);
            sums.missed += judged.isMissed() ? 1 : 0;
            break;
        case InvoiceMark::Unknown:
            ++sums.unknown;
            break;
        case InvoiceMark::Credited:
            ++sums.credited;
            break;
        case InvoiceMark::NotDue:
            break;
        }
    }
    return sums;
}

void fillLateness(const LatenessSums &sums, PaymentPattern &pattern)
{
    const auto &[onTime, late, open, missed, unknown, credited] = sums;
    pattern.onTimeCount = onTime.count;
    pattern.lateCount = late.count;
    pattern.openOverdueCount = open.count;
    pattern.missedCount = missed;
    pattern.unknownCount = unknown;
    pattern.creditedCount = credited;
    const int settled = onTime.count + late.count;
    const double daysLate = double(late.days);
    pattern.onTimeRatio = quotient(onTime.count, settled + open.count);
    pattern.onTimeRatioByValue = quotient(onTime.value, onTime.value + late.value + open.value);
    pattern.averageDaysLate = quotient(daysLate, settled);
    pattern.averageDaysWhenLate = quotient(daysLate, late.count);
    pattern.weightedDaysLate = quotient(late.valueDays, onTime.value + late.value);
    pattern.averageDaysLateWithOpen = quotient(double(late.days + open.days), settled + open.count);
}

TrendOfLateness trendOf(DueInvoices invoices, int number, int days)
{
    int seen = 0;
    qint64 newer = 0;
    qint64 older = 0;
    for (const JudgedInvoice &judged : withLateness(invoices)) {
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
        return {PaymentTrend::Worse, shiftDays, newer, older};
    return {shift <= -limit ? PaymentTrend::Better : PaymentTrend::Steady, shiftDays, newer, older};
}

DueInvoices recentOf(DueInvoices invoices, int number)
{
    return invoices.last(std::min(invoices.size(), size_t(std::max(0, number))));
}

int recentBad(DueInvoices invoices, int number)
{
    return int(std::ranges::count_if(recentOf(invoices, number), &JudgedInvoice::isBad));
}

} // namespace freshet
