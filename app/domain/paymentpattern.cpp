// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paymentpattern.h"

namespace freshet {

namespace {

QLatin1Char letter(InvoiceMark mark)
{
    switch (mark) {
    case InvoiceMark::OnTime:
        return QLatin1Char('o');
    case InvoiceMark::Late:
        return QLatin1Char('l');
    case InvoiceMark::Open:
        return QLatin1Char('x');
    case InvoiceMark::NotDue:
        return QLatin1Char('n');
    case InvoiceMark::Unknown:
        return QLatin1Char('u');
    case InvoiceMark::Credited:
        return QLatin1Char('c');
    }
    Q_UNREACHABLE();
}

} // namespace

QString riskWord(RiskClass risk)
{
    switch (risk) {
    case RiskClass::NeverPaid:
        return QStringLiteral("never_paid");
    case RiskClass::High:
        return QStringLiteral("high");
    case RiskClass::Elevated:
        return QStringLiteral("elevated");
    case RiskClass::Watch:
        return QStringLiteral("watch");
    case RiskClass::New:
        return QStringLiteral("new");
    case RiskClass::Good:
        return QStringLiteral("good");
    }
    Q_UNREACHABLE();
}

QString trendWord(PaymentTrend trend)
{
    switch (trend) {
    case PaymentTrend::Unknown:
        return QStringLiteral("unknown");
    case PaymentTrend::Better:
        return QStringLiteral("better");
    case PaymentTrend::Steady:
        return QStringLiteral("steady");
    case PaymentTrend::Worse:
        return QStringLiteral("worse");
    }
    Q_UNREACHABLE();
}

QString marksText(const std::vector<InvoiceMark> &marks)
{
    QString text;
    text.reserve(qsizetype(marks.size()));
    for (const InvoiceMark mark : marks)
        text.append(letter(mark));
    return text;
}

} // namespace freshet
