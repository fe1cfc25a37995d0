// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changedfields.h"
#include "store/searchindex.h"
#include "store/tabledefinitions.h"

#include <array>

namespace freshet {

namespace {

struct EntityWord
{
    Entity entity;
    const char *word;
};
constexpr std::array entityWords = {
    EntityWord{Entity::Customer, "customer"}, EntityWord{Entity::Service, "service"},
    EntityWord{Entity::Invoice, "invoice"},   EntityWord{Entity::Payment, "payment"},
    EntityWord{Entity::Refund, "refund"},     EntityWord{Entity::CreditNote, "credit_note"},
};

QString entitySql()
{
    QString sql = QStringLiteral("CASE x.entity");
    for (const auto &[entity, word] : entityWords)
        sql += QStringLiteral(" WHEN '%1' THEN '%2'").arg(entityKey(entity), QLatin1String(word));
    return sql + QStringLiteral(" END");
}

/// The number or name that people know the row by, else its id.
QString whichSql()
{
    return QStringLiteral(
        "coalesce(CASE x.entity "
        "WHEN 'invoices' THEN (SELECT nullif(v.number, '') FROM invoices v WHERE v.id = x.row_id) "
        "WHEN 'credit_notes' THEN (SELECT nullif(v.number, '') FROM credit_notes v WHERE v.id = x.row_id) "
        "WHEN 'services' THEN (SELECT nullif(coalesce(nullif(v.name, ''), v.plan_name), '') FROM services v "
        "WHERE v.id = x.row_id) END, '#' || x.row_id)");
}

std::vector<ColumnSpec> columns()
{
    return {
        column("snapshot", CellKind::Integer, QStringLiteral("x.snapshot"), 7),
        column("at", CellKind::DateTime,
               QStringLiteral("(SELECT published_at FROM snapshots WHERE number = x.snapshot)"), 1,
               QStringLiteral("x.snapshot")),
        column("entity", CellKind::Word, entitySql(), 3),
        column("id", CellKind::Integer, QStringLiteral("x.row_id"), 8),
        column("customer_id", CellKind::Integer, QStringLiteral("x.customer_id"), 9),
        column("kind", CellKind::Word, QStringLiteral("x.kind"), 5),
        column("fields", CellKind::Changes, changeCellSql(QStringLiteral("x")), 6, QStringLiteral("x.fields")),
        windowColumn("which", CellKind::Text, whichSql(), 4),
        windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 2, QStringLiteral("c.search_text")),
    };
}

std::vector<FilterSpec> filters()
{
    std::vector<FilterSpec> filters = {
        {QStringLiteral("all"), {}},
        {QStringLiteral("last"), QStringLiteral("x.snapshot = (SELECT max(number) FROM snapshots)")},
    };
    for (const char *kind : {"added", "changed", "gone", "returned"})
        filters.push_back({QLatin1String(kind), QStringLiteral("x.kind = '%1'").arg(QLatin1String(kind))});
    for (const auto &[entity, word] : entityWords)
        filters.push_back({entityKey(entity), QStringLiteral("x.entity = '%1'").arg(entityKey(entity))});
    return filters;
}

QString numberFoundSql(Entity entity)
{
    const QString narrowing = entity == Entity::Invoice ? narrowingMark(entity, QStringLiteral("id")) : QString();
    return QStringLiteral(
               "(x.entity = '%1' AND x.row_id IN (SELECT id FROM %1 WHERE %2number LIKE :needle ESCAPE '\\'))")
        .arg(entityKey(entity), narrowing);
}

} // namespace

TableSpec changesTable()
{
    TableSpec spec;
    spec.id = TableId::Changes;
    spec.key = QStringLiteral("changes");
    spec.fromSql = QStringLiteral("changes x LEFT JOIN customers c ON c.id = x.customer_id");
    spec.countFromSql = QStringLiteral("changes x");
    spec.idSql = QStringLiteral("x.number");
    spec.namedSql = QStringLiteral("x.row_id");
    spec.currencySql = QStringLiteral("x.currency");
    spec.customerIdSql = QStringLiteral("x.customer_id");
    spec.ofCustomerSql = QStringLiteral("(x.customer_id = :customer OR (instr(x.fields, '\"customer_id\":') > 0 AND "
                                        "json_extract(x.fields, '$.customer_id[0]') = :customer))");
    spec.ofSnapshotSql = QStringLiteral("x.snapshot = :snapshot");
    spec.goneSql = QStringLiteral("NULL");
    spec.olderSql = QStringLiteral("coalesce((SELECT published_at FROM snapshots WHERE number = x.snapshot), '') "
                                   "< :confirmed_before");
    spec.searchSql = QStringList{numberFoundSql(Entity::Invoice), numberFoundSql(Entity::CreditNote),
                                 customerFoundSql(spec.customerIdSql)}
                         .join(QLatin1String(" OR "));
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("snapshot");
    spec.defaultDescending = true;
    return spec;
}

} // namespace freshet
