// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ageing [INVOICES]: how long ageing as of a past day takes on a cache of a million made-up invoices of 20,000
// customers over four years. Median of five runs, total and per customer being one answer.
#include "store/ageingreader.h"
#include "store/portfoliohistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

using namespace freshet;

namespace {

constexpr int customers = 20'000;
constexpr const char *today = "2026-01-20";

// A month's invoices are issued over 28 days and due after 14; most are paid around that, some much later, one in a
// hundred never, some in two parts, some ahead.
constexpr const char *invoiceRows = R"(
INSERT INTO invoices (id, hash, customer_id, organization_id, number, status, is_proforma, is_uncollectible, created_on,
    due_on, currency, total, paid, remaining, covers, settled_on)
SELECT id, id, customer, 1, printf('INV%08d', id), CASE WHEN settled IS NULL THEN 1 ELSE 3 END, 0, 0, created,
    date(created, '+14 days'), 'USD', total, CASE WHEN settled IS NULL THEN 0 ELSE total END,
    CASE WHEN settled IS NULL THEN total ELSE 0 END,
    CASE WHEN settled IS NULL THEN '[]'
         WHEN id % 25 = 0 THEN printf('[[%d,%d,%d,null,%d,null],[%d,%d,%d,null,%d,null]]', id, total / 2, id, id,
                                      id + 100000000, total - total / 2, id + 100000000, id)
         ELSE printf('[[%d,%d,%d,null,%d,null]]', id, total, id, id) END,
    settled
FROM (SELECT *, CASE WHEN paid <= :today AND id % 100 <> 7 THEN paid END AS settled
      FROM (SELECT *, date(created, printf('+%d days', CASE WHEN id % 40 = 3 THEN 150 WHEN id % 9 = 1 THEN 40
                                                           ELSE 2 + id % 17 END)) AS paid
            FROM (SELECT value AS id, 1 + value % :customers AS customer, 2000 + value % 4999 AS total,
                         date(:today, printf('-%d days', 1460 - 1460 * value / :invoices)) AS created
                  FROM generate))))";

constexpr const char *paymentRows = R"(
INSERT INTO payments (id, hash, customer_id, method_id, created_on, currency, amount, unallocated, note, provider_name,
    provider_payment_id, covers)
SELECT id + part * 100000000, id, customer_id, 'm', CASE WHEN part = 0 AND id % 25 = 0 THEN created_on ELSE settled_on END,
    'USD', CASE WHEN id % 25 <> 0 THEN total WHEN part = 0 THEN total / 2 ELSE total - total / 2 END, 0, '', '', '', covers
FROM invoices JOIN (SELECT 0 AS part UNION ALL SELECT 1)
WHERE settled_on IS NOT NULL AND (part = 0 OR id % 25 = 0))";

constexpr const char *creditRows = "INSERT INTO credit_steps SELECT id, 'USD', date(:today, printf('-%d days', id % "
                                   "1400)), 500 FROM customers WHERE id % 10 = 0";

constexpr const char *customerRows = R"(
INSERT INTO customers (id, hash, name, user_ident, is_company, is_lead, is_archived, is_active, is_vip, first_name,
    last_name, company_name, organization_id, currency, account_balance, account_credit, account_outstanding,
    has_overdue, has_suspended, address, note, contacts, tags, attributes, search_text)
SELECT value, value, 'Customer ' || value, '', 0, 0, 0, 1, 0, '', '', '', 1, 'USD', 0, 0, 0, 0, 0, '', '', '[]', '[]',
    '{}', 'customer ' || value
FROM (SELECT value FROM generate WHERE value <= :customers))";

Result<void> fill(Database &cache, qint64 invoices)
{
    const QString numbers =
        QStringLiteral("WITH RECURSIVE generate(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM "
                       "generate WHERE value < %1) ")
            .arg(invoices);
    return inTransaction(cache, [&]() -> Result<void> {
        for (const char *statement : {customerRows, invoiceRows, paymentRows, creditRows}) {
            QString sql = QString::fromLatin1(statement).trimmed();
            sql.replace(QLatin1String(":today"), QStringLiteral("'%1'").arg(QLatin1String(today)))
                .replace(QLatin1String(":customers"), QString::number(customers))
                .replace(QLatin1String(":invoices"), QString::number(invoices));
            if (const Result<void> done = cache.execute(sql.contains(QLatin1String("generate")) ? numbers + sql : sql);
                !done)
                return done;
        }
        const Result<void> confirmed =
            cache.execute(QStringLiteral("INSERT INTO list_state VALUES ('invoices', '', 1), ('payments', '', 1)"));
        if (!confirmed)
            return confirmed;
        return cache.execute(
            QStringLiteral("INSERT INTO meta VALUES ('patterns_as_of', '%1')").arg(QLatin1String(today)));
    });
}

template<typename Read>
bool measure(const char *what, const Read &read)
{
    std::array<double, 5> seconds{};
    size_t rows = 0;
    for (double &each : seconds) {
        QElapsedTimer time;
        time.start();
        const auto answer = read();
        each = double(time.nsecsElapsed()) / 1e9;
        if (!answer.ok()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(answer.error().where), qPrintable(answer.error().detail));
            return false;
        }
        rows = answer.value();
    }
    std::ranges::sort(seconds);
    std::printf("%-34s median %.3f s, slowest %.3f s, %zu rows\n", what, seconds[2], seconds[4], rows);
    return true;
}

bool measureAll(Database &cache)
{
    const CalendarDate day = *CalendarDate::fromPrinted(today);
    for (const int days : {0, 31, 365, 730, 1400}) {
        const CalendarDate asOf = day.addDays(-days);
        if (!measure(qPrintable(QStringLiteral("ageing as of %1").arg(asOf.toIso())), [&]() -> Result<size_t> {
                const Result<AgeingReport> report = readAgeing(cache, asOf);
                return report ? Result<size_t>(report->customers.size()) : report.error();
            }))
            return false;
    }
    return measure("one customer as of a year ago",
                   [&]() -> Result<size_t> {
                       const Result<AgeingReport> report = readAgeing(cache, day.addDays(-365), 4711);
                       return report ? Result<size_t>(report->customers.size()) : report.error();
                   }) &&
           measure("sales of twelve months", [&]() -> Result<size_t> {
               const auto sales = readSales(cache, day, 12);
               return sales ? Result<size_t>(sales->size()) : sales.error();
           });
}

/// What a refresh pays for it.
bool measureNote(Database &cache)
{
    qint64 snapshot = 0;
    return measure("noting the portfolio", [&]() -> Result<size_t> {
        const Result<void> noted = notePortfolio(cache, ++snapshot, *CalendarDate::fromPrinted(today));
        return noted ? Result<size_t>(size_t(1)) : noted.error();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 invoices = QCoreApplication::arguments().value(1, QStringLiteral("1000000")).toLongLong();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    {
        const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        const Result<void> filled = cache ? fill(**cache, invoices) : Result<void>(cache.error());
        if (!filled) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(filled.error().where), qPrintable(filled.error().detail));
            return EXIT_FAILURE;
        }
        if (!measureNote(**cache))
            return EXIT_FAILURE;
    }
    const auto cache = Database::open(path, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    return cache && measureAll(**cache) ? EXIT_SUCCESS : EXIT_FAILURE;
}
