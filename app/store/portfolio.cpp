// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/portfolio.h"

#include "store/ageingreader.h"
#include "store/consistentread.h"
#include "store/settingsstore.h"
#include "store/tabledefinitions.h"
#include "store/tablesql.h"

#include <QSqlError>

#include <algorithm>
#include <functional>
#include <numeric>

namespace freshet {

namespace {

CalendarDate firstOfMonth(CalendarDate day)
{
    const QDate date = day.toQDate();
    return CalendarDate::fromQDate(QDate(date.year(), date.month(), 1));
}

CalendarDate dayIn(const QVariant &text)
{
    return CalendarDate::fromPrinted(text.toString().toStdString()).value_or(CalendarDate());
}

/// Keeps the largest ones, in order; among equals the one that came first.
void keepLargest(std::vector<OverdueInvoice> &invoices, OverdueInvoice invoice)
{
    const auto place =
        std::ranges::upper_bound(invoices, invoice.remaining, std::greater(), &OverdueInvoice::remaining);
    invoices.insert(place, std::move(invoice));
    if (invoices.size() > size_t(CurrencyPortfolio::topRows))
        invoices.pop_back();
}

/// What is read so far; a row of any statement finds its currency here.
class PortfolioReading
{
public:
    PortfolioReading(Database &cache, CalendarDate today, const AgeingEdges &edges)
        : m_cache(cache)
        , m_today(today)
        , m_edges(edges)
        , m_firstMonth(firstOfMonth(today).addMonths(1 - CurrencyPortfolio::months))
    {
    }

    Result<void> readAll();

    Portfolio found;

private:
    using TakeRow = std::function<void(const QSqlQuery &row)>;

    Result<void> read(const QString &sql, QVariantMap values, const TakeRow &take);
    Result<void> readCustomers();
    Result<void> readOpenInvoices();
    Result<void> readNames();
    Result<void> readHistory();
    Result<void> readAgeingOfToday();
    Result<void> readPaymentCurrencies();
    Result<void> readReceipts();
    Result<void> readDebtors();
    Result<void> readSuspended();
    void takeReceipts(const QSqlQuery &day);
    CurrencyPortfolio &lineOf(const QString &code);

