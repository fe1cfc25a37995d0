// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/doubtfulcustomers.h"

#include "store/storedvalues.h"

namespace freshet {

Result<std::vector<RecordId>> doubtfulCustomers(Database &cache)
{
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral(
        "SELECT DISTINCT j.value FROM meta, json_each(meta.value) j WHERE meta.key = 'doubtful_customers' ORDER BY 1"));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("meta")); !asked)
        return asked.error();
    std::vector<RecordId> customers;
    while (rows->next())
        customers.push_back(rows->value(0).toLongLong());
    return customers;
}

Result<void> keepDoubtfulCustomers(Database &cache, const std::vector<RecordId> &customers)
{
    const Result<std::vector<RecordId>> before = doubtfulCustomers(cache);
    if (!before || *before == customers)
        return before ? Result<void>() : before.error();
    if (customers.empty())
        return cache.execute(QStringLiteral("DELETE FROM meta WHERE key = 'doubtful_customers'"));
    return cache.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES ('doubtful_customers', '%1') "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                             .arg(jsonIdList(customers)));
}

} // namespace freshet
