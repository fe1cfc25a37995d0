// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountcheck.h"

#include "store/effectiverows.h"

#include <QHash>

#include <algorithm>

namespace freshet {

namespace {

using AccountKey = std::pair<RecordId, QString>; ///< customer and currency

struct Sums
{
    qint64 outstanding = 0;
    qint64 credit = 0;
};

using Accounts = QHash<AccountKey, Sums>;

AccountKey keyAt(const QSqlQuery &row)
{
    return {row.value(1).toLongLong(), row.value(2).toString()};
}

Result<Accounts> ownSums(Database &cache, const StagedRefresh &staged)
{
    Accounts accounts;
    // The statuses that UISP adds up in accountOutstanding; drafts and void invoices owe nothing.
    const Result<void> invoices = walkEffectiveRows(
        cache, staged.tables.at(Entity::Invoice), QStringLiteral("id, customer_id, currency, remaining"),
        QStringLiteral("remaining > 0 AND status IN (1, 2, 3, 5)"),
        [&](const QSqlQuery &row) { accounts[keyAt(row)].outstanding += row.value(3).toLongLong(); });
    if (!invoices)
        return invoices.error();
    const Result<void> payments = walkEffectiveRows(
        cache, staged.tables.at(Entity::Payment), QStringLiteral("id, customer_id, currency, unallocated"),
        QStringLiteral("unallocated <> 0 AND customer_id IS NOT NULL"),
        [&](const QSqlQuery &row) { accounts[keyAt(row)].credit += row.value(3).toLongLong(); });
    if (!payments)
        return payments.error();
    return accounts;
}

} // namespace

Result<std::vector<AccountContradiction>> accountContradictions(Database &cache, const StagedRefresh &staged)
{
    const Result<Accounts> accounts = ownSums(cache, staged);
    if (!accounts)
        return accounts.error();
    std::vector<AccountContradiction> found;
    const auto compare = [&](const QSqlQuery &row) {
        const Sums own = accounts->value({row.value(0).toLongLong(), row.value(1).toString()});
        const qint64 outstanding = row.value(2).toLongLong();
        const qint64 credit = row.value(3).toLongLong();
        const qint64 balance = row.value(4).toLongLong();
        if (outstanding == own.outstanding && credit == own.credit && balance == own.credit - own.outstanding)
            return;
        found.push_back({row.value(0).toLongLong(), QStringLiteral("%1/%2 %3/%4 %5")
                                                        .arg(outstanding)
                                                        .arg(own.outstanding)
                                                        .arg(credit)
                                                        .arg(own.credit)
                                                        .arg(balance)});
    };
    // A token that may not see accounts gets them without a currency.
    const Result<void> compared =
        walkEffectiveRows(cache, staged.tables.at(Entity::Customer),
                          QStringLiteral("id, currency, account_outstanding, account_credit, account_balance"),
                          QStringLiteral("currency <> ''"), compare);
    if (!compared)
        return compared.error();
    std::ranges::sort(found, {}, &AccountContradiction::customerId);
    return found;
}

Result<std::vector<RecordId>> customersWhoAreBack(Database &cache, const StagedRefresh &staged)
{
    const RecordTable &customers = staged.tables.at(Entity::Customer);
    Result<QSqlQuery> rows = cache.prepare(
        QStringLiteral("SELECT s.id FROM %1 s JOIN %2 l ON l.id = s.id WHERE l.gone_since IS NOT NULL ORDER BY s.id")
            .arg(customers.stagedName(), customers.name()));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, customers.name()); !asked)
        return asked.error();
    std::vector<RecordId> ids;
    while (rows->next())
        ids.push_back(rows->value(0).toLongLong());
    return ids;
}

Result<std::vector<RecordId>> documentsOf(Database &cache, const RecordTable &table,
                                          const std::vector<RecordId> &customers)
{
    std::vector<RecordId> ids;
    QStringList numbers;
    std::ranges::transform(customers, std::back_inserter(numbers), [](RecordId id) { return QString::number(id); });
    const QString listed = numbers.join(QLatin1Char(','));
    const Result<void> walked =
        walkEffectiveRows(cache, table, QStringLiteral("id"), QStringLiteral("customer_id IN (%1)").arg(listed),
                          [&ids](const QSqlQuery &row) { ids.push_back(row.value(0).toLongLong()); });
    return walked ? Result<std::vector<RecordId>>(std::move(ids)) : walked.error();
}

Result<std::map<RecordId, QString>> standingContradictions(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral("SELECT customer_id, figures FROM standing_contradictions"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("contradictions")); !asked)
        return asked.error();
    std::map<RecordId, QString> standing;
    while (rows->next())
        standing.emplace(rows->value(0).toLongLong(), rows->value(1).toString());
    return standing;
}

Result<void> keepStandingContradictions(Database &cache, const std::vector<AccountContradiction> &contradictions)
{
    const Result<std::map<RecordId, QString>> before = standingContradictions(cache);
    if (!before)
        return before.error();
    std::map<RecordId, QString> now;
    for (const AccountContradiction &contradiction : contradictions)
        now.emplace(contradiction.customerId, contradiction.figures);
    if (now == *before)
        return {};
    if (const Result<void> emptied = cache.execute(QStringLiteral("DELETE FROM standing_contradictions")); !emptied)
        return emptied;
    Result<QSqlQuery> insert =
        cache.prepare(QStringLiteral("INSERT INTO standing_contradictions (customer_id, figures) VALUES (?, ?)"));
    if (!insert)
        return insert.error();
    for (const auto &[customer, figures] : now) {
        insert->bindValue(0, customer);
        insert->bindValue(1, figures);
        if (const Result<void> written = cache.run(*insert, QStringLiteral("contradictions")); !written)
            return written;
    }
    return {};
}

} // namespace freshet
