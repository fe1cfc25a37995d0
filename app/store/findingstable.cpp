// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "store/confirmationsql.h"
#include "store/tabledefinitions.h"

#include <array>

namespace freshet {

namespace {

struct Named
{
    Entity entity;
    const char *word; ///< in JSON
};

constexpr std::array entities = {
    Named{Entity::Customer, "customer"}, Named{Entity::Service, "service"}, Named{Entity::Invoice, "invoice"},
    Named{Entity::Payment, "payment"},   Named{Entity::Refund, "refund"},   Named{Entity::CreditNote, "credit_note"},
};

QString entitySql()
{
    QString sql = QStringLiteral("CASE f.entity WHEN 'organizations' THEN 'organization'");
    for (const Named &named : entities)
        sql += QStringLiteral(" WHEN '%1' THEN '%2'").arg(entityKey(named.entity), QLatin1String(named.word));
    return sql + QStringLiteral(" END");
}

/// How old the row is that contradicts.
QString rowConfirmedSql()
{
    QString sql = QStringLiteral("CASE f.entity");
    for (const Named &named : entities)
        sql += QStringLiteral(" WHEN '%1' THEN (SELECT %2 FROM %1 x WHERE x.id = f.row_id)")
                   .arg(entityKey(named.entity), confirmedAtSql(QStringLiteral("x"), named.entity));
    return sql + QStringLiteral(" END");
}

/// How old the other side is: the documents that an account is compared with, else the row itself.
QString documentsConfirmedSql()
{
    const auto newest = [](const char *lists) {
        return QStringLiteral("(SELECT max(confirmed_at) FROM list_state WHERE entity IN (%1))")
            .arg(QLatin1String(lists));
    };
    return QStringLiteral("CASE WHEN f.rule IN (1, 9, 10) THEN %1 WHEN f.rule = 2 THEN %2 ELSE %3 END")
        .arg(newest("'invoices', 'open_invoices'"), newest("'payments', 'new_payments'"), rowConfirmedSql());
}

std::vector<ColumnSpec> columns()
{
    const auto field = [](const char *name) { return QStringLiteral("f.") + QLatin1String(name); };
    const QString lastSeen =
        QStringLiteral("COALESCE(f.last_seen_at, (SELECT value FROM meta WHERE key = 'audited_at'))");
    return {
        column("rule", CellKind::Word, QStringLiteral("'A' || f.rule"), 2, field("rule")),
        column("severity", CellKind::Word, field("severity"), 1, field("danger")),
        column("customer_id", CellKind::Integer, field("customer_id"), 13),
        column("entity", CellKind::Word, entitySql(), 4),
        column("id", CellKind::Integer, field("row_id"), 5),
        column("message", CellKind::Text, field("message"), 6),
        column("ours", CellKind::Text, field("ours_text"), 0),
        column("uisp", CellKind::Text, field("uisp_text"), 0),
        column("currency", CellKind::Text, QStringLiteral("nullif(f.currency, '')"), 9),
        column("advice", CellKind::Text, field("advice"), 10),
        column("first_seen_at", CellKind::DateTime, field("first_seen_at"), 11),
        column("last_seen_at", CellKind::DateTime, lastSeen, 12),
        column("resolved_at", CellKind::DateTime, field("resolved_at"), 14),
        column("acknowledged_at", CellKind::DateTime, field("acknowledged_at"), 15),
        windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 3, QStringLiteral("c.search_text")),
        windowColumn("ours_amount", CellKind::Money, field("ours"), 7),
        windowColumn("uisp_amount", CellKind::Money, field("uisp"), 8),
        windowColumn("confirmed_at", CellKind::DateTime, rowConfirmedSql(), 16),
        windowColumn("documents_confirmed_at", CellKind::DateTime, documentsConfirmedSql(), 17),
        windowColumn("acknowledged_by", CellKind::Text, field("acknowledged_by"), 18),
        windowColumn("acknowledged_note", CellKind::Text, field("acknowledged_note"), 19),
    };
}

FilterSpec severityFilter(Severity severity)
{
    const QString word = severityWord(severity);
    return {QStringLiteral("severity_%1").arg(word),
            QStringLiteral("f.severity = '%1' AND f.acknowledged_at IS NULL").arg(word)};
}

std::vector<FilterSpec> filters()
{
    return {
        {QStringLiteral("all"), QStringLiteral("f.acknowledged_at IS NULL")},
        severityFilter(Severity::High),
        severityFilter(Severity::Medium),
        severityFilter(Severity::Low),
        severityFilter(Severity::Info),
        {QStringLiteral("acknowledged"), QStringLiteral("f.acknowledged_at IS NOT NULL")},
        {QStringLiteral("resolved"), QStringLiteral("f.resolved_at IS NOT NULL"), true},
    };
}

} // namespace

TableSpec findingsTable()
{
    TableSpec spec;
    spec.id = TableId::Findings;
    spec.key = QStringLiteral("findings");
    spec.fromSql = QStringLiteral("findings f LEFT JOIN customers c ON c.id = f.customer_id");
    spec.countFromSql = QStringLiteral("findings f");
    spec.idSql = QStringLiteral("f.number");
    spec.currencySql = QStringLiteral("f.currency");
    spec.customerIdSql = QStringLiteral("f.customer_id");
    spec.goneSql = QStringLiteral("f.resolved_at");
    spec.olderSql = QStringLiteral("coalesce(%1, '') < :confirmed_before").arg(rowConfirmedSql());
    spec.searchSql =
        QStringLiteral("f.message LIKE :needle ESCAPE '\\' OR %1").arg(customerFoundSql(spec.customerIdSql));
    spec.unfoldedSql = QStringLiteral("f.message");
    spec.amountSql = QStringLiteral("f.uisp");
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("severity");
    return spec;
}

} // namespace freshet
