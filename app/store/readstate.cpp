// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readstate.h"

namespace freshet {

Result<ReadState> readState(Database &cache)
{
    Result<QSqlQuery> query = cache.prepare(
        QStringLiteral("SELECT (SELECT count(*) FROM customers) + (SELECT count(*) FROM services) + "
                       "(SELECT count(*) FROM invoices) + (SELECT count(*) FROM payments), "
                       "(SELECT count(*) FROM list_state WHERE entity IN ('invoices', 'payments')) = 2, "
                       "(SELECT max(confirmed_at) FROM list_state WHERE entity IN ('invoices', 'recent_invoices')), "
                       "(SELECT value FROM meta WHERE key = 'payments_read_through')"));
    if (!query)
        return query.error();
    if (const Result<void> asked = cache.run(*query, QStringLiteral("what was read")); !asked)
        return asked.error();
    ReadState state;
    if (!query->next())
        return state;
    state.rows = query->value(0).toLongLong();
    state.isHistoryComplete = query->value(1).toBool();
    state.documentsReadAt = QDateTime::fromString(query->value(2).toString(), Qt::ISODateWithMs);
    if (!query->value(3).isNull())
        state.paymentsReadThrough = query->value(3).toLongLong();
    return state;
}

Result<bool> isHistoryComplete(Database &cache)
{
    const Result<QVariant> lists =
        cache.value(QStringLiteral("SELECT count(*) FROM list_state WHERE entity IN ('invoices', 'payments')"));
    return lists ? Result<bool>(lists->toInt() == 2) : lists.error();
}

Result<void> keepPaymentsReadThrough(Database &cache, RecordId id)
{
    return cache.execute(
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('payments_read_through', '%1') "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value")
            .arg(id));
}

} // namespace freshet
