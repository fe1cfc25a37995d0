// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/patternreader.h"

#include "store/storedvalues.h"

#include <QSqlError>

#include <array>

namespace freshet {

namespace {

constexpr std::array riskClasses = {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated,
                                    RiskClass::Watch,     RiskClass::New,  RiskClass::Good};
constexpr std::array trends = {PaymentTrend::Unknown, PaymentTrend::Better, PaymentTrend::Steady, PaymentTrend::Worse};
constexpr std::array marks = {InvoiceMark::OnTime, InvoiceMark::Late,    InvoiceMark::Open,
                              InvoiceMark::NotDue, InvoiceMark::Unknown, InvoiceMark::Credited};

/// The value whose word is `word`, else `fallback`.
template<typename Values, typename Word, typename T>
T fromWord(const Values &values, const Word &wordOf, const QString &word, T fallback)
{
    for (const T value : values) {
        if (wordOf(value) == word)
            return value;
    }
    return fallback;
}

std::vector<InvoiceMark> marksOf(const QString &text)
{
    std::vector<InvoiceMark> strip;
    for (const QChar letter : text) {
        strip.push_back(
            fromWord(marks, [](InvoiceMark mark) { return marksText({mark}); }, QString(letter), InvoiceMark::Unknown));
    }
    return strip;
}

std::optional<double> ratioAt(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toDouble());
}

void readCounts(const QSqlQuery &query, PaymentPattern &pattern)
{
    int column = 2;
    for (int *count : {&pattern.onTimeCount, &pattern.lateCount, &pattern.openOverdueCount, &pattern.missedCount,
                       &pattern.unknownCount, &pattern.creditedCount, &pattern.excludedCount})
        *count = query.value(column++).toInt();
    for (std::optional<double> *ratio :
         {&pattern.onTimeRatio, &pattern.onTimeRatioByValue, &pattern.averageDaysLate, &pattern.averageDaysWhenLate,
          &pattern.weightedDaysLate, &pattern.averageDaysLateWithOpen})
        *ratio = ratioAt(query, column++);
}

PaymentPattern patternAt(const QSqlQuery &query)
{
    PaymentPattern pattern;
    pattern.customerId = query.value(0).toLongLong();
    pattern.asOf = storedDate(query.value(1)).value_or(CalendarDate());
    readCounts(query, pattern);
    if (!query.isNull(15))
        pattern.averagePayment = Money{query.value(15).toLongLong(), Currency(query.value(16).toString())};
    pattern.lastPaymentOn = storedDate(query.value(17));
    pattern.trend = fromWord(trends, trendWord, query.value(18).toString(), PaymentTrend::Unknown);
    pattern.recentBadCount = query.value(19).toInt();
    pattern.riskClass = fromWord(riskClasses, riskWord, query.value(20).toString(), RiskClass::New);
    pattern.isRisky = query.value(21).toBool();
    pattern.reason = query.value(22).toString();
    pattern.oldestOverdueInvoiceId = storedId(query.value(23));
    pattern.oldestOverdueDays = query.value(24).toInt();
    pattern.lastInvoices = marksOf(query.value(25).toString());
    return pattern;
}

} // namespace

Result<std::optional<PaymentPattern>> readPattern(Database &cache, RecordId customerId)
{
    Result<QSqlQuery> query = cache.prepare(QStringLiteral(
        "SELECT customer_id, as_of, on_time_count, late_count, open_overdue_count, missed_count, unknown_count, "
        "credited_count, excluded_count, on_time_ratio, on_time_ratio_by_value, avg_days_late, avg_days_when_late, "
        "weighted_days_late, avg_days_late_with_open, avg_payment_amount, currency, last_payment_date, trend, "
        "recent_bad, risk_class, is_risky, reason, oldest_overdue_invoice_id, oldest_overdue_days, marks "
        "FROM patterns WHERE customer_id = ?"));
    if (!query)
        return query.error();
    query->bindValue(0, customerId);
    if (!query->exec())
        return cache.failed(query->lastError(), QStringLiteral("pattern"));
    if (!query->next())
        return std::optional<PaymentPattern>();
    return std::optional(patternAt(*query));
}

Result<std::optional<CalendarDate>> dayOfPatterns(Database &cache)
{
    const Result<QVariant> day = cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'patterns_as_of'"));
    if (!day)
        return day.error();
    return storedDate(*day);
}

Result<QHash<RecordId, RiskClass>> readRiskClasses(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral("SELECT customer_id, risk_rank FROM patterns"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("risk classes")); !asked)
        return asked.error();
    QHash<RecordId, RiskClass> classes;
    while (rows->next())
        classes.insert(rows->value(0).toLongLong(), RiskClass(rows->value(1).toInt()));
    return classes;
}

} // namespace freshet
