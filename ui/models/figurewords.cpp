// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurewords.h"

#include "ui/models/columntitles.h"
#include "ui/models/statuswords.h"

namespace freshet {

namespace {

constexpr int daysDigits = 2;
constexpr QChar dash(0x2014);

/// One kind of value after the other.
struct ValueText
{
    const CellFormat &format;

    QString operator()(std::monostate) const { return dash; }
    QString operator()(int count) const { return format.integer(count); }
    QString operator()(double days) const { return format.decimal(days, daysDigits); }
    QString operator()(const Money &money) const { return format.moneyWithCode(money); }
    QString operator()(CalendarDate date) const { return format.date(date.toQDate()); }
    QString operator()(PaymentTrend trend) const { return wordTitle(trendWord(trend)); }
    QString operator()(RiskClass risk) const { return wordTitle(riskWord(risk)); }
};

bool isRatio(Figure figure)
{
    return figure == Figure::OnTimeRatio || figure == Figure::OnTimeRatioByValue;
}

struct Belonging
{
    const char *columnKey;
    Figure figure;
};

/// Columns that say nothing of their own: words and marks of a figure.
constexpr Belonging belongings[] = {{"reason", Figure::Risk},
                                    {"marks", Figure::RecentBad},
                                    {"oldest_overdue_invoice", Figure::Risk},
                                    {"oldest_overdue_days", Figure::Risk}};

} // namespace

std::optional<Figure> figureOfColumn(TableId table, const QString &columnKey)
{
    if (table != TableId::Patterns)
        return std::nullopt;
    for (const Belonging &belonging : belongings) {
        if (columnKey == QLatin1String(belonging.columnKey))
            return belonging.figure;
    }
    return figureOfKey(columnKey);
}

QString figureTitle(Figure figure)
{
    return columnTitle(TableId::Patterns, figureKey(figure)).title;
}

QString figureText(const PaymentPattern &pattern, Figure figure, const CellFormat &format)
{
    if (figure == Figure::Trend && !isTrendShown(pattern.riskClass))
        return dash;
    const FigureValue value = figureValue(pattern, figure);
    if (const double *ratio = std::get_if<double>(&value); ratio && isRatio(figure))
        return format.percent(*ratio);
    return std::visit(ValueText{format}, value);
}

bool isTrendShown(RiskClass risk)
{
    return risk != RiskClass::NeverPaid;
}

QString ShownFormulaNumbers::count(qint64 number) const
{
    return m_format.integer(number);
}

QString ShownFormulaNumbers::days(double days) const
{
    return m_format.decimal(days, daysDigits);
}

QString ShownFormulaNumbers::decimal(double number) const
{
    return m_format.decimal(number, 1);
}

QString ShownFormulaNumbers::ratio(double ratio) const
{
    return m_format.percent(ratio);
}

QString ShownFormulaNumbers::money(const Money &money) const
{
    return m_format.moneyWithCode(money);
}

QString ShownFormulaNumbers::date(CalendarDate date) const
{
    return m_format.date(date.toQDate());
}

} // namespace freshet