    Database &m_cache;
    CalendarDate m_today;
    AgeingEdges m_edges;
    CalendarDate m_firstMonth;
};

Result<void> PortfolioReading::readAll()
{
    for (const auto step :
         {&PortfolioReading::readCustomers, &PortfolioReading::readOpenInvoices, &PortfolioReading::readNames,
          &PortfolioReading::readPaymentCurrencies, &PortfolioReading::readReceipts, &PortfolioReading::readDebtors,
          &PortfolioReading::readSuspended, &PortfolioReading::readHistory}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Result<void> PortfolioReading::read(const QString &sql, QVariantMap values, const TakeRow &take)
{
    values.insert(QStringLiteral(":today"), m_today.toIso());
    values.insert(QStringLiteral(":first"), m_firstMonth.toIso());
    Result<QSqlQuery> rows = preparedQuery(m_cache, {sql, values});
    if (!rows)
        return rows.error();
    if (!rows->exec())
        return m_cache.failed(rows->lastError(), QStringLiteral("overview"));
    while (rows->next())
        take(*rows);
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
    return read(QStringLiteral("SELECT currency, SUM(account_credit) FROM customers WHERE gone_since IS NULL "
                               "GROUP BY currency ORDER BY COUNT(*) DESC, currency"),
                {}, [this](const QSqlQuery &row) {
                    lineOf(row.value(0).toString()).unallocatedCredit = row.value(1).toLongLong();
                });
}

/// Sorted into buckets here and not in SQL: one pass over the open invoices instead of one a bucket.
Result<void> PortfolioReading::readOpenInvoices()
{
    return read(QStringLiteral("SELECT i.currency, i.id, i.customer_id, i.remaining, %1 "
                               "FROM invoices i WHERE i.remaining > 0 AND i.status IN (1, 2) "
                               "AND i.is_proforma = 0 AND i.gone_since IS NULL")
                    .arg(lateAfterSql(QStringLiteral("i"))),
                {}, [this](const QSqlQuery &row) {
                    CurrencyPortfolio &line = lineOf(row.value(0).toString());
                    const qint64 remaining = row.value(3).toLongLong();
                    const int daysPast = m_today - dayIn(row.value(4));
                    AgeingSum &bucket = line.ageing[size_t(m_edges.bucketOf(daysPast))];
                    bucket.amount += remaining;
                    ++bucket.invoiceCount;
                    if (daysPast > 0)
                        keepLargest(
                            line.overdueInvoices,
                            {row.value(1).toLongLong(), row.value(2).toLongLong(), {}, {}, remaining, daysPast});
                });
}

/// Once all documents are there, they say what is open and what is in credit.
Result<void> PortfolioReading::readHistory()
{
    const Result<bool> isThere = canReadAgeing(m_cache);
    if (!isThere || !*isThere)
        return isThere ? Result<void>() : isThere.error();
    if (Result<void> done = readAgeingOfToday(); !done)
        return done;
    const Result<std::vector<CurrencySales>> sales = readSales(m_cache, m_today, CurrencyPortfolio::months);
    if (!sales)
        return sales.error();
    for (const CurrencySales &one : *sales)
        lineOf(one.currency.code()).sales = one.months;
    const Result<AgeingReport> before = readAgeing(m_cache, m_today.addMonths(-CurrencyPortfolio::openingMonths));
    if (!before)
        return before.error();
    for (const AgeingLine &line : before->totals)
        lineOf(line.currency.code()).openBefore = line.openAmount();
    return {};
}

Result<void> PortfolioReading::readAgeingOfToday()
{
    const Result<AgeingReport> report = readAgeing(m_cache, m_today);
    if (!report)
        return report.error();
    for (CurrencyPortfolio &line : found.currencies) {
        line.ageing = {};
        line.unallocatedCredit = 0;
    }
    for (const AgeingLine &total : report->totals) {
        CurrencyPortfolio &line = lineOf(total.currency.code());
        line.ageing = total.buckets;
        line.unallocatedCredit = total.unallocatedCredit;
    }
    return {};
}

Result<void> PortfolioReading::readNames()
{
    const QString sql = QStringLiteral("SELECT i.number, c.name FROM invoices i "
                                       "LEFT JOIN customers c ON c.id = i.customer_id WHERE i.id = :id");
    for (CurrencyPortfolio &line : found.currencies) {
        for (OverdueInvoice &invoice : line.overdueInvoices) {
            const Result<void> done =
                read(sql, {{QStringLiteral(":id"), invoice.id}}, [&invoice](const QSqlQuery &row) {
                    invoice.number = row.value(0).toString();
                    invoice.customerName = row.value(1).toString();
                });
            if (!done)
                return done;
        }
    }
    return {};
}

/// A payment that is nobody's yet may be of a currency that no customer has.
Result<void> PortfolioReading::readPaymentCurrencies()
{
    return read(QStringLiteral("SELECT DISTINCT currency FROM payments WHERE gone_since IS NULL"), {},
                [this](const QSqlQuery &row) { lineOf(row.value(0).toString()); });
}

/// A column a currency, because the index has the payments by day: grouped by currency too, all would be sorted again.
Result<void> PortfolioReading::readReceipts()
{
    QStringList columns;
    for (const CurrencyPortfolio &line : found.currencies)
        columns += QStringLiteral("COALESCE(SUM(p.amount) FILTER (WHERE p.currency = '%1'), 0), "
                                  "COUNT(*) FILTER (WHERE p.currency = '%1')")
                       .arg(line.currency.code());
    if (columns.isEmpty())
        return {};
    return read(QStringLiteral("SELECT p.created_on, %1 FROM payments p WHERE p.created_on >= :first "
                               "AND p.gone_since IS NULL AND NOT %2 GROUP BY p.created_on")
                    .arg(columns.join(QLatin1String(", ")), courtesySql(QStringLiteral("p"))),
                {}, [this](const QSqlQuery &day) { takeReceipts(day); });
}

void PortfolioReading::takeReceipts(const QSqlQuery &day)
{
    const CalendarDate month = firstOfMonth(dayIn(day.value(0)));
    int column = 1;
    for (CurrencyPortfolio &line : found.currencies) {
        const auto receipts = std::ranges::find(line.received, month, &MonthReceipts::firstDay);
        if (receipts != line.received.end()) {
            receipts->amount += day.value(column).toLongLong();
            receipts->paymentCount += day.value(column + 1).toLongLong();
        }
        column += 2;
    }
}

Result<void> PortfolioReading::readDebtors()
{
    const QString sql = QStringLiteral("SELECT c.id, c.name, c.account_outstanding, p.oldest_overdue_days "
                                       "FROM customers c LEFT JOIN patterns p ON p.customer_id = c.id "
                                       "WHERE c.account_outstanding > 0 AND c.currency = :currency "
                                       "AND c.gone_since IS NULL ORDER BY c.account_outstanding DESC, c.id LIMIT %1")
                            .arg(CurrencyPortfolio::topRows);
    for (CurrencyPortfolio &line : found.currencies) {
        const Result<void> done =
            read(sql, {{QStringLiteral(":currency"), line.currency.code()}}, [&line](const QSqlQuery &row) {
                line.debtors.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong(),
                                        row.value(3).toInt()});
            });
        if (!done)
            return done;
    }
    return {};
}

Result<void> PortfolioReading::readSuspended()
{
    return read(QStringLiteral("SELECT COUNT(DISTINCT s.customer_id) FROM services s "
                               "WHERE s.status = %1 AND s.gone_since IS NULL AND NOT EXISTS "
                               "(SELECT 1 FROM invoices i WHERE i.customer_id = s.customer_id "
                               "AND i.gone_since IS NULL AND %2)")
                    .arg(int(ServiceStatus::Suspended))
                    .arg(overdueSql(QStringLiteral("i"))),
                {}, [this](const QSqlQuery &row) { found.suspendedWithNothingOverdue = row.value(0).toLongLong(); });
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
    const Result<AgeingEdges> edges = readAgeingEdges(cache);
    if (!edges)
        return edges.error();
    PortfolioReading reading(cache, today, *edges);
    if (const Result<void> done = reading.readAll(); !done)
        return done.error();
    return std::move(reading.found);
}

} // namespace freshet
