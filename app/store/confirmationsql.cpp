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

/// The conditions that tell the parts of an order from each other.
struct AgeConditions
{
    QString isMarked;  ///< gone or held: a time of its own
    QString isInPart;  ///< there is a list of these rows only
    QString isOwnRead; ///< the customer's own list is newer than the one of all
    QString listSeconds;
    QString isRead;  ///< newer than the list of all
    QString hasRest; ///< whether there are others at all
};

QString newerOwnLists(Entity entity)
{
    const QString prefix = entityKey(entity) + QStringLiteral("_of_customer_");
    // Behind every text with the prefix.
    const QString end = QString(prefix).replace(prefix.size() - 1, 1, QChar(u'_' + 1));
    return QStringLiteral("(SELECT CAST(substr(entity, %1) AS INTEGER) FROM list_state WHERE entity >= '%2' "
                          "AND entity < '%3' AND confirmed_at > %4)")
        .arg(prefix.size() + 1)
        .arg(prefix, end, listTime(entityKey(entity)));
}

AgeConditions ageConditions(const QString &alias, Entity entity)
{
    AgeConditions is;
    is.isMarked = QStringLiteral("(%1.gone_since IS NOT NULL OR %1.held_at IS NOT NULL)").arg(alias);
    is.isInPart =
        alias + (entity == Entity::Invoice ? QStringLiteral(".status < 3") : QStringLiteral(".customer_id IS NULL"));
    is.isOwnRead = QStringLiteral("%1.customer_id IN %2").arg(alias, newerOwnLists(entity));
    is.listSeconds =
        QStringLiteral("coalesce((julianday(%1) - 2440587.5) * 86400, -1)").arg(listTime(entityKey(entity)));
    is.isRead = QStringLiteral("%1.read_at > %2").arg(alias, is.listSeconds);
    is.hasRest = QStringLiteral("(EXISTS (SELECT 1 FROM %1 WHERE read_at IS NULL) OR "
                                "EXISTS (SELECT 1 FROM %1 WHERE read_at <= %2))")
                     .arg(entityKey(entity), is.listSeconds);
    return is;
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

std::vector<OrderPart> confirmationOrder(const QString &alias, Entity entity)
{
    const AgeConditions is = ageConditions(alias, entity);
    const QString unmarked = QStringLiteral("NOT ") + is.isMarked + QStringLiteral(" AND ");
    const QString whole = QStringLiteral("%1NOT (%2) AND ").arg(unmarked, is.isInPart);
    const QString plain = QStringLiteral("%1NOT (%2) AND ").arg(whole, is.isOwnRead);
    std::vector<OrderPart> parts;
    for (const QString &few : {is.isMarked, unmarked + is.isInPart, whole + is.isOwnRead}) {
        parts.push_back({few, confirmedAtSql(alias, entity), {}, {}, {}});
        parts.back().areFew = true;
    }
    parts.push_back({plain + is.isRead, rowTime(alias), alias + QStringLiteral(".read_at"), {}, {}});
    const QString listAge = QStringLiteral("nullif(%1, '')").arg(listTime(entityKey(entity)));
    parts.push_back({plain + QStringLiteral("NOT coalesce(%1, 0)").arg(is.isRead), listAge, {}, {}, is.hasRest});
    parts.back().isConstant = true;
    return parts;
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
