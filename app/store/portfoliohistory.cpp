// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/portfoliohistory.h"

#include "store/ageingreader.h"
#include "store/storedvalues.h"
#include "store/tabledefinitions.h"
#include "store/tablesql.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace freshet {

namespace {

constexpr int salesMonths = 12;
constexpr size_t firstBucketColumn = 3;

/// What is gathered so far, a point a currency.
class PortfolioNotes
{
public:
    PortfolioNotes(Database &cache, qint64 snapshot, CalendarDate today)
        : m_cache(cache)
        , m_snapshot(snapshot)
        , m_today(today)
    {
    }

    Result<void> gather();
    Result<void> write();

private:
    using TakeRow = std::function<void(const QSqlQuery &row)>;

    Result<void> read(const QString &sql, const TakeRow &take);
    Result<void> gatherRows();
    Result<void> writePoint(QSqlQuery &insert, const PortfolioPoint &point);
    PortfolioPoint &pointOf(const Currency &currency);

    Database &m_cache;
    qint64 m_snapshot;
    CalendarDate m_today;
    std::map<Currency, PortfolioPoint> m_points;
};

PortfolioPoint &PortfolioNotes::pointOf(const Currency &currency)
{
    PortfolioPoint &point = m_points[currency];
    point.snapshot = m_snapshot;
    point.asOf = m_today;
    point.ageing.currency = currency;
    return point;
}

Result<void> PortfolioNotes::gather()
{
    const Result<AgeingReport> ageing = readAgeing(m_cache, m_today);
    if (!ageing)
        return ageing.error();
    for (const AgeingLine &total : ageing->totals)
        pointOf(total.currency).ageing = total;
    const Result<std::vector<CurrencySales>> sales = readSales(m_cache, m_today, salesMonths);
    if (!sales)
        return sales.error();
    for (const CurrencySales &one : *sales)
        pointOf(one.currency).sales = newestSales(one.months, salesMonths);
    return gatherRows();
}

Result<void> PortfolioNotes::gatherRows()
{
    const Result<void> received =
        read(QStringLiteral("SELECT p.currency, SUM(p.amount) FROM payments p WHERE p.created_on >= :month "
                            "AND p.created_on <= :today AND p.gone_since IS NULL AND NOT %1 GROUP BY p.currency")
                 .arg(courtesySql(QStringLiteral("p"))),
             [this](const QSqlQuery &row) {
                 pointOf(Currency(row.value(0).toString())).received = row.value(1).toLongLong();
             });
    if (!received)
        return received.error();
    return read(QStringLiteral("SELECT c.currency, p.risk_rank, COUNT(*) FROM patterns p JOIN customers c "
                               "ON c.id = p.customer_id WHERE c.gone_since IS NULL GROUP BY c.currency, p.risk_rank"),
                [this](const QSqlQuery &row) {
                    PortfolioPoint &point = pointOf(Currency(row.value(0).toString()));
                    point.riskCounts[RiskClass(row.value(1).toInt())] = row.value(2).toLongLong();
                });
}

Result<void> PortfolioNotes::read(const QString &sql, const TakeRow &take)
{
    const QDate day = m_today.toQDate();
    Result<QSqlQuery> rows =
        preparedQuery(m_cache, {sql,
                                {{QStringLiteral(":today"), m_today.toIso()},
                                 {QStringLiteral(":month"), m_today.addDays(1 - day.day()).toIso()}}});
    if (!rows)
        return rows.error();
    if (const Result<void> asked = m_cache.run(*rows, QStringLiteral("portfolio history")); !asked)
        return asked;
    while (rows->next())
        take(*rows);
    return {};
}

Result<void> PortfolioNotes::write()
{
    Result<QSqlQuery> insert = m_cache.prepare(
        QStringLiteral("INSERT INTO portfolio_history (snapshot, as_of, currency, not_due, d1_30, d31_60, d61_90, "
                       "d91_plus, unallocated_credit, sales, sales_days, received, risk_counts) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return insert.error();
    for (const auto &[currency, point] : m_points) {
        if (Result<void> written = writePoint(*insert, point); !written)
            return written;
    }
    return {};
}

Result<void> PortfolioNotes::writePoint(QSqlQuery &insert, const PortfolioPoint &point)
{
    QJsonObject risks;
    for (const auto &[risk, customers] : point.riskCounts)
        risks.insert(riskWord(risk), customers);
    QVariantList values = {point.snapshot, point.asOf.toIso(),
                           // a null text would be stored as NULL
                           point.ageing.currency.isEmpty() ? QStringLiteral("") : point.ageing.currency.code()};
    for (const AgeingSum &bucket : point.ageing.buckets)
        values += bucket.amount;
    values += {point.ageing.unallocatedCredit, point.sales.amount, point.sales.days, point.received,
               QString::fromUtf8(QJsonDocument(risks).toJson(QJsonDocument::Compact))};
    for (int i = 0; i < int(values.size()); ++i)
        insert.bindValue(i, values.at(i));
    return m_cache.run(insert, QStringLiteral("portfolio history"));
}

std::map<RiskClass, qint64> riskCountsOf(const QString &text)
{
    const QJsonObject counts = QJsonDocument::fromJson(text.toUtf8()).object();
    std::map<RiskClass, qint64> risks;
    for (const RiskClass risk : {RiskClass::NeverPaid, RiskClass::High, RiskClass::Elevated, RiskClass::Watch,
                                 RiskClass::New, RiskClass::Good}) {
        if (const auto count = counts.constFind(riskWord(risk)); count != counts.constEnd())
            risks[risk] = count->toInteger();
    }
    return risks;
}

PortfolioPoint pointAt(const QSqlQuery &row)
{
    PortfolioPoint point;
    point.snapshot = row.value(0).toLongLong();
    point.asOf = storedDate(row.value(1)).value_or(CalendarDate());
    point.ageing.currency = Currency(row.value(2).toString());
    size_t column = firstBucketColumn;
    for (AgeingSum &bucket : point.ageing.buckets)
        bucket.amount = row.value(int(column++)).toLongLong();
    point.ageing.unallocatedCredit = row.value(8).toLongLong();
    point.ageing.netBalance = point.ageing.openAmount() - point.ageing.unallocatedCredit;
    point.sales = {row.value(9).toLongLong(), row.value(10).toInt()};
    point.received = row.value(11).toLongLong();
    point.riskCounts = riskCountsOf(row.value(12).toString());
    return point;
}

} // namespace

Result<void> notePortfolio(Database &cache, qint64 snapshot, CalendarDate today)
{
    const Result<bool> isThere = canReadAgeing(cache);
    if (!isThere || !*isThere)
        return isThere ? Result<void>() : isThere.error();
    PortfolioNotes notes(cache, snapshot, today);
    if (Result<void> gathered = notes.gather(); !gathered)
        return gathered;
    return notes.write();
}

Result<std::vector<PortfolioPoint>> readPortfolioHistory(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(
        QStringLiteral("SELECT snapshot, as_of, currency, not_due, d1_30, d31_60, d61_90, d91_plus, "
                       "unallocated_credit, sales, sales_days, received, risk_counts FROM portfolio_history "
                       "WHERE snapshot IN (SELECT MAX(snapshot) FROM portfolio_history GROUP BY as_of) "
                       "ORDER BY as_of, currency"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("portfolio history")); !asked)
        return asked.error();
    std::vector<PortfolioPoint> points;
    while (rows->next())
        points.push_back(pointAt(*rows));
    return points;
}

} // namespace freshet
