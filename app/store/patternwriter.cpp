// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/patternwriter.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

constexpr std::size_t settledDaysAStatement = 20'000;

constexpr std::array patternColumns = {"customer_id",
                                       "as_of",
                                       "on_time_count",
                                       "late_count",
                                       "open_overdue_count",
                                       "missed_count",
                                       "unknown_count",
                                       "credited_count",
                                       "excluded_count",
                                       "on_time_ratio",
                                       "on_time_ratio_by_value",
                                       "avg_days_late",
                                       "avg_days_when_late",
                                       "weighted_days_late",
                                       "avg_days_late_with_open",
                                       "avg_payment_amount",
                                       "currency",
                                       "last_payment_date",
                                       "trend",
                                       "recent_bad",
                                       "risk_class",
                                       "risk_rank",
                                       "is_risky",
                                       "reason",
                                       "oldest_overdue_invoice_id",
                                       "oldest_overdue_days",
                                       "marks"};

QString listed(const char *prefix)
{
    QStringList names;
    for (const char *column : patternColumns)
        names += QLatin1String(prefix) + QLatin1String(column);
    return names.join(QLatin1String(", "));
}

QString upsertSql()
{
    QStringList placeholders;
    QStringList assignments;
    for (const char *column : patternColumns) {
        placeholders += QStringLiteral("?");
        assignments += QStringLiteral("%1 = excluded.%1").arg(QLatin1String(column));
    }
    return QStringLiteral("INSERT INTO patterns (%1) VALUES (%2) ON CONFLICT (customer_id) DO UPDATE SET %3 "
                          "WHERE (%4) IS NOT (%5)")
        .arg(listed(""), placeholders.join(QLatin1Char(',')), assignments.join(QLatin1Char(',')), listed("patterns."),
             listed("excluded."));
}

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const std::optional<CalendarDate> &date)
{
    return date ? QVariant(date->toIso()) : QVariant();
}

/// A null QString would be stored as NULL.
QString text(const QString &value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QVariantList valuesOf(const PaymentPattern &pattern)
{
    const auto &payment = pattern.averagePayment;
    return {pattern.customerId,
            pattern.asOf.toIso(),
            pattern.onTimeCount,
            pattern.lateCount,
            pattern.openOverdueCount,
            pattern.missedCount,
            pattern.unknownCount,
            pattern.creditedCount,
            pattern.excludedCount,
            orNull(pattern.onTimeRatio),
            orNull(pattern.onTimeRatioByValue),
            orNull(pattern.averageDaysLate),
            orNull(pattern.averageDaysWhenLate),
            orNull(pattern.weightedDaysLate),
            orNull(pattern.averageDaysLateWithOpen),
            payment ? QVariant(payment->minor) : QVariant(),
            text(payment ? payment->currency.code() : QString()),
            orNull(pattern.lastPaymentOn),
            trendWord(pattern.trend),
            pattern.recentBadCount,
            riskWord(pattern.riskClass),
            int(pattern.riskClass),
            int(pattern.isRisky),
            text(pattern.reason),
            orNull(pattern.oldestOverdueInvoiceId),
            pattern.oldestOverdueDays,
            text(marksText(pattern.lastInvoices))};
}

Result<void> run(Database &cache, QSqlQuery &query, const QVariantList &values, const char *what)
{
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
    return cache.run(query, QLatin1String(what));
}

Result<void> runOnce(Database &cache, const QString &sql, const QVariantList &values, const char *what)
{
    Result<QSqlQuery> query = cache.prepare(sql);
    if (!query)
        return query.error();
    return run(cache, *query, values, what);
}

Result<void> writeRows(Database &cache, const std::vector<PaymentPattern> &patterns)
{
    Result<QSqlQuery> upsert = cache.prepare(upsertSql());
    if (!upsert)
        return upsert.error();
    for (const PaymentPattern &pattern : patterns) {
        if (Result<void> written = run(cache, *upsert, valuesOf(pattern), "patterns"); !written)
            return written;
    }
    return {};
}

Result<void> noteDay(Database &cache, CalendarDate day)
{
    return runOnce(
        cache,
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('patterns_as_of', ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"),
        {day.toIso()}, "day of the patterns");
}

} // namespace

PatternWriter::PatternWriter(Database &cache, std::size_t mostGathered)
    : m_cache(cache)
    , m_mostGathered(mostGathered)
{
}

Result<void> PatternWriter::add(const std::vector<PaymentPattern> &patterns,
                                const std::vector<InvoiceSettlement> &settlements)
{
    if (Result<void> written = writeRows(m_cache, patterns); !written)
        return written;
    for (const InvoiceSettlement &settlement : settlements)
        m_settledDays.push_back({settlement.invoiceId, settlement.settledOn});
    if (m_settledDays.size() > m_mostGathered) {
        if (Result<void> written = writeSettledDays(); !written)
            return written;
    }
    return patterns.empty() ? Result<void>() : noteDay(m_cache, patterns.front().asOf);
}

Result<void> PatternWriter::finish()
{
    if (Result<void> written = writeSettledDays(); !written)
        return written;
    return m_cache.execute(QStringLiteral(
        "DELETE FROM patterns WHERE customer_id IN (SELECT c.id FROM customers c WHERE c.is_lead "
        "AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.customer_id = c.id AND i.gone_since IS NULL))"));
}

/// In the order of the table: neighbours lie on one page.
Result<void> PatternWriter::writeSettledDays()
{
    std::ranges::sort(m_settledDays, {}, &SettledDay::invoiceId);
    Result<QSqlQuery> update = m_cache.prepare(
        PackedRows::asTable({QStringLiteral("id"), QStringLiteral("day")},
                            {PackedField::of<RecordId>(), PackedField::of<std::optional<CalendarDate>>()}) +
        QStringLiteral("UPDATE invoices SET settled_on = packed.day FROM packed "
                       "WHERE invoices.id = packed.id AND settled_on IS NOT packed.day"));
    if (!update)
        return update.error();
    while (!m_settledDays.empty()) {
        nextSettledDays().bindTo(*update);
        if (Result<void> written = m_cache.run(*update, QStringLiteral("settled days")); !written)
            return written;
    }
    return {};
}

/// Takes the first of them away.
PackedRows PatternWriter::nextSettledDays()
{
    PackedRows days;
    for (std::size_t left = settledDaysAStatement; left > 0 && !m_settledDays.empty(); --left) {
        const SettledDay &settled = m_settledDays.front();
        days.add(settled.invoiceId);
        if (settled.day)
            days.add(*settled.day);
        else
            days.addNull(PackedKind::Day);
        m_settledDays.pop_front();
    }
    return days;
}

} // namespace freshet
