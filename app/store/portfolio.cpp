// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/portfolio.h"

#include "store/consistentread.h"
#include "store/tabledefinitions.h"
#include "store/tablesql.h"

#include <QSqlError>

#include <algorithm>
#include <functional>
#include <numeric>

namespace freshet {

namespace {

/// What is read so far; a row of any statement finds its currency here.
class PortfolioReading
{
public:
    PortfolioReading(Database &cache, CalendarDate today)
        : m_cache(cache)
        , m_today(today)
        , m_firstMonth(firstOf(today).addMonths(1 - CurrencyPortfolio::months))
    {
    }

    Result<void> readAll();

    Portfolio found;

private:
    using TakeRow = std::function<void(const QSqlQuery &row, CurrencyPortfolio &line)>;

    static CalendarDate firstOf(CalendarDate day)
    {
        const QDate date = day.toQDate();
        return CalendarDate::fromQDate(QDate(date.year(), date.month(), 1));
    }

    Result<void> read(const QString &sql, const TakeRow &take);
    Result<void> readCustomers();
    Result<void> readAgeing();
    Result<void> readReceipts();
    Result<void> readDebtors();
    Result<void> readOverdueInvoices();
    Result<void> readSuspended();
    CurrencyPortfolio &lineOf(const QString &code);

