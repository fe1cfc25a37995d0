// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/creditsteps.h"

#include "store/storedvalues.h"

#include <algorithm>

namespace freshet {

namespace {

using Steps = std::vector<DatedAmount>;
using StepsByCustomer = std::unordered_map<RecordId, Steps>;

DatedAmount amountAt(const QSqlQuery &row)
{
    return {storedDate(row.value(1)).value_or(CalendarDate()), Currency(row.value(2).toString()),
            row.value(3).toLongLong()};
}

Result<QSqlQuery> rowsOf(Database &cache, const QString &sql, const QString &ids)
{
    Result<QSqlQuery> rows = cache.prepare(sql);
    if (!rows)
        return rows;
    rows->bindValue(0, ids);
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("credit")); !asked)
        return asked.error();
    return rows;
}

Result<StepsByCustomer> storedSteps(Database &cache, const QString &ids)
{
    Result<QSqlQuery> rows = rowsOf(
        cache,
        QStringLiteral("SELECT customer_id, day, currency, change FROM credit_steps "
                       "WHERE customer_id IN (SELECT value FROM json_each(?)) ORDER BY customer_id, currency, day"),
        ids);
    if (!rows)
        return rows.error();
    StepsByCustomer steps;
    while (rows->next())
        steps[rows->value(0).toLongLong()].push_back(amountAt(*rows));
    return steps;
}

Result<void> insertSteps(Database &cache, QSqlQuery &insert, const CustomerCreditSteps &credit)
{
    for (const DatedAmount &step : credit.steps) {
        insert.bindValue(0, credit.customerId);
        // A null text would be stored as NULL.
        insert.bindValue(1, step.currency.isEmpty() ? QStringLiteral("") : step.currency.code());
        insert.bindValue(2, step.on.toIso());
        insert.bindValue(3, step.amount);
        if (const Result<void> written = cache.run(insert, QStringLiteral("credit")); !written)
            return written;
    }
    return {};
}

} // namespace

Result<CreditDocumentsByCustomer> readCreditDocuments(Database &cache, std::span<const RecordId> customers)
{
    const QString ids = jsonIdList(customers);
    CreditDocumentsByCustomer documents;
    const QString sql = QStringLiteral("SELECT customer_id, created_on, currency, %1 FROM %2 WHERE gone_since IS NULL "
                                       "AND customer_id IN (SELECT value FROM json_each(?))");
    const auto read = [&](const char *amount, const char *table, Steps CreditDocuments::*list) -> Result<void> {
        Result<QSqlQuery> rows = rowsOf(cache, sql.arg(QLatin1String(amount), QLatin1String(table)), ids);
        if (!rows)
            return rows.error();
        while (rows->next())
            (documents[rows->value(0).toLongLong()].*list).push_back(amountAt(*rows));
        return {};
    };
    if (const Result<void> done = read("abs(total)", "credit_notes", &CreditDocuments::creditNotes); !done)
        return done.error();
    if (const Result<void> done = read("amount", "refunds", &CreditDocuments::refunds); !done)
        return done.error();
    return documents;
}

Result<void> forgetCreditSteps(Database &cache, std::span<const RecordId> customers)
{
    const Result<QSqlQuery> done =
        rowsOf(cache, QStringLiteral("DELETE FROM credit_steps WHERE customer_id IN (SELECT value FROM json_each(?))"),
               jsonIdList(customers));
    return done ? Result<void>() : done.error();
}

Result<void> writeCreditSteps(Database &cache, const std::vector<CustomerCreditSteps> &credits)
{
    std::vector<RecordId> customers(credits.size());
    std::ranges::transform(credits, customers.begin(), &CustomerCreditSteps::customerId);
    Result<StepsByCustomer> stored = storedSteps(cache, jsonIdList(customers));
    if (!stored)
        return stored.error();
    Result<QSqlQuery> remove = cache.prepare(QStringLiteral("DELETE FROM credit_steps WHERE customer_id = ?"));
    if (!remove)
        return remove.error();
    Result<QSqlQuery> insert = cache.prepare(
        QStringLiteral("INSERT INTO credit_steps (customer_id, currency, day, change) VALUES (?, ?, ?, ?)"));
    if (!insert)
        return insert.error();
    for (const CustomerCreditSteps &credit : credits) {
        const Steps &before = (*stored)[credit.customerId];
        if (before == credit.steps)
            continue;
        remove->bindValue(0, credit.customerId);
        if (Result<void> removed = cache.run(*remove, QStringLiteral("credit")); !removed)
            return removed;
        if (Result<void> written = insertSteps(cache, *insert, credit); !written)
            return written;
    }
    return {};
}

} // namespace freshet
