// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabledefinitions.h"

#include "store/portfolio.h"
#include "store/searchindex.h"

#include <array>
#include <utility>

namespace freshet {

namespace {

constexpr std::array invoiceStatuses = {InvoiceStatus::Draft, InvoiceStatus::Unpaid, InvoiceStatus::PartiallyPaid,
                                        InvoiceStatus::Paid,  InvoiceStatus::Void,   InvoiceStatus::ProcessedProforma};
constexpr std::array serviceStatuses = {
    ServiceStatus::Prepared,  ServiceStatus::Active,          ServiceStatus::Ended,
    ServiceStatus::Suspended, ServiceStatus::PreparedBlocked, ServiceStatus::Obsolete,
    ServiceStatus::Deferred,  ServiceStatus::Quoted,          ServiceStatus::Inactive};

template<typename Statuses, typename Word>
QString statusCase(const QString &statusSql, const Statuses &statuses, const Word &word)
{
    QString sql = QStringLiteral("CASE %1").arg(statusSql);
    for (const auto status : statuses)
        sql += QStringLiteral(" WHEN %1 THEN '%2'").arg(int(status)).arg(word(status));
    return sql + QStringLiteral(" END");
}

} // namespace

ColumnSpec column(const char *key, CellKind kind, const QString &valueSql, int windowOrder, const QString &sortSql)
{
    ColumnSpec spec;
    spec.key = QLatin1String(key);
    spec.kind = kind;
    spec.valueSql = valueSql;
    spec.sortSql = sortSql;
    spec.isInWindow = windowOrder > 0;
    spec.windowOrder = windowOrder;
    return spec;
}

ColumnSpec windowColumn(const char *key, CellKind kind, const QString &valueSql, int windowOrder,
                        const QString &sortSql)
{
    ColumnSpec spec = column(key, kind, valueSql, windowOrder, sortSql);
    spec.isInJson = false;
    return spec;
}

ColumnSpec inParts(ColumnSpec column, std::vector<OrderPart> order)
{
    column.order = std::move(order);
    return column;
}

ColumnSpec quietColumn(const char *key, CellKind kind, const QString &valueSql)
{
    ColumnSpec spec = column(key, kind, valueSql, 0);
    spec.isInJson = false;
    return spec;
}

QString overdueSql(const QString &alias)
{
    return QStringLiteral("(%1.remaining > 0 AND %1.status IN (1, 2) AND %1.is_proforma = 0 AND "
                          "%2 < :today)")
        .arg(alias, lateAfterSql(alias));
}

QString ageingSql(const QString &alias, int bucket)
{
    const QString due = lateAfterSql(alias);
    QStringList conditions = {
        QStringLiteral("%1.remaining > 0 AND %1.status IN (1, 2) AND %1.is_proforma = 0").arg(alias)};
    if (bucket > 0)
        conditions += QStringLiteral("%1 <= %2").arg(due, ageingDayName(bucket));
    if (bucket + 1 < ageingBuckets)
        conditions += QStringLiteral("%1 > %2").arg(due, ageingDayName(bucket + 1));
    return QStringLiteral("(%1)").arg(conditions.join(QLatin1String(" AND ")));
}

QString ageingDayName(int bucket)
{
    return QStringLiteral(":ageing_day_%1").arg(bucket);
}

QString courtesySql(const QString &alias)
{
    return QStringLiteral("(%1.method_id IN (SELECT id FROM payment_methods "
                          "WHERE lower(trim(name)) = 'courtesy credit'))")
        .arg(alias);
}

QString lateAfterSql(const QString &alias)
{
    return QStringLiteral("COALESCE((SELECT f.due_on FROM invoices f WHERE f.id = %1.proforma_invoice_id), "
                          "%1.due_on, %1.created_on)")
        .arg(alias);
}

QString daysLateSql(const QString &alias)
{
    return QStringLiteral("CASE WHEN %1.is_proforma OR %1.total <= 0 OR %1.status NOT IN (1, 2, 3) THEN NULL "
                          "WHEN %1.settled_on IS NULL AND %1.status = 3 THEN NULL "
                          "ELSE MAX(0, CAST(julianday(COALESCE(%1.settled_on, :today)) - julianday(%2) AS INTEGER)) "
                          "END")
        .arg(alias, lateAfterSql(alias));
}

QString invoiceStatusSql(const QString &alias)
{
    const QString statusSql = alias + QStringLiteral(".status");
    const auto words = [&statusSql](bool isProforma) {
        return statusCase(statusSql, invoiceStatuses,
                          [isProforma](InvoiceStatus status) { return statusWord(status, isProforma); });
    };
    return QStringLiteral("CASE WHEN %1.is_proforma THEN %2 ELSE %3 END").arg(alias, words(true), words(false));
}

QString serviceStatusSql(const QString &alias)
{
    return statusCase(alias + QStringLiteral(".status"), serviceStatuses,
                      [](ServiceStatus status) { return statusWord(status); });
}

QString goneSinceSql(const QString &alias)
{
    return QStringLiteral("COALESCE((SELECT published_at FROM snapshots WHERE number = %1.gone_since), "
                          "%1.gone_since)")
        .arg(alias);
}

QString customerFoundSql(const QString &customerIdSql)
{
    return QStringLiteral("%1 IN (SELECT id FROM customers WHERE %2search_text LIKE :needle ESCAPE '\\')")
        .arg(customerIdSql, narrowingMark(Entity::Customer, QStringLiteral("id")));
}

} // namespace freshet
