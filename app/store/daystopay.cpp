// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daystopay.h"

#include "store/storedvalues.h"
#include "store/tablesql.h"

#include <QSqlError>

#include <algorithm>

namespace freshet {

namespace {

constexpr int monthsShown = 12;
/// After more days than this an invoice stands in the index invoices_slow.
constexpr int slowDays = 92;

using Histogram = std::map<int, qint64>;                    // days → invoices
using MonthlyHistograms = std::map<QString, Histogram>;     // "2026-11" → …
using AllHistograms = std::map<QString, MonthlyHistograms>; // "USD" → …

QString monthKey(CalendarDate firstDay)
{
    return firstDay.toIso().left(7);
}

CalendarDate firstOfMonth(CalendarDate day)
{
    const QDate date = day.toQDate();
    return CalendarDate::fromQDate(QDate(date.year(), date.month(), 1));
}

/// Through the two indexes that hold every billed invoice settled since :first, instead of all invoices there are. The
/// conditions repeat those of the indexes word by word.
QString settledSql()
{
    const QString part =
        QStringLiteral("SELECT i.currency AS currency, substr(i.settled_on, 1, 7) AS month, "
                       "MAX(0, CAST(julianday(i.settled_on) - julianday(i.created_on) AS INTEGER)) AS days "
                       "FROM invoices i INDEXED BY %1 WHERE i.status IN (1, 2, 3) AND i.is_proforma = 0 "
                       "AND i.total > 0 AND i.gone_since IS NULL AND i.settled_on >= :first "
                       "AND i.settled_on <= :today AND %2");
    const QString quick = part.arg(
        QLatin1String("invoices_by_creation"),
        QLatin1String("i.created_on >= :recent AND NOT julianday(i.settled_on) - julianday(i.created_on) > 92"));
    const QString slow = part.arg(QLatin1String("invoices_slow"),
                                  QLatin1String("julianday(i.settled_on) - julianday(i.created_on) > 92"));
    return QStringLiteral("SELECT currency, month, days, COUNT(*) FROM (%1 UNION ALL %2) GROUP BY 1, 2, 3")
        .arg(quick, slow);
}

std::vector<MonthDaysToPay> monthsOf(const MonthlyHistograms &histograms, CalendarDate firstMonth)
{
    std::vector<MonthDaysToPay> months;
    for (int place = 0; place < monthsShown; ++place) {
        MonthDaysToPay month{firstMonth.addMonths(place), {}, 0};
        if (const auto counted = histograms.find(monthKey(month.firstDay)); counted != histograms.end()) {
            month.median = medianOf(counted->second);
            for (const auto &[days, count] : counted->second)
                month.invoiceCount += count;
        }
        months.push_back(month);
    }
    return months;
}

} // namespace

std::optional<double> medianOf(const std::map<int, qint64> &countByValue)
{
    qint64 total = 0;
    for (const auto &[value, count] : countByValue)
        total += count;
    if (total == 0)
        return {};
    const auto valueAt = [&countByValue](qint64 place) {
        for (const auto &[value, count] : countByValue) {
            if (place < count)
                return value;
            place -= count;
        }
        return 0;
    };
    return (valueAt((total - 1) / 2) + valueAt(total / 2)) / 2.0;
}

Result<std::vector<CurrencyDaysToPay>> readDaysToPay(Database &cache, CalendarDate today)
{
    const CalendarDate firstMonth = firstOfMonth(today).addMonths(1 - monthsShown);
    Result<QSqlQuery> rows =
        preparedQuery(cache, {settledSql(),
                              {{QStringLiteral(":first"), firstMonth.toIso()},
                               {QStringLiteral(":today"), today.toIso()},
                               {QStringLiteral(":recent"), firstMonth.addDays(-slowDays).toIso()}}});
    if (!rows)
        return rows.error();
    if (const Result<void> run = cache.run(*rows, QStringLiteral("days to pay")); !run)
        return run.error();
    AllHistograms histograms;
    while (rows->next())
        histograms[rows->value(0).toString()][rows->value(1).toString()][rows->value(2).toInt()] +=
            rows->value(3).toLongLong();
    std::vector<CurrencyDaysToPay> currencies;
    for (const auto &[code, months] : histograms)
        currencies.push_back({Currency(code), monthsOf(months, firstMonth)});
    return currencies;
}

} // namespace freshet
