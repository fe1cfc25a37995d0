// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledefinitions.h"

#include "store/confirmationsql.h"

namespace freshet {

namespace {

std::vector<ColumnSpec> columns()
{
    return {
        column("id", CellKind::Integer, QStringLiteral("s.id"), 1),
        column("customer_id", CellKind::Integer, QStringLiteral("s.customer_id"), 0),
        column("service_name", CellKind::Text, QStringLiteral("s.name"), 3, QStringLiteral("s.name COLLATE NOCASE")),
        column("status", CellKind::Word, serviceStatusSql(QStringLiteral("s")), 5, QStringLiteral("s.status")),
        column("billing_amount", CellKind::Money, QStringLiteral("s.billing_amount"), 6),
        column("currency", CellKind::Text, QStringLiteral("s.currency"), 7),
        column("gone_since", CellKind::DateTime, goneSinceSql(QStringLiteral("s")), 10),
        column("confirmed_at", CellKind::DateTime, confirmedAtSql(QStringLiteral("s"), Entity::Service), 9),
        quietColumn("gone_snapshot", CellKind::Integer, QStringLiteral("s.gone_since")),
        quietColumn("confirmed_by", CellKind::Word, confirmedBySql(QStringLiteral("s"), Entity::Service)),
        windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 2, QStringLiteral("c.search_text")),
        windowColumn("plan_name", CellKind::Text, QStringLiteral("s.plan_name"), 4,
                     QStringLiteral("s.plan_name COLLATE NOCASE")),
        windowColumn("active_from", CellKind::Date, QStringLiteral("s.active_from"), 8),
    };
}

/// Versions are the past and future forms of a service that changed plan: never services of their own.
QString isVersionSql(const QString &in)
{
    return QStringLiteral("s.status %1 (%2, %3)")
        .arg(in)
        .arg(int(ServiceStatus::Obsolete))
        .arg(int(ServiceStatus::Deferred));
}

QString hasStatusSql(ServiceStatus status)
{
    return QStringLiteral("s.status = %1").arg(int(status));
}

std::vector<FilterSpec> filters()
{
    return {
        {QStringLiteral("all"), isVersionSql(QStringLiteral("NOT IN"))},
        {QStringLiteral("active"), hasStatusSql(ServiceStatus::Active)},
        {QStringLiteral("suspended"), hasStatusSql(ServiceStatus::Suspended)},
        {QStringLiteral("ended"), hasStatusSql(ServiceStatus::Ended)},
        {QStringLiteral("versions"), isVersionSql(QStringLiteral("IN"))},
        {QStringLiteral("gone"), QStringLiteral("s.gone_since IS NOT NULL"), true},
    };
}

} // namespace

TableSpec servicesTable()
{
    TableSpec spec;
    spec.id = TableId::Services;
    spec.key = QStringLiteral("services");
    spec.fromSql = QStringLiteral("services s LEFT JOIN customers c ON c.id = s.customer_id");
    spec.countFromSql = QStringLiteral("services s");
    spec.idSql = QStringLiteral("s.id");
    spec.currencySql = QStringLiteral("s.currency");
    spec.customerIdSql = QStringLiteral("s.customer_id");
    spec.goneSql = QStringLiteral("s.gone_since");
    spec.olderSql = olderSql(QStringLiteral("s"), Entity::Service);
    spec.searchSql = QStringLiteral("s.name LIKE :needle ESCAPE '\\' OR s.plan_name LIKE :needle ESCAPE '\\' OR %1")
                         .arg(customerFoundSql(spec.customerIdSql));
    spec.unfoldedSql = QStringLiteral("(s.name || ' ' || s.plan_name)");
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("id");
    return spec;
}

} // namespace freshet
