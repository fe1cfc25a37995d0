// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/suspectaccounts.h"

#include "store/jsontext.h"
#include "store/suspectscan.h"

#include <algorithm>
#include <array>

namespace freshet {

namespace {

using Suspects = QSet<RecordId>;

Result<void> addFrom(Database &cache, const QString &statement, Suspects &suspects)
{
    Result<QSqlQuery> rows = cache.prepare(statement);
    if (!rows)
        return rows.error();
    if (Result<void> asked = cache.run(*rows, QStringLiteral("audit")); !asked)
        return asked;
    while (rows->next())
        suspects.insert(rows->value(0).toLongLong());
    return {};
}

/// The account that UISP prints against the sums of its documents: A1, A2 and A3. The plus signs keep SQLite from
/// walking every row in the order of customers for the few that count.
QString accountsSql()
{
    return QStringLiteral(
        "SELECT c.id FROM customers c LEFT JOIN (SELECT customer_id AS owner, sum(remaining) AS owed FROM invoices "
        "WHERE remaining > 0 AND status IN (1, 2, 3, 5) AND gone_since IS NULL GROUP BY +customer_id) i ON "
        "i.owner = c.id LEFT JOIN (SELECT customer_id AS owner, sum(unallocated) AS unused FROM payments WHERE "
        "unallocated <> 0 AND gone_since IS NULL GROUP BY +customer_id) p ON p.owner = c.id WHERE c.gone_since IS NULL "
        "AND c.currency <> '' AND (c.account_outstanding <> coalesce(i.owed, 0) OR c.account_credit <> "
        "coalesce(p.unused, 0) OR c.account_balance <> c.account_credit - c.account_outstanding)");
}

/// Who has one of the marks in UISP without its being readable: A19.
QString flagsSql(const CustomerFlagKeys &keys)
{
    const auto has = [](const QString &key) {
        QString quoted = attributesText({{key, QString()}});
        quoted = quoted.mid(1, quoted.indexOf(QLatin1Char(':'))).replace(QLatin1Char('\''), QLatin1String("''"));
        return QStringLiteral("instr(attributes, '%1') > 0").arg(quoted);
    };
    return QStringLiteral("SELECT id FROM customers WHERE gone_since IS NULL AND attributes <> '{}' AND ((is_vip = 0 "
                          "AND %1) OR (is_vip = 1 AND %1 AND tags <> '[]') OR (grace_payment_date IS NULL AND %2))")
        .arg(has(keys.vipAttribute), has(keys.graceAttribute));
}

/// Whose documents were changed in what makes them out: A17.
QString changesSql(qint64 since)
{
    QStringList fields;
    for (const char *field : {"total", "amount", "currency", "customer_id", "number", "method_id"})
        fields += QStringLiteral("instr(fields, '\"%1\"') > 0").arg(QLatin1String(field));
    return QStringLiteral("SELECT DISTINCT customer_id FROM changes WHERE snapshot >= %1 AND kind = 'changed' AND "
                          "entity IN ('invoices', 'payments') AND customer_id IS NOT NULL AND (%2)")
        .arg(QString::number(since), fields.join(QLatin1String(" OR ")));
}

/// Customers with an open document that satisfies `condition`.
QString openSql(const QString &condition)
{
    return QStringLiteral("SELECT customer_id FROM invoices WHERE remaining > 0 AND status IN (1, 2) AND "
                          "gone_since IS NULL AND %1")
        .arg(condition);
}

/// A9: the customer's mark against the due dates.
QString overdueMarksSql(CalendarDate today)
{
    const QString mayCount = openSql(QStringLiteral("coalesce(due_on, created_on) <= '%1'").arg(today.toIso()));
    const QString mustCount = openSql(QStringLiteral("coalesce(due_on, created_on) < '%1' AND is_proforma = 0")
                                          .arg(today.addDays(-overdueFlagLagDays).toIso()));
    return QStringLiteral("SELECT id FROM customers WHERE gone_since IS NULL AND is_archived = 0 AND is_lead = 0 AND "
                          "((has_overdue = 1 AND id NOT IN (%1)) OR (has_overdue = 0 AND id IN (%2)))")
        .arg(mayCount, mustCount);
}

/// A10, its accusing half, and A11.
QString suspendedSql(CalendarDate today)
{
    return QStringLiteral("SELECT s.customer_id FROM services s JOIN customers c ON c.id = s.customer_id WHERE "
                          "s.status = 3 AND s.gone_since IS NULL AND (c.is_archived = 1 OR "
                          "(coalesce(s.suspension_reason_id, 1) = 1 AND s.customer_id NOT IN (%1)))")
        .arg(openSql(QStringLiteral("coalesce(due_on, created_on) <= '%1'").arg(today.toIso())));
}

/// A10, its informing half.
QString stillActiveSql(CalendarDate today, int days)
{
    return QStringLiteral("SELECT customer_id FROM services WHERE status = 1 AND gone_since IS NULL AND "
                          "customer_id IN (%1)")
        .arg(openSql(QStringLiteral("is_proforma = 0 AND coalesce(due_on, created_on) < '%1'")
                         .arg(today.addDays(-days).toIso())));
}

Result<void> addOfTheDay(Database &cache, const BehaviourSettings &settings, CalendarDate today, Suspects &suspects)
{
    QStringList statements = {overdueMarksSql(today), suspendedSql(today)};
    if (settings.audit.overduePolicyDays > 0)
        statements += stillActiveSql(today, settings.audit.overduePolicyDays);
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> added = addFrom(cache, statement, suspects); !added)
            return added;
    }
    return {};
}

std::vector<RecordId> sorted(const Suspects &suspects)
{
    std::vector<RecordId> ids(suspects.begin(), suspects.end());
    std::ranges::sort(ids);
    return ids;
}

} // namespace

Result<std::vector<RecordId>> suspectAccounts(Database &cache, const BehaviourSettings &settings, CalendarDate today,
                                              qint64 changesSince)
{
    SuspectScan scan(cache, settings.audit.duplicatePaymentDays);
    if (const Result<void> scanned = scan.run(); !scanned)
        return scanned.error();
    Suspects suspects = scan.suspects();
    for (const QString &statement :
         {accountsSql(), flagsSql(settings.flags), changesSql(changesSince), openSql(QStringLiteral("total = 0"))}) {
        if (const Result<void> added = addFrom(cache, statement, suspects); !added)
            return added.error();
    }
    if (const Result<void> added = addOfTheDay(cache, settings, today, suspects); !added)
        return added.error();
    return sorted(suspects);
}

Result<std::vector<RecordId>> suspectsOfTheDay(Database &cache, const BehaviourSettings &settings, CalendarDate today)
{
    Suspects suspects;
    if (const Result<void> added = addOfTheDay(cache, settings, today, suspects); !added)
        return added.error();
    return sorted(suspects);
}

} // namespace freshet
