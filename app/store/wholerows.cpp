// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wholerows.h"

#include "store/storedvalues.h"

#include <QDateTime>

namespace freshet {

namespace {

struct GoneKind
{
    Entity entity;
    const char *nameSql;
    const char *amountSql;
    const char *conditionSql; ///< rows that come and go without meaning anything
};

constexpr GoneKind goneKinds[] = {
    {Entity::Customer, "r.name", "NULL", "r.is_lead = 0"},
    {Entity::Service, "r.name", "r.billing_amount", "r.status <> 7"},
    {Entity::Invoice, "r.number", "r.total", "r.status <> 0"},
    {Entity::Payment, "'#' || r.id", "r.amount", "1"},
    {Entity::Refund, "'#' || r.id", "r.amount", "1"},
    {Entity::CreditNote, "r.number", "r.total", "1"},
};

Result<QSqlQuery> ask(Database &cache, const QString &statement, const QVariantList &values = {})
{
    Result<QSqlQuery> query = cache.prepare(statement);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    const Result<void> asked = cache.run(*query, QStringLiteral("audit"));
    return asked ? std::move(query) : Result<QSqlQuery>(asked.error());
}

QString goneSql(const GoneKind &kind)
{
    const bool isCustomer = kind.entity == Entity::Customer;
    return QStringLiteral("SELECT r.id, r.%1, %2, r.currency, %3 FROM %4 r WHERE r.gone_since >= ? AND %5%6")
        .arg(isCustomer ? QStringLiteral("id") : QStringLiteral("customer_id"), QLatin1String(kind.nameSql),
             QLatin1String(kind.amountSql), entityKey(kind.entity), QLatin1String(kind.conditionSql),
             isCustomer ? QString()
                        : QStringLiteral(" AND (r.customer_id IS NULL OR EXISTS (SELECT 1 FROM customers c WHERE "
                                         "c.id = r.customer_id AND c.gone_since IS NULL))"));
}

} // namespace

Result<std::vector<NumberedInvoice>> readSharedNumbers(Database &cache,
                                                       std::optional<std::span<const RecordId>> customers)
{
    const QString condition = QStringLiteral("gone_since IS NULL AND number <> ''");
    const QString numbers =
        customers
            ? QStringLiteral("SELECT number FROM invoices WHERE customer_id IN (SELECT value FROM "
                             "json_each(?)) AND %1")
                  .arg(condition)
            : QStringLiteral("SELECT number FROM invoices WHERE %1 GROUP BY number HAVING count(*) > 1").arg(condition);
    Result<QSqlQuery> rows =
        ask(cache,
            QStringLiteral("SELECT i.id, i.customer_id, i.number, i.is_proforma, "
                           "coalesce(nullif(i.organization_id, 0), c.organization_id) FROM invoices i "
                           "JOIN customers c ON c.id = i.customer_id WHERE i.number IN (%1) AND i.gone_since IS NULL "
                           "AND i.held_at IS NULL AND i.status NOT IN (0, 4) AND c.gone_since IS NULL")
                .arg(numbers),
            customers ? QVariantList{jsonIdList(*customers)} : QVariantList());
    if (!rows)
        return rows.error();
    std::vector<NumberedInvoice> invoices;
    while (rows->next())
        invoices.push_back({rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(4).toLongLong(),
                            rows->value(2).toString(), rows->value(3).toBool()});
    return invoices;
}

Result<std::vector<GoneRow>> readGoneRows(Database &cache, qint64 since)
{
    std::vector<GoneRow> gone;
    for (const GoneKind &kind : goneKinds) {
        Result<QSqlQuery> rows = ask(cache, goneSql(kind), {since});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const QVariant amount = rows->value(4);
            gone.push_back({kind.entity, rows->value(0).toLongLong(), storedId(rows->value(1)),
                            rows->value(2).toString(), Currency(rows->value(3).toString()),
                            amount.isNull() ? std::nullopt : std::optional(amount.toLongLong())});
        }
    }
    return gone;
}

Result<DashboardOverview> ownOverview(Database &cache, const DashboardOverview &uisp, CalendarDate today)
{
    const QString invoices =
        QStringLiteral("FROM invoices i JOIN customers c ON c.id = i.customer_id WHERE i.remaining > 0 AND i.status "
                       "IN (1, 2) AND i.is_proforma = 0 AND i.gone_since IS NULL AND c.organization_id = %1 AND "
                       "i.currency = '%2'")
            .arg(uisp.organizationId)
            .arg(uisp.currency.code());
    const QString overdue =
        QStringLiteral("%1 AND coalesce(i.due_on, i.created_on) < '%2'").arg(invoices, today.toIso());
    Result<QSqlQuery> row = ask(
        cache, QStringLiteral("SELECT (SELECT coalesce(sum(i.remaining), 0) %1), (SELECT coalesce(sum(i.remaining), "
                              "0) %2), (SELECT count(DISTINCT i.customer_id) %2), (SELECT count(DISTINCT c.id) "
                              "FROM services s JOIN customers c ON c.id = s.customer_id WHERE s.status = 3 AND "
                              "s.gone_since IS NULL AND c.gone_since IS NULL AND c.organization_id = %3)")
                   .arg(invoices, overdue, QString::number(uisp.organizationId)));
    if (!row)
        return row.error();
    row->next();
    DashboardOverview own;
    own.organizationId = uisp.organizationId;
    own.currency = uisp.currency;
    own.totalDue = row->value(0).toLongLong();
    own.totalOverdue = row->value(1).toLongLong();
    own.overdueCustomers = row->value(2).toLongLong();
    own.suspendedCustomers = row->value(3).toLongLong();
    return own;
}

Result<qint64> firstSnapshotSince(Database &cache, const QDateTime &time)
{
    Result<QSqlQuery> row =
        ask(cache,
            QStringLiteral("SELECT coalesce(min(number), (SELECT coalesce(max(number), 0) + 1 FROM snapshots)) "
                           "FROM snapshots WHERE published_at >= ?"),
            {time.toUTC().toString(Qt::ISODateWithMs)});
    if (!row)
        return row.error();
    row->next();
    return row->value(0).toLongLong();
}

} // namespace freshet
