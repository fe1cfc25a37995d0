// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/patternevidence.h"

#include <array>

namespace freshet {

namespace {

struct NamedFigure
{
    Figure figure;
    const char *key;
};

constexpr std::array figureNames = {
    NamedFigure{Figure::OnTimeCount, "on_time_payment_count"},
    NamedFigure{Figure::LateCount, "late_payment_count"},
    NamedFigure{Figure::OpenOverdueCount, "open_overdue_count"},
    NamedFigure{Figure::MissedCount, "missed_payment_count"},
    NamedFigure{Figure::OnTimeRatio, "on_time_ratio"},
    NamedFigure{Figure::OnTimeRatioByValue, "on_time_ratio_weighted"},
    NamedFigure{Figure::AverageDaysLate, "avg_days_late"},
    NamedFigure{Figure::AverageDaysWhenLate, "avg_days_when_late"},
    NamedFigure{Figure::WeightedDaysLate, "weighted_days_late"},
    NamedFigure{Figure::AverageDaysLateWithOpen, "avg_days_late_incl_open"},
    NamedFigure{Figure::AveragePayment, "avg_payment_amount"},
    NamedFigure{Figure::LastPayment, "last_payment_date"},
    NamedFigure{Figure::Trend, "trend"},
    NamedFigure{Figure::RecentBad, "recent_bad"},
    NamedFigure{Figure::Risk, "risk_class"},
};

constexpr std::array figures = [] {
    std::array<Figure, figureNames.size()> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = figureNames[i].figure;
    return all;
}();

template<typename T>
FigureValue valueOf(const std::optional<T> &value)
{
    return value ? FigureValue(*value) : FigureValue();
}

} // namespace

QString figureKey(Figure figure)
{
    return QLatin1String(figureNames[size_t(figure)].key);
}

std::optional<Figure> figureOfKey(const QString &key)
{
    for (const NamedFigure &named : figureNames) {
        if (key == QLatin1String(named.key))
            return named.figure;
    }
    return std::nullopt;
}

std::span<const Figure> allFigures()
{
    return figures;
}

FigureValue figureValue(const PaymentPattern &pattern, Figure figure)
{
    switch (figure) {
    case Figure::OnTimeCount:
        return pattern.onTimeCount;
    case Figure::LateCount:
        return pattern.lateCount;
    case Figure::OpenOverdueCount:
        return pattern.openOverdueCount;
    case Figure::MissedCount:
        return pattern.missedCount;
    case Figure::OnTimeRatio:
        return valueOf(pattern.onTimeRatio);
    case Figure::OnTimeRatioByValue:
        return valueOf(pattern.onTimeRatioByValue);
    case Figure::AverageDaysLate:
        return valueOf(pattern.averageDaysLate);
    case Figure::AverageDaysWhenLate:
        return valueOf(pattern.averageDaysWhenLate);
    case Figure::WeightedDaysLate:
        return valueOf(pattern.weightedDaysLate);
    case Figure::AverageDaysLateWithOpen:
        return valueOf(pattern.averageDaysLateWithOpen);
    case Figure::AveragePayment:
        return valueOf(pattern.averagePayment);
    case Figure::LastPayment:
        return valueOf(pattern.lastPaymentOn);
    case Figure::Trend:
        return pattern.trend;
    case Figure::RecentBad:
        return pattern.recentBadCount;
    case Figure::Risk:
        return pattern.riskClass;
    }
    Q_UNREACHABLE();
}

QString exclusionWord(Exclusion exclusion)
{
    switch (exclusion) {
    case Exclusion::Proforma:
        return QStringLiteral("proforma");
    case Exclusion::Draft:
        return QStringLiteral("draft");
    case Exclusion::Void:
        return QStringLiteral("void");
    case Exclusion::ProcessedProforma:
        return QStringLiteral("processed_proforma");
    case Exclusion::NothingToPay:
        return QStringLiteral("nothing_to_pay");
    }
    Q_UNREACHABLE();
}

QString verdictWord(InvoiceMark verdict)
{
    switch (verdict) {
    case InvoiceMark::OnTime:
        return QStringLiteral("on_time");
    case InvoiceMark::Late:
        return QStringLiteral("late");
    case InvoiceMark::Open:
        return QStringLiteral("open_overdue");
    case InvoiceMark::NotDue:
        return QStringLiteral("not_due");
    case InvoiceMark::Unknown:
        return QStringLiteral("unknown");
    case InvoiceMark::Credited:
        return QStringLiteral("credited");
    }
    Q_UNREACHABLE();
}

QString missedWord(MissedReason reason)
{
    switch (reason) {
    case MissedReason::NotMissed:
        return {};
    case MissedReason::OverdueLong:
        return QStringLiteral("overdue_long");
    case MissedReason::Overtaken:
        return QStringLiteral("overtaken");
    }
    Q_UNREACHABLE();
}

} // namespace freshet
