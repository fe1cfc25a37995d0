// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/confirmationsql.h"

#include <QStringList>

namespace freshet {

namespace {

QString listTime(const QString &list)
{
    return QStringLiteral("coalesce((SELECT confirmed_at FROM list_state WHERE entity = '%1'), '')").arg(list);
}

QString customersOwnListTime(Entity entity, const QString &customerIdSql)
{
    return QStringLiteral("coalesce((SELECT confirmed_at FROM list_state WHERE entity = '%1_of_customer_' || %2), '')")
        .arg(entityKey(entity), customerIdSql);
}

/// Of the list that shows some of the rows; empty when the row is none of these.
QString partTime(const QString &alias, Entity entity)
{
    if (entity == Entity::Invoice)
        return QStringLiteral("CASE WHEN %1.status < 3 THEN %2 ELSE '' END")
            .arg(alias, listTime(QStringLiteral("open_invoices")));
    if (entity == Entity::Payment)
        return QStringLiteral("CASE WHEN %1.customer_id IS NULL THEN %2 ELSE '' END")
            .arg(alias, listTime(QStringLiteral("loose_payments")));
    return QStringLiteral("''");
}

QString customerTime(const QString &alias, Entity entity)
{
    const bool isListedByCustomer = entity == Entity::Invoice || entity == Entity::Payment;
    return isListedByCustomer ? customersOwnListTime(entity, alias + QStringLiteral(".customer_id"))
                              : QStringLiteral("''");
}

QString rowTime(const QString &alias)
{
    // Not arg(): the format of the time has percent signs of its own.
    return QStringLiteral("coalesce(strftime('%Y-%m-%dT%H:%M:%fZ', @.read_at, 'unixepoch'), '')")
        .replace(QLatin1Char('@'), alias);
}

QString latestSql(const QString &alias, Entity entity)
{
    return QStringLiteral("max(%1)").arg(
        QStringList{listTime(entityKey(entity)), partTime(alias, entity), customerTime(alias, entity), rowTime(alias)}
            .join(QLatin1String(", ")));
}

/// The oldest time of a customer's rows that could not be read; the end of time when all could.
QString oldestHeldSql(const QString &customerIdSql)
{
    return QStringLiteral("coalesce((SELECT min(h.held_at) FROM (SELECT customer_id, held_at FROM invoices "
                          "WHERE held_at IS NOT NULL UNION ALL SELECT customer_id, held_at FROM payments "
                          "WHERE held_at IS NOT NULL) h WHERE h.customer_id = %1), '9999')")
        .arg(customerIdSql);
}

} // namespace

QString confirmedAtSql(const QString &alias, Entity entity)
{
    return QStringLiteral("COALESCE(%1.held_at, (SELECT published_at FROM snapshots WHERE number = %1.gone_since), "
                          "nullif(%2, ''))")
        .arg(alias, latestSql(alias, entity));
}

QString olderSql(const QString &alias, Entity entity)
{
    // Cheapest first: a list that was read since then decides for all of its rows.
    return QStringLiteral("CASE WHEN %1.held_at IS NOT NULL THEN %1.held_at < :confirmed_before "
                          "WHEN %1.gone_since IS NOT NULL THEN coalesce((SELECT published_at FROM snapshots "
                          "WHERE number = %1.gone_since), '') < :confirmed_before "
                          "ELSE %2 < :confirmed_before AND %3 < :confirmed_before "
                          "AND (%1.read_at IS NULL OR %1.read_at < :confirmed_before_seconds) "
                          "AND %4 < :confirmed_before END")
        .arg(alias, listTime(entityKey(entity)), partTime(alias, entity), customerTime(alias, entity));
}

QString confirmedBySql(const QString &alias, Entity entity)
{
    return QStringLiteral("CASE WHEN %1.held_at IS NOT NULL THEN 'held' WHEN %1.gone_since IS NOT NULL THEN 'gone' "
                          "ELSE CASE %2 WHEN '' THEN NULL WHEN %3 THEN 'whole_list' WHEN %4 THEN 'part_list' "
                          "WHEN %5 THEN 'customer_read' ELSE 'row_read' END END")
        .arg(alias, latestSql(alias, entity), listTime(entityKey(entity)), partTime(alias, entity),
             customerTime(alias, entity));
}

QString worklistConfirmedAtSql(const QString &customer, const QString &invoice)
{
    return QStringLiteral("min(%1, %2)")
        .arg(confirmedAtSql(customer, Entity::Customer), confirmedAtSql(invoice, Entity::Invoice));
}

QString patternConfirmedAtSql(const QString &alias)
{
    const QString customer = alias + QStringLiteral(".customer_id");
    QStringList times;
    for (const Entity entity : {Entity::Customer, Entity::PaymentMethod, Entity::CreditNote})
        times += QStringLiteral("nullif(%1, '')").arg(listTime(entityKey(entity)));
    for (const Entity entity : {Entity::Invoice, Entity::Payment})
        times += QStringLiteral("nullif(max(%1, %2), '')")
                     .arg(listTime(entityKey(entity)), customersOwnListTime(entity, customer));
    times += oldestHeldSql(customer);
    return QStringLiteral("min(%1)").arg(times.join(QLatin1String(", ")));
}

QString patternOlderSql(const QString &alias)
{
    return QStringLiteral("coalesce(%1, '') < :confirmed_before").arg(patternConfirmedAtSql(alias));
}

} // namespace freshet
