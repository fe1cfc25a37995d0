// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/madeupcache.h"

namespace freshet::bench {

namespace {

// A month's invoices are issued over 28 days and due after 14; most are paid around that, some much later, one in a
// hundred never, some in two parts, some ahead.
constexpr const char *invoiceRows = R"(
INSERT INTO invoices (id, hash, customer_id, organization_id, number, status, is_proforma, is_uncollectible, created_on,
    due_on, currency, total, paid, remaining, covers, settled_on)
SELECT id, id, customer, 1, printf('INV%08d', id), CASE WHEN settled IS NULL THEN 1 ELSE 3 END, 0, 0, created,
    date(created, '+14 days'), 'USD', total, CASE WHEN settled IS NULL THEN 0 ELSE total END,
    CASE WHEN settled IS NULL THEN total ELSE 0 END,
    CASE WHEN settled IS NULL THEN '[]'
         WHEN id % 25 = 0 THEN printf('[[%d,%d,%d,null,%d,null],[%d,%d,%d,null,%d,null]]', id, total / 3, id, id,
                                      id + 100000000, total - total / 3, id + 100000000, id)
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
    'USD', CASE WHEN id % 25 <> 0 THEN total WHEN part = 0 THEN total / 3 ELSE total - total / 3 END, 0, '', '', '', covers
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

// What rows keep of their covers, as 008_findings.sql computes it for rows of before.
constexpr const char *invoiceSums = R"(
UPDATE invoices SET (cover_sum, cover_mark) = (SELECT coalesce(sum(value ->> 1), 0),
    coalesce(sum((((value ->> 0) * 31 + (value ->> 2)) % 1000003 + 1) * (((value ->> 1) + (value ->> 4) * 17) % 1000033 + 1)), 0)
    FROM json_each(covers)))";
constexpr const char *paymentCovers = "UPDATE payments SET covers = (SELECT json_group_array(json(value)) FROM "
                                      "json_each(covers) WHERE value ->> 2 = payments.id) WHERE id % 25 = 0";
constexpr const char *paymentSums = R"(
UPDATE payments SET (cover_sum, cover_mark) = (SELECT coalesce(sum(value ->> 1), 0),
    coalesce(sum((((value ->> 0) * 31 + (value ->> 2)) % 1000003 + 1) * (((value ->> 1) + (value ->> 4) * 17) % 1000033 + 1)), 0)
    FROM json_each(covers)))";

// Accounts that agree with their documents.
constexpr const char *accountSums = R"(
UPDATE customers SET account_outstanding = o.owed, account_balance = -o.owed, has_overdue = o.overdue
FROM (SELECT customer_id, sum(remaining) AS owed, max(due_on < :today) AS overdue FROM invoices WHERE remaining > 0
      GROUP BY customer_id) o WHERE o.customer_id = customers.id)";

} // namespace

Result<void> fillMadeUp(Database &cache, const MadeUpSize &size)
{
    const QString today = QStringLiteral("'%1'").arg(size.today.toIso());
    const QString numbers =
        QStringLiteral("WITH RECURSIVE generate(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM "
                       "generate WHERE value < %1) ")
            .arg(size.invoices);
    return inTransaction(cache, [&]() -> Result<void> {
        for (const char *statement : {customerRows, invoiceRows, paymentRows, creditRows, invoiceSums, paymentCovers,
                                      paymentSums, accountSums}) {
            QString sql = QString::fromLatin1(statement).trimmed();
            sql.replace(QLatin1String(":today"), today)
                .replace(QLatin1String(":customers"), QString::number(size.customers))
                .replace(QLatin1String(":invoices"), QString::number(size.invoices));
            if (const Result<void> done = cache.execute(sql.contains(QLatin1String("generate")) ? numbers + sql : sql);
                !done)
                return done;
        }
        const Result<void> confirmed =
            cache.execute(QStringLiteral("INSERT INTO list_state VALUES ('invoices', '', 1), ('payments', '', 1)"));
        if (!confirmed)
            return confirmed;
        return cache.execute(QStringLiteral("INSERT INTO meta VALUES ('patterns_as_of', %1)").arg(today));
    });
}

} // namespace freshet::bench
