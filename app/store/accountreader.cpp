// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountreader.h"

#include "domain/steps.h"
#include "store/accountrows.h"
#include "store/foreignrows.h"
#include "store/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

namespace freshet {

namespace {

constexpr size_t customersPerBatch = 500;

using Accounts = std::vector<CustomerAccount>;

CustomerAccount *accountOf(Accounts &accounts, const QVariant &customerId)
{
    const RecordId id = customerId.toLongLong();
    const auto found = std::ranges::lower_bound(accounts, id, {}, &CustomerAccount::customerId);
    return found != accounts.end() && found->customerId == id ? &*found : nullptr;
}

Result<QSqlQuery> asked(Database &cache, const QString &statement, const QString &ids)
{
    Result<QSqlQuery> query = cache.prepare(statement);
    if (!query)
        return query;
    if (statement.contains(QLatin1Char('?')))
        query->bindValue(0, ids);
    const Result<void> done = cache.run(*query, QStringLiteral("accounts"));
    return done ? std::move(query) : Result<QSqlQuery>(done.error());
}

Result<Accounts> readCustomers(Database &cache, const QString &ids)
{
    Result<QSqlQuery> rows =
        asked(cache,
              QStringLiteral("SELECT %1, is_vip, grace_payment_date, held_at IS NOT NULL FROM customers "
                             "WHERE id IN (SELECT value FROM json_each(?)) AND gone_since IS NULL ORDER BY id")
                  .arg(accountColumns(Entity::Customer)),
              ids);
    if (!rows)
        return rows.error();
    const int firstOwnColumn = int(accountColumns(Entity::Customer).count(QLatin1Char(','))) + 1;
    Accounts accounts;
    while (rows->next()) {
        CustomerAccount account;
        Customer customer = accountRow<Customer>(*rows);
        account.customerId = customer.id;
        account.isVip = rows->value(firstOwnColumn).toBool();
        account.grace = rows->value(firstOwnColumn + 1).toString();
        account.isComplete = !rows->value(firstOwnColumn + 2).toBool();
        if (account.isComplete)
            account.customer = std::move(customer);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

template<typename Record>
Result<void> readRows(Database &cache, Entity entity, const QString &ids, Accounts &accounts,
                      std::vector<Record> CustomerAccount::*rows)
{
    Result<QSqlQuery> query =
        asked(cache,
              QStringLiteral("SELECT %1, held_at IS NOT NULL FROM %2 WHERE customer_id IN "
                             "(SELECT value FROM json_each(?)) AND gone_since IS NULL ORDER BY id")
                  .arg(accountColumns(entity), entityKey(entity)),
              ids);
    if (!query)
        return query.error();
    const int heldColumn = int(accountColumns(entity).count(QLatin1Char(','))) + 1;
    while (query->next()) {
        CustomerAccount *account = accountOf(accounts, query->value(1));
        if (!account)
            continue;
        if (!query->value(heldColumn).toBool()) {
            (account->*rows).push_back(accountRow<Record>(*query));
            continue;
        }
        account->isComplete = false;
        account->heldRows.push_back({entity, query->value(0).toLongLong()});
    }
    return {};
}

/// Rows that could not be read and are not stored either; one of which nobody can tell whose it is may be anybody's.
Result<void> noteUnreadable(Database &cache, Accounts &accounts)
{
    Result<QSqlQuery> rows =
        asked(cache,
              QStringLiteral("SELECT customer_id FROM row_errors WHERE customer_id IS NOT NULL OR "
                             "(entity = 'invoices' AND (id IS NULL OR id NOT IN (SELECT id FROM invoices))) OR "
                             "(entity = 'payments' AND (id IS NULL OR id NOT IN (SELECT id FROM payments)))"),
              {});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QVariant customer = rows->value(0);
        for (CustomerAccount &account : accounts) {
            if (customer.isNull() || account.customerId == customer.toLongLong())
                account.isComplete = false;
        }
    }
    return {};
}

/// A change that moved a date of the row too was meant, and a draft may change as it likes: what changed before then
/// is settled.
bool settlesWhatWasBefore(const QJsonObject &fields)
{
    const QJsonArray status = fields[QLatin1String("status")].toArray();
    const bool wasDraft = status.size() == 2 && status[0].toInt(-1) == int(InvoiceStatus::Draft);
    return fields.contains(QLatin1String("created_on")) || fields.contains(QLatin1String("due_on")) || wasDraft;
}

QString rawText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void addChanges(const QSqlQuery &row, CustomerAccount &account)
{
    const QJsonObject fields = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    const RowPlace place{row.value(1).toString() == entityKey(Entity::Invoice) ? Entity::Invoice : Entity::Payment,
                         row.value(2).toLongLong()};
    if (settlesWhatWasBefore(fields)) {
        std::erase_if(account.changes,
                      [&place](const ContentChange &change) { return RowPlace{change.entity, change.rowId} == place; });
        return;
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray sides = field->toArray();
        account.changes.push_back({place.entity, place.id, field.key(), rawText(sides[0]), rawText(sides[1])});
    }
}

/// Of the rows that the accounts have now, whosever they were when they changed.
Result<void> readChanges(Database &cache, const QString &ids, qint64 since, Accounts &accounts)
{
    const auto ofTable = [since](const char *table) {
        return QStringLiteral("SELECT r.customer_id, x.entity, x.row_id, x.fields, x.number FROM %1 r JOIN changes x "
                              "ON x.entity = '%1' AND x.row_id = r.id WHERE r.customer_id IN (SELECT id FROM wanted) "
                              "AND x.snapshot >= %2 AND x.kind = 'changed'")
            .arg(QLatin1String(table))
            .arg(since);
    };
    Result<QSqlQuery> rows =
        asked(cache,
              QStringLiteral("WITH wanted(id) AS (SELECT value FROM json_each(?)) ") + ofTable("invoices") +
                  QStringLiteral(" UNION ALL ") + ofTable("payments") + QStringLiteral(" ORDER BY x.number"),
              ids);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (CustomerAccount *account = accountOf(accounts, rows->value(0)))
            addChanges(*rows, *account);
    }
    return {};
}

Result<Accounts> readBatch(Database &cache, std::span<const RecordId> customers, qint64 changesSince)
{
    const QString ids = jsonIdList(customers);
    Result<Accounts> accounts = readCustomers(cache, ids);
    if (!accounts)
        return accounts;
    const Result<void> read = inOrder({
        [&] { return readRows(cache, Entity::Service, ids, *accounts, &CustomerAccount::services); },
        [&] { return readRows(cache, Entity::Invoice, ids, *accounts, &CustomerAccount::invoices); },
        [&] { return readRows(cache, Entity::Payment, ids, *accounts, &CustomerAccount::payments); },
        [&] { return readRows(cache, Entity::Refund, ids, *accounts, &CustomerAccount::refunds); },
        [&] { return readRows(cache, Entity::CreditNote, ids, *accounts, &CustomerAccount::creditNotes); },
        [&] { return noteUnreadable(cache, *accounts); },
        [&] { return readChanges(cache, ids, changesSince, *accounts); },
        [&] { return readForeignRows(cache, *accounts); },
    });
    if (!read)
        return read.error();
    return accounts;
}

} // namespace

Result<void> readAccounts(Database &cache, const std::vector<RecordId> &customers, qint64 changesSince,
                          const AccountSink &sink)
{
    const std::span<const RecordId> all(customers);
    for (size_t at = 0; at < all.size(); at += customersPerBatch) {
        Result<Accounts> batch =
            readBatch(cache, all.subspan(at, std::min(customersPerBatch, all.size() - at)), changesSince);
        if (!batch)
            return batch.error();
        if (Result<void> taken = sink(std::move(*batch)); !taken)
            return taken;
    }
    return {};
}

} // namespace freshet
