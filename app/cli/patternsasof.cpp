// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/patternsasof.h"

#include "analysis/paymentanalysis.h"

#include <QHash>

#include <algorithm>

namespace freshet::cli {

namespace {

struct JudgedCustomer
{
    PaymentPattern pattern;
    Currency currency;
    bool isHistoryLoading = false;
};

template<typename T>
QVariant optionalCell(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QHash<QString, QVariant> cellsByKey(const JudgedCustomer &judged)
{
    const PaymentPattern &p = judged.pattern;
    return {
        {QStringLiteral("customer_id"), p.customerId},
        {QStringLiteral("on_time_payment_count"), p.onTimeCount},
        {QStringLiteral("late_payment_count"), p.lateCount},
        {QStringLiteral("open_overdue_count"), p.openOverdueCount},
        {QStringLiteral("missed_payment_count"), p.missedCount},
        {QStringLiteral("on_time_ratio"), optionalCell(p.onTimeRatio)},
        {QStringLiteral("on_time_ratio_weighted"), optionalCell(p.onTimeRatioByValue)},
        {QStringLiteral("avg_days_late"), optionalCell(p.averageDaysLate)},
        {QStringLiteral("avg_days_when_late"), optionalCell(p.averageDaysWhenLate)},
        {QStringLiteral("weighted_days_late"), optionalCell(p.weightedDaysLate)},
        {QStringLiteral("avg_days_late_incl_open"), optionalCell(p.averageDaysLateWithOpen)},
        {QStringLiteral("avg_payment_amount"), p.averagePayment ? QVariant(p.averagePayment->minor) : QVariant()},
        {QStringLiteral("currency"), judged.currency.code()},
        {QStringLiteral("last_payment_date"), p.lastPaymentOn ? QVariant(p.lastPaymentOn->toIso()) : QVariant()},
        {QStringLiteral("trend"), trendWord(p.trend)},
        {QStringLiteral("recent_bad"), p.recentBadCount},
        {QStringLiteral("risk_class"), riskWord(p.riskClass)},
        {QStringLiteral("is_risky"), p.isRisky},
        {QStringLiteral("reason"), p.reason},
        {QStringLiteral("history_loading"), judged.isHistoryLoading},
    };
}

TableRow rowOf(const JudgedCustomer &judged)
{
    TableRow row;
    row.id = judged.pattern.customerId;
    row.customerId = judged.pattern.customerId;
    row.currency = judged.currency;
    const QHash<QString, QVariant> cells = cellsByKey(judged);
    for (const ColumnSpec &column : tableSpec(TableId::Patterns).columns)
        row.cells.append(cells.value(column.key));
    return row;
}

/// Whatever day they are judged for, the rows that they are judged by are as old as they are.
Result<void> takeOverAges(Database &cache, CalendarDate asOf, std::vector<TableRow> &rows)
{
    std::vector<RecordId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &TableRow::id);
    const Result<std::vector<TableRow>> stored = TableReader(cache).rows(TableId::Patterns, ids, asOf);
    if (!stored)
        return stored.error();
    const int column = columnIndex(tableSpec(TableId::Patterns), QStringLiteral("confirmed_at"));
    QHash<RecordId, QVariant> ages;
    for (const TableRow &row : *stored)
        ages.insert(row.id, row.cells.at(column));
    for (TableRow &row : rows)
        row.cells[column] = ages.value(row.id);
    return {};
}

} // namespace

Result<std::vector<TableRow>> patternsAsOf(Database &cache, std::optional<RecordId> customerId, CalendarDate asOf,
                                           const PatternRules &rules)
{
    const Result<SnapshotFacts> facts = TableReader(cache).snapshot();
    if (!facts)
        return facts.error();
    const bool isLoading = !facts->isHistoryComplete;
    std::vector<JudgedCustomer> judged;
    const auto judge = [&judged, &rules, asOf, isLoading](std::vector<CustomerLedger> &&ledgers) -> Result<void> {
        for (const CustomerLedger &ledger : ledgers) {
            const PaymentPattern pattern = analyseLedger(ledger, rules, asOf).pattern;
            judged.push_back(
                {pattern, pattern.averagePayment ? pattern.averagePayment->currency : ledger.currency, isLoading});
        }
        return {};
    };
    const Result<void> read = customerId ? readLedgers(cache, {*customerId}, judge) : readAllLedgers(cache, judge);
    if (!read)
        return read.error();
    std::ranges::sort(
        judged, {}, [](const JudgedCustomer &one) { return std::pair(one.pattern.riskClass, one.pattern.customerId); });
    std::vector<TableRow> rows;
    rows.reserve(judged.size());
    std::transform(judged.begin(), judged.end(), std::back_inserter(rows), rowOf);
    if (const Result<void> aged = takeOverAges(cache, asOf, rows); !aged)
        return aged.error();
    return rows;
}

} // namespace freshet::cli
