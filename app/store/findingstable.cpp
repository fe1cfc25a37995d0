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

/// How old the row is that `entitySql` and `idSql` name; the dashboard is read when the audit is made.
QString confirmedSql(const QString &entitySql, const QString &idSql)
{
    QString sql = QStringLiteral("CASE %1 WHEN 'organizations' THEN (SELECT value FROM meta WHERE key = 'audited_at')")
                      .arg(entitySql);
    for (const Named &named : entities)
        sql += QStringLiteral(" WHEN '%1' THEN (SELECT %2 FROM %1 x WHERE x.id = %3)")
                   .arg(entityKey(named.entity), confirmedAtSql(QStringLiteral("x"), named.entity), idSql);
    return sql + QStringLiteral(" END");
}

/// How old the row is that contradicts.
QString rowConfirmedSql()
{
    return confirmedSql(QStringLiteral("f.entity"), QStringLiteral("f.row_id"));
}

/// How old the other row is, which the finding's parameters name.
QString otherRowConfirmedSql(const QString &entitySql, int parameter)
{
    return confirmedSql(entitySql, QStringLiteral("json_extract(f.parameters, '$[%1]')").arg(parameter));
}

/// How old all documents of a kind are: those of the whole list, or of the customer's own when that was read later.
QString documentsSql(const char *lists, Entity entity)
{
    return QStringLiteral("(SELECT max(confirmed_at) FROM list_state WHERE entity IN (%1, '%2_of_customer_' || "
                          "coalesce(f.customer_id, 0)))")
        .arg(QLatin1String(lists), entityKey(entity));
}

/// How old the other side is: the documents that an account or the dashboard is compared with, the other row of two
/// that contradict each other, else the row itself.
QString documentsConfirmedSql()
{
    const auto quoted = [](Entity entity) { return QStringLiteral("'%1'").arg(entityKey(entity)); };
    const auto is = [](std::initializer_list<AuditRule> rules) {
        QStringList numbers;
        for (const AuditRule rule : rules)
            numbers += QString::number(int(rule));
        return QStringLiteral(" WHEN f.rule IN (%1) THEN ").arg(numbers.join(QLatin1Char(',')));
    };
    return QStringLiteral("CASE") +
           is({AuditRule::Outstanding, AuditRule::OverdueFlag, AuditRule::Suspension, AuditRule::Overview}) +
           documentsSql("'invoices', 'open_invoices'", Entity::Invoice) +
           is({AuditRule::Credit, AuditRule::RefundSize}) + documentsSql("'payments'", Entity::Payment) +
           is({AuditRule::CoverTarget}) +
           otherRowConfirmedSql(QStringLiteral("json_extract(f.parameters, '$[0]')"), 1) +
           is({AuditRule::DuplicatePayment}) + otherRowConfirmedSql(quoted(Entity::Payment), 0) +
           is({AuditRule::DuplicateNumber}) + otherRowConfirmedSql(quoted(Entity::Invoice), 1) +
           QStringLiteral(" ELSE %1 END").arg(rowConfirmedSql());
}

/// The English text and the values of the kept message, without what every one begins with.
QString messageSql()
{
    constexpr QLatin1String beginning(R"(["sentences",["freshet::Finding",)");
    return QStringLiteral("substr(f.message, %1)").arg(beginning.size() + 1);
}

std::vector<ColumnSpec> columns()
{
    const auto field = [](const char *name) { return QStringLiteral("f.") + QLatin1String(name); };
    // The audit goes by what is stored: it was seen no later than UISP confirmed the row.
    const QString lastSeen =
        QStringLiteral("COALESCE(f.last_seen_at, max(f.first_seen_at, min((SELECT value FROM meta WHERE key = "
                       "'audited_at'), coalesce(%1, '9999'))))")
            .arg(rowConfirmedSql());
    return {
        column("rule", CellKind::Word, QStringLiteral("'A' || f.rule"), 2, field("rule")),
        column("severity", CellKind::Word, field("severity"), 1, field("danger")),
        column("customer_id", CellKind::Integer, field("customer_id"), 13),
        column("entity", CellKind::Word, entitySql(), 4),
        column("id", CellKind::Integer, field("row_id"), 5),
        column("message", CellKind::Sentence, field("message"), 6),
        column("ours", CellKind::Text, field("ours_text"), 0),
        column("uisp", CellKind::Text, field("uisp_text"), 0),
        column("currency", CellKind::Text, QStringLiteral("nullif(f.currency, '')"), 9),
        column("advice", CellKind::Sentence, field("advice"), 10),
        column("first_seen_at", CellKind::DateTime, field("first_seen_at"), 11),
        column("last_seen_at", CellKind::DateTime, lastSeen, 12),
        column("resolved_at", CellKind::DateTime, field("resolved_at"), 14),
        column("acknowledged_at", CellKind::DateTime, field("acknowledged_at"), 15),
        column("acknowledged_by", CellKind::Text, field("acknowledged_by"), 18),
        column("acknowledged_note", CellKind::Text, field("acknowledged_note"), 19),
        windowColumn("customer_name", CellKind::Text, QStringLiteral("c.name"), 3, QStringLiteral("c.search_text")),
        windowColumn("ours_amount", CellKind::Money, field("ours"), 7),
        windowColumn("uisp_amount", CellKind::Money, field("uisp"), 8),
        windowColumn("confirmed_at", CellKind::DateTime, rowConfirmedSql(), 16),
        windowColumn("documents_confirmed_at", CellKind::DateTime, documentsConfirmedSql(), 17),
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
        {QStringLiteral("ever"), QStringLiteral("1"), true, false},
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
    spec.namedSql = QStringLiteral("f.row_id");
    spec.currencySql = QStringLiteral("f.currency");
    spec.customerIdSql = QStringLiteral("f.customer_id");
    spec.goneSql = QStringLiteral("f.resolved_at");
    spec.olderSql = QStringLiteral("coalesce(%1, '') < :confirmed_before").arg(rowConfirmedSql());
    spec.searchSql =
        QStringLiteral("%1 LIKE :needle ESCAPE '\\' OR %2").arg(messageSql(), customerFoundSql(spec.customerIdSql));
    spec.unfoldedSql = messageSql();
    spec.amountSql = QStringLiteral("f.uisp");
    spec.columns = columns();
    spec.filters = filters();
    spec.defaultSortKey = QStringLiteral("severity");
    return spec;
}

} // namespace freshet
