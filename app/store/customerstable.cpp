// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledefinitions.h"

#include "store/confirmationsql.h"
#include "store/searchindex.h"

namespace freshet {

namespace {

QString serviceCountSql(ServiceStatus status)
{
    return QStringLiteral("(SELECT COUNT(*) FROM services s "
                          "WHERE s.customer_id = c.id AND s.status = %1 AND s.gone_since IS NULL)")
        .arg(int(status));
}

QString accountStateSql()
{
    return QStringLiteral("CASE WHEN c.is_archived THEN 'archived' WHEN c.is_lead THEN 'lead' "
                          "WHEN %1 > 0 THEN 'suspended' WHEN %2 > 0 THEN 'active' ELSE 'none' END")
        .arg(serviceCountSql(ServiceStatus::Suspended), serviceCountSql(ServiceStatus::Active));
}

/// Nothing of an account that UISP does not tell of.
QString accountSql(const char *column)
{
    return QStringLiteral("CASE WHEN c.currency <> '' THEN %1 END").arg(QLatin1String(column));
}

std::vector<ColumnSpec> columns()
{
    // search_text begins with the folded name: Łukasz stands under L.
    return {
        column("id", CellKind::Integer, QStringLiteral("c.id"), 1),
        column("name", CellKind::Text, QStringLiteral("c.name"), 2, QStringLiteral("c.search_text")),
        column("is_active", CellKind::Flag, QStringLiteral("c.is_active"), 0),
        column("is_archived", CellKind::Flag, QStringLiteral("c.is_archived"), 0),
        column("is_lead", CellKind::Flag, QStringLiteral("c.is_lead"), 0),
        column("is_vip", CellKind::Flag, QStringLiteral("c.is_vip"), 9),
        column("grace_payment_date", CellKind::Text, QStringLiteral("c.grace_payment_date"), 10),
        column("account_outstanding", CellKind::Money, accountSql("c.account_outstanding"), 11,
               QStringLiteral("c.account_outstanding")),
        column("account_credit", CellKind::Money, accountSql("c.account_credit"), 12,
               QStringLiteral("c.account_credit")),
        column("account_balance", CellKind::Money, accountSql("c.account_balance"), 4,
               QStringLiteral("c.account_balance")),
        column("currency", CellKind::Text, QStringLiteral("nullif(c.currency, '')"), 5),
        column("has_overdue", CellKind::Flag, QStringLiteral("c.has_overdue"), 0),
        column("services_active", CellKind::Integer, serviceCountSql(ServiceStatus::Active), 13),
        column("services_suspended", CellKind::Integer, serviceCountSql(ServiceStatus::Suspended), 14),
        column("confirmed_at", CellKind::DateTime, confirmedAtSql(QStringLiteral("c"), Entity::Customer), 15),
        column("gone_since", CellKind::DateTime, goneSinceSql(QStringLiteral("c")), 16),
        quietColumn("gone_snapshot", CellKind::Integer, QStringLiteral("c.gone_since")),
        quietColumn("confirmed_by", CellKind::Word, confirmedBySql(QStringLiteral("c"), Entity::Customer)),
        windowColumn("account_state", CellKind::Word, accountStateSql(), 3),
        windowColumn("oldest_overdue_days", CellKind::Days, QStringLiteral("NULLIF(p.oldest_overdue_days, 0)"), 6),
        windowColumn("risk_class", CellKind::Word, QStringLiteral("p.risk_class"), 7, QStringLiteral("p.risk_rank")),
        windowColumn("marks", CellKind::Marks, QStringLiteral("p.marks"), 8),
    };
}

std::vector<FilterSpec> filters()
{
    return {
        {QStringLiteral("all"), {}},
        {QStringLiteral("overdue"),
         QStringLiteral("c.id IN (SELECT o.customer_id FROM invoices o WHERE o.gone_since IS NULL AND %1)")
             .arg(overdueSql(QStringLiteral("o")))},
        {QStringLiteral("owing"), QStringLiteral("c.account_outstanding > 0")},
        {QStringLiteral("suspended"),
         QStringLiteral("c.id IN (SELECT s.customer_id FROM services s WHERE s.status = %1 AND s.gone_since IS NULL)")
             .arg(int(ServiceStatus::Suspended))},
        {QStringLiteral("risky"), QStringLiteral("COALESCE(p.is_risky, 0) <> 0")},
        {QStringLiteral("vip"), QStringLiteral("c.is_vip <> 0")},
        {QStringLiteral("grace"), QStringLiteral("c.grace_payment_date IS NOT NULL")},
        {QStringLiteral("archived"), QStringLiteral("c.is_archived <> 0")},
        {QStringLiteral("leads"), QStringLiteral("c.is_lead <> 0")},
        {QStringLiteral("gone"), QStringLiteral("c.gone_since IS NOT NULL"), true},
    };
}

} // namespace

TableSpec customersTable()
{
    TableSpec spec;
    spec.id = TableId::Customers;
    spec.key = QStringLiteral("customers");
    spec.fromSql = QStringLiteral("customers c LEFT JOIN patterns p ON p.customer_id = c.id");
    spec.countFromSql = spec.fromSql;
    spec.idSql = QStringLiteral("c.id");
    spec.currencySql = QStringLiteral("c.currency");
    spec.customerIdSql = QStringLiteral("c.id");
    spec.goneSql = QStringLiteral("c.gone_since");
    spec.olderSql = olderSql(QStringLiteral("c"), Entity::Customer);
    spec.searchSql =
        narrowingMark(Entity::Customer, spec.idSql) + QStringLiteral("c.search_text LIKE :needle ESCAPE '\\'");
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("name");
    return spec;
}

} // namespace freshet
