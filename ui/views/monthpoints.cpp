// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/monthpoints.h"

#include "ui/models/columntitles.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace freshet {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::MonthPoints)
};

/// By what the figures at the marks are divided, so that they stay short.
struct Scale
{
    double divisor = 1;
    QString name; ///< with a place for the currency
};

Scale scaleFor(double largest)
{
    if (largest >= 10'000'000)
        return {1'000'000, Words::tr("million %1", "currency")};
    if (largest >= 10'000)
        return {1'000, Words::tr("thousand %1", "currency")};
    return {1, QStringLiteral("%1")};
}

QString monthName(CalendarDate firstDay, const CellFormat &format)
{
    return format.locale().toString(firstDay.toQDate(), QStringLiteral("MMMM yyyy"));
}

QString counted(TableId table, qint64 count, const CellFormat &format)
{
    return QStringLiteral("%1 %2").arg(format.integer(count), rowsTitle(table, int(count)));
}

QString daysText(double days, const CellFormat &format)
{
    const bool isWhole = days == std::floor(days);
    return isWhole ? Words::tr("%1 days", "a whole number", int(days)).arg(format.decimal(days, 0))
                   : Words::tr("%1 days", "with a decimal").arg(format.decimal(days, 1));
}

} // namespace

MonthPoints receiptPoints(const std::vector<MonthReceipts> &months, const Currency &currency, const CellFormat &format)
{
    const double minorInMajor = std::pow(10.0, currency.digits());
    qint64 largest = 0;
    for (const MonthReceipts &month : months)
        largest = std::max(largest, month.amount);
    const Scale scale = scaleFor(double(largest) / minorInMajor);
    MonthPoints receipts;
    receipts.unit = scale.name.arg(currency.code());
    for (const MonthReceipts &month : months) {
        const double figure = double(month.amount) / minorInMajor / scale.divisor;
        receipts.points.append({format.shortMonth(month.firstDay.toQDate().month()),
                                format.decimal(figure, scale.divisor > 1 && figure < 100 ? 1 : 0),
                                monthName(month.firstDay, format), format.moneyWithCode({month.amount, currency}),
                                counted(TableId::Payments, month.paymentCount, format), double(month.amount),
                                ChartInk::Plain, &month != &months.back()});
    }
    return receipts;
}

QList<ChartPoint> daysToPayPoints(const std::vector<MonthDaysToPay> &months, const CellFormat &format)
{
    QList<ChartPoint> points;
    for (const MonthDaysToPay &month : months) {
        const QString figure = month.median ? format.decimal(*month.median, 0) : QString();
        points.append({format.shortMonth(month.firstDay.toQDate().month()), figure, monthName(month.firstDay, format),
                       month.median ? daysText(*month.median, format) : Words::tr("nothing settled"),
                       month.median ? counted(TableId::Invoices, month.invoiceCount, format) : QString(), month.median,
                       ChartInk::Plain, &month != &months.back()});
    }
    return points;
}

} // namespace freshet
