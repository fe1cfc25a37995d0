// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customernames.h"

#include "store/storedvalues.h"

namespace freshet {

Result<QHash<RecordId, QString>> customerNames(Database &cache, std::span<const RecordId> customers)
{
    Result<QSqlQuery> rows =
        cache.prepare(QStringLiteral("SELECT id, name FROM customers WHERE id IN (SELECT value FROM json_each(?))"));
    if (!rows)
        return rows.error();
    rows->bindValue(0, jsonIdList(customers));
    if (const Result<void> asked = cache.run(*rows, QStringLiteral("names of customers")); !asked)
        return asked.error();
    QHash<RecordId, QString> names;
    while (rows->next())
        names.insert(rows->value(0).toLongLong(), rows->value(1).toString());
    return names;
}

} // namespace freshet
