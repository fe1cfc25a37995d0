// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptledgers.h"

#include "store/packedledger.h"
#include "store/storedvalues.h"

#include <limits>

namespace freshet {

namespace {

constexpr int customersPerBatch = 1000;

QString purpose()
{
    return QStringLiteral("kept ledgers");
}

Result<QSqlQuery> asked(Database &cache, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = cache.prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (const Result<void> done = cache.run(*query, purpose()); !done)
        return done.error();
    return query;
}

/// The kept ledgers behind customer `after`, which it moves on to the last one that it looked at.
Result<std::vector<CustomerLedger>> nextBatch(Database &cache, QSqlQuery &rows, RecordId &after)
{
    rows.bindValue(0, after);
    if (const Result<void> done = cache.run(rows, purpose()); !done)
        return done.error();
    std::vector<CustomerLedger> ledgers;
    while (rows.next()) {
        after = rows.value(0).toLongLong();
        std::optional<CustomerLedger> ledger = unpackedLedger(after, rows.value(1).toByteArray());
        if (!ledger)
            return Error{ErrorKind::StoreDamaged, QStringLiteral("kept ledger of customer %1").arg(after), 0, {}};
        ledgers.push_back(std::move(*ledger));
    }
    rows.finish();
    return ledgers;
}

} // namespace

Result<bool> areLedgersKept(Database &cache)
{
    const Result<QVariant> version = cache.value(QStringLiteral("SELECT value FROM meta WHERE key = 'ledgers_kept'"));
    if (!version)
        return version.error();
    return version->toString() == QString::number(packedLedgerVersion);
}

Result<void> noteLedgersKept(Database &cache)
{
    return cache.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES ('ledgers_kept', '%1') "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                             .arg(packedLedgerVersion));
}

Result<void> keepLedgers(Database &cache, const std::vector<CustomerLedger> &ledgers)
{
    Result<QSqlQuery> insert = cache.prepare(
        QStringLiteral("INSERT INTO ledgers (customer_id, packed) VALUES (?, ?) ON CONFLICT (customer_id) "
                       "DO UPDATE SET packed = excluded.packed WHERE packed <> excluded.packed"));
    if (!insert)
        return insert.error();
    for (const CustomerLedger &ledger : ledgers) {
        insert->bindValue(0, ledger.customerId);
        insert->bindValue(1, ledger.dependsOnOthers ? QByteArray("") : packedLedger(ledger));
        if (Result<void> written = cache.run(*insert, purpose()); !written)
            return written;
    }
    return {};
}

Result<void> forgetLedgers(Database &cache, const std::vector<RecordId> &customerIds)
{
    const Result<QSqlQuery> done =
        asked(cache, QStringLiteral("DELETE FROM ledgers WHERE customer_id IN (SELECT value FROM json_each(?))"),
              {jsonIdList(customerIds)});
    return done ? Result<void>() : done.error();
}

Result<void> forgetAllLedgers(Database &cache)
{
    if (Result<void> done = cache.execute(QStringLiteral("DELETE FROM meta WHERE key = 'ledgers_kept'")); !done)
        return done;
    return cache.execute(QStringLiteral("DELETE FROM ledgers"));
}

Result<std::vector<RecordId>> customersWhoDependOnOthers(Database &cache)
{
    Result<QSqlQuery> rows = asked(
        cache, QStringLiteral("SELECT customer_id FROM ledgers WHERE length(packed) = 0 ORDER BY customer_id"), {});
    if (!rows)
        return rows.error();
    std::vector<RecordId> customers;
    while (rows->next())
        customers.push_back(rows->value(0).toLongLong());
    return customers;
}

Result<void> readKeptLedgers(Database &cache, const LedgerSink &sink)
{
    Result<QSqlQuery> rows =
        cache.prepare(QStringLiteral("SELECT customer_id, packed FROM ledgers WHERE customer_id > ? "
                                     "AND length(packed) > 0 ORDER BY customer_id LIMIT %1")
                          .arg(customersPerBatch));
    if (!rows)
        return rows.error();
    RecordId after = std::numeric_limits<RecordId>::min();
    for (;;) {
        Result<std::vector<CustomerLedger>> batch = nextBatch(cache, *rows, after);
        if (!batch)
            return batch.error();
        if (batch->empty())
            return {};
        if (Result<void> taken = sink(std::move(*batch)); !taken)
            return taken;
    }
}

Result<void> readAllLedgers(Database &cache, const LedgerSink &sink)
{
    const Result<bool> areKept = areLedgersKept(cache);
    if (!areKept)
        return areKept.error();
    if (!*areKept)
        return readLedgers(cache, {}, sink);
    const Result<std::vector<RecordId>> dependent = customersWhoDependOnOthers(cache);
    if (!dependent)
        return dependent.error();
    if (Result<void> read = readKeptLedgers(cache, sink); !read)
        return read;
    return dependent->empty() ? Result<void>() : readLedgers(cache, *dependent, sink);
}

} // namespace freshet