    Database &m_cache;
    CalendarDate m_today;
    CalendarDate m_firstMonth;
};

/// Numbers the rows of each currency by `amountSql`, largest first, as "place".
QString placeSql(const QString &currencySql, const QString &amountSql, const QString &idSql)
{
    return QStringLiteral("ROW_NUMBER() OVER (PARTITION BY %1 ORDER BY %2 DESC, %3) AS place")
        .arg(currencySql, amountSql, idSql);
}

Result<void> PortfolioReading::readAll()
{
    for (const auto step :
         {&PortfolioReading::readCustomers, &PortfolioReading::readAgeing, &PortfolioReading::readReceipts,
          &PortfolioReading::readDebtors, &PortfolioReading::readOverdueInvoices, &PortfolioReading::readSuspended}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done;
    }
    return {};
}

/// The first column of `sql` is the currency.
Result<void> PortfolioReading::read(const QString &sql, const TakeRow &take)
{
    Result<QSqlQuery> rows = preparedQuery(m_cache, {sql,
                                                     {{QStringLiteral(":today"), m_today.toIso()},
                                                      {QStringLiteral(":first"), m_firstMonth.toIso()},
                                                      {QStringLiteral(":top"), CurrencyPortfolio::topRows}}});
    if (!rows)
        return rows.error();
    if (!rows->exec())
        return m_cache.failed(rows->lastError(), QStringLiteral("overview"));
    while (rows->next())
        take(*rows, lineOf(rows->value(0).toString()));
    return {};
}

CurrencyPortfolio &PortfolioReading::lineOf(const QString &code)
{
    const Currency currency(code);
    const auto known = std::ranges::find(found.currencies, currency, &CurrencyPortfolio::currency);
    if (known != found.currencies.end())
        return *known;
    CurrencyPortfolio &line = found.currencies.emplace_back();
    line.currency = currency;
    for (int month = 0; month < CurrencyPortfolio::months; ++month)
        line.received.push_back({m_firstMonth.addMonths(month)});
    return line;
}

/// First, because it puts the currencies into their order.
Result<void> PortfolioReading::readCustomers()
{
    return read(
        QStringLiteral("SELECT currency, SUM(account_credit) FROM customers WHERE gone_since IS NULL "
                       "GROUP BY currency ORDER BY COUNT(*) DESC, currency"),
        [](const QSqlQuery &row, CurrencyPortfolio &line) { line.unallocatedCredit = row.value(1).toLongLong(); });
}

Result<void> PortfolioReading::readAgeing()
{
    QStringList sums;
    for (int bucket = 0; bucket < ageingBuckets; ++bucket)
        sums += QStringLiteral("COALESCE(SUM(i.remaining) FILTER (WHERE %1), 0), COUNT(*) FILTER (WHERE %1)")
                    .arg(ageingSql(QStringLiteral("i"), bucket));
    return read(QStringLiteral("SELECT i.currency, %1 FROM invoices i "
                               "WHERE i.remaining > 0 AND i.gone_since IS NULL GROUP BY i.currency")
                    .arg(sums.join(QLatin1String(", "))),
                [](const QSqlQuery &row, CurrencyPortfolio &line) {
                    for (int bucket = 0; bucket < ageingBuckets; ++bucket)
                        line.ageing[size_t(bucket)] = {row.value(1 + 2 * bucket).toLongLong(),
                                                       row.value(2 + 2 * bucket).toLongLong()};
                });
}

Result<void> PortfolioReading::readReceipts()
{
    return read(QStringLiteral("SELECT p.currency, substr(p.created_on, 1, 7), SUM(p.amount), COUNT(*) FROM payments p "
                               "WHERE p.created_on >= :first AND p.gone_since IS NULL AND NOT %1 GROUP BY 1, 2")
                    .arg(courtesySql(QStringLiteral("p"))),
                [](const QSqlQuery &row, CurrencyPortfolio &line) {
                    const QString month = row.value(1).toString();
                    const auto receipts = std::ranges::find_if(line.received, [&month](const MonthReceipts &candidate) {
                        return candidate.firstDay.toIso().startsWith(month);
                    });
                    if (receipts == line.received.end())
                        return;
                    receipts->amount = row.value(2).toLongLong();
                    receipts->paymentCount = row.value(3).toLongLong();
                });
}

Result<void> PortfolioReading::readDebtors()
{
    const QString place =
        placeSql(QStringLiteral("currency"), QStringLiteral("account_outstanding"), QStringLiteral("id"));
    return read(QStringLiteral("SELECT c.currency, c.id, c.name, c.account_outstanding, p.oldest_overdue_days FROM "
                               "(SELECT id, name, currency, account_outstanding, %1 FROM customers "
                               "WHERE account_outstanding > 0 AND gone_since IS NULL) c "
                               "LEFT JOIN patterns p ON p.customer_id = c.id WHERE c.place <= :top "
                               "ORDER BY c.currency, c.place")
                    .arg(place),
                [](const QSqlQuery &row, CurrencyPortfolio &line) {
                    line.debtors.push_back({row.value(1).toLongLong(), row.value(2).toString(),
                                            row.value(3).toLongLong(), row.value(4).toInt()});
                });
}

Result<void> PortfolioReading::readOverdueInvoices()
{
    const QString place = placeSql(QStringLiteral("o.currency"), QStringLiteral("o.remaining"), QStringLiteral("o.id"));
    return read(QStringLiteral("SELECT i.currency, i.id, i.customer_id, i.number, c.name, i.remaining, i.past FROM "
                               "(SELECT o.id, o.customer_id, o.number, o.currency, o.remaining, "
                               "CAST(julianday(:today) - julianday(COALESCE(o.due_on, o.created_on)) AS INTEGER) "
                               "AS past, %1 FROM invoices o WHERE o.gone_since IS NULL AND %2) i "
                               "LEFT JOIN customers c ON c.id = i.customer_id WHERE i.place <= :top "
                               "ORDER BY i.currency, i.place")
                    .arg(place, overdueSql(QStringLiteral("o"))),
                [](const QSqlQuery &row, CurrencyPortfolio &line) {
                    line.overdueInvoices.push_back({row.value(1).toLongLong(), row.value(2).toLongLong(),
                                                    row.value(3).toString(), row.value(4).toString(),
                                                    row.value(5).toLongLong(), row.value(6).toInt()});
                });
}

Result<void> PortfolioReading::readSuspended()
{
    const BoundSql sql{QStringLiteral("SELECT COUNT(DISTINCT s.customer_id) FROM services s "
                                      "WHERE s.status = %1 AND s.gone_since IS NULL AND NOT EXISTS "
                                      "(SELECT 1 FROM invoices i WHERE i.customer_id = s.customer_id "
                                      "AND i.gone_since IS NULL AND %2)")
                           .arg(int(ServiceStatus::Suspended))
                           .arg(overdueSql(QStringLiteral("i"))),
                       {{QStringLiteral(":today"), m_today.toIso()}}};
    Result<QSqlQuery> row = preparedQuery(m_cache, sql);
    if (!row)
        return row.error();
    if (!row->exec() || !row->next())
        return m_cache.failed(row->lastError(), QStringLiteral("overview"));
    found.suspendedWithNothingOverdue = row->value(0).toLongLong();
    return {};
}

} // namespace

QString ageingFilterKey(int bucket)
{
    constexpr std::array keys = {"not_due", "d1_30", "d31_60", "d61_90", "d91_plus"};
    static_assert(keys.size() == ageingBuckets);
    return QLatin1String(keys[size_t(bucket)]);
}

qint64 CurrencyPortfolio::openAmount() const
{
    return std::accumulate(ageing.begin(), ageing.end(), qint64(0),
                           [](qint64 sum, const AgeingSum &bucket) { return sum + bucket.amount; });
}

Result<Portfolio> readPortfolio(Database &cache, CalendarDate today)
{
    ConsistentRead consistent(cache);
    if (const Result<void> begun = consistent.begin(); !begun)
        return begun.error();
    PortfolioReading reading(cache, today);
    if (const Result<void> done = reading.readAll(); !done)
        return done.error();
    return std::move(reading.found);
}

} // namespace freshet
