// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overviewfigures.h"

#include "store/consistentread.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <numeric>

namespace freshet {

namespace {

constexpr int RefreshesShown = 8;

TableQuery queryOf(TableId table, const QString &filterKey, CalendarDate today)
{
    TableQuery query;
    query.table = table;
    query.filterKey = filterKey;
    query.today = today;
    return query;
}

/// The place of a column among the sums, which are one a Money column.
size_t sumPlace(TableId table, const QString &key)
{
    const TableSpec &spec = tableSpec(table);
    size_t place = 0;
    for (const ColumnSpec &column : spec.columns) {
        if (column.key == key)
            break;
        place += column.kind == CellKind::Money ? 1 : 0;
    }
    return place;
}

std::vector<OverviewAmount> amountsOf(const std::vector<CurrencyTotals> &totals, size_t place)
{
    std::vector<OverviewAmount> amounts;
    for (const CurrencyTotals &line : totals) {
        if (place < line.sums.size())
            amounts.push_back({{line.sums[place], line.currency}, line.rowCount});
    }
    std::sort(amounts.begin(), amounts.end(), [](const OverviewAmount &a, const OverviewAmount &b) {
        return a.rowCount != b.rowCount ? a.rowCount > b.rowCount : a.money.currency < b.money.currency;
    });
    return amounts;
}

qint64 rowCountOf(const std::vector<CurrencyTotals> &totals)
{
    return std::accumulate(totals.begin(), totals.end(), qint64(0),
                           [](qint64 sum, const CurrencyTotals &line) { return sum + line.rowCount; });
}

std::optional<qint64> numberOf(const QJsonObject &report, const char *key)
{
    const QJsonValue value = report[QLatin1String(key)];
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

std::optional<qint64> changedRowsOf(const QJsonObject &report)
{
    const QJsonValue rows = report[QLatin1String("rows")];
    if (!rows.isObject())
        return std::nullopt;
    qint64 sum = 0;
    const QJsonObject entities = rows.toObject();
    for (const auto &counts : entities) {
        for (const char *key : {"added", "changed", "gone"})
            sum += counts[QLatin1String(key)].toInteger();
    }
    return sum;
}

PastRefresh pastRefreshOf(const QSqlQuery &row)
{
    const QJsonObject report = QJsonDocument::fromJson(row.value(3).toByteArray()).object();
    PastRefresh past;
    past.snapshot = row.value(0).toLongLong();
    past.publishedAt = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
    past.wasFullCheck = row.value(2).toString() == QLatin1String("full");
    past.refreshedCustomers = numberOf(report, "refresh_count");
    past.totalCustomers = numberOf(report, "total_customers");
    past.changedRows = changedRowsOf(report);
    const QJsonValue seconds = report[QLatin1String("elapsed_seconds")];
    if (seconds.isDouble())
        past.elapsedSeconds = seconds.toDouble();
    return past;
}

Result<std::vector<PastRefresh>> readRefreshes(Database &cache)
{
    auto query = cache.prepare(
        QStringLiteral("SELECT number, published_at, mode, report FROM snapshots ORDER BY number DESC LIMIT %1")
            .arg(RefreshesShown));
    if (!query)
        return query.error();
    if (!query->exec())
        return storeError(query->lastError(), QStringLiteral("snapshots"));
    std::vector<PastRefresh> refreshes;
    while (query->next())
        refreshes.push_back(pastRefreshOf(*query));
    return refreshes;
}

Result<std::vector<ChangeCount>> readLastChanges(Database &cache)
{
    auto query = cache.prepare(
        QStringLiteral("SELECT kind, count(*) FROM changes WHERE snapshot = (SELECT max(number) FROM snapshots) "
                       "GROUP BY kind ORDER BY kind"));
    if (!query)
        return query.error();
    if (!query->exec())
        return storeError(query->lastError(), QStringLiteral("changes"));
    std::vector<ChangeCount> counts;
    while (query->next())
        counts.push_back({query->value(0).toString(), query->value(1).toLongLong()});
    return counts;
}

std::vector<OverviewAmount> withoutNothing(std::vector<OverviewAmount> amounts)
{
    std::erase_if(amounts, [](const OverviewAmount &amount) { return amount.money.minor == 0; });
    return amounts;
}

Result<std::vector<RiskCount>> readRiskClasses(TableReader &reader, CalendarDate today)
{
    const auto counts = reader.filterCounts(TableId::Patterns, today);
    if (!counts)
        return counts.error();
    const std::vector<FilterSpec> &filters = tableSpec(TableId::Patterns).filters;
    std::vector<RiskCount> classes;
    for (const RiskClass risk : {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated, RiskClass::Watch,
                                 RiskClass::New, RiskClass::Good}) {
        const auto filter = std::ranges::find(filters, riskWord(risk), &FilterSpec::key);
        classes.push_back({risk, (*counts)[size_t(filter - filters.begin())]});
    }
    return classes;
}

Result<std::vector<FindingCount>> readFindingCounts(TableReader &reader, CalendarDate today)
{
    const auto counts = reader.filterCounts(TableId::Findings, today);
    if (!counts)
        return counts.error();
    const std::vector<FilterSpec> &filters = tableSpec(TableId::Findings).filters;
    std::vector<FindingCount> findings;
    for (const char *severity : {"high", "medium", "low", "info"}) {
        const auto filter =
            std::ranges::find(filters, QStringLiteral("severity_") + QLatin1String(severity), &FilterSpec::key);
        if (const qint64 count = (*counts)[size_t(filter - filters.begin())]; count > 0)
            findings.push_back({QString::fromLatin1(severity), count});
    }
    return findings;
}

/// The figures that the tables' footers have.
Result<void> readTotals(TableReader &reader, CalendarDate today, OverviewFigures &figures)
{
    const auto totals = [&reader, today](TableId table, const char *filter) {
        return reader.totals(queryOf(table, QLatin1String(filter), today));
    };
    const auto all = totals(TableId::Customers, "all");
    const auto owing = totals(TableId::Customers, "owing");
    const auto overdue = totals(TableId::Invoices, "overdue");
    const auto suspended = totals(TableId::Services, "suspended");
    const auto risky = totals(TableId::Customers, "risky");
    for (const auto *read : {&all, &owing, &overdue, &suspended, &risky}) {
        if (!*read)
            return read->error();
    }
    const size_t outstanding = sumPlace(TableId::Customers, QStringLiteral("account_outstanding"));
    figures.customerCount = rowCountOf(*all);
    figures.owing = amountsOf(*owing, outstanding);
    figures.overdue = amountsOf(*overdue, sumPlace(TableId::Invoices, QStringLiteral("remaining_amount")));
    figures.suspendedServices = rowCountOf(*suspended);
    figures.riskyCustomers = rowCountOf(*risky);
    figures.atRisk = withoutNothing(amountsOf(*risky, outstanding));
    return {};
}

template<typename Figure>
Result<void> take(Result<Figure> read, Figure &figure)
{
    if (!read)
        return read.error();
    figure = std::move(read).value();
    return {};
}

} // namespace

Result<OverviewFigures> readOverviewFigures(Database &cache, CalendarDate today)
{
    ConsistentRead consistent(cache);
    if (const Result<void> begun = consistent.begin(); !begun)
        return begun.error();
    TableReader reader(cache);
    OverviewFigures figures;
    for (const Result<void> &taken :
         {take(reader.snapshot(), figures.snapshot), take(readListAges(cache), figures.ages),
          readTotals(reader, today, figures), take(readRiskClasses(reader, today), figures.riskClasses),
          take(readFindingCounts(reader, today), figures.findings),
          take(readPortfolio(cache, today), figures.portfolio), take(readPortfolioHistory(cache), figures.history),
          take(readDaysToPay(cache, today), figures.daysToPay), take(readRefreshes(cache), figures.refreshes),
          take(readLastChanges(cache), figures.changes)}) {
        if (!taken)
            return taken.error();
    }
    return figures;
}

} // namespace freshet
