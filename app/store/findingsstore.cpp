// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/findingsstore.h"

#include "domain/money.h"
#include "store/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <tuple>

namespace freshet {

namespace {

using Key = std::tuple<int, QString, RecordId, QString>; ///< rule, table, row, part

struct OpenFinding
{
    qint64 number = 0;
    QString facts;
};

Key keyOf(const Finding &finding)
{
    return {int(finding.rule), entityKey(finding.entity), finding.rowId, finding.part};
}

QString purpose()
{
    return QStringLiteral("findings");
}

QString listed(const std::set<AuditRule> &rules)
{
    QStringList numbers;
    for (const AuditRule rule : rules)
        numbers += QString::number(int(rule));
    return numbers.join(QLatin1Char(','));
}

Result<std::map<Key, OpenFinding>> openFindings(Database &cache, const AuditedPart &part)
{
    const QString ofCustomers =
        part.customers ? QStringLiteral(" AND customer_id IN (SELECT value FROM json_each(?))") : QString();
    Result<QSqlQuery> rows = cache.prepare(QStringLiteral("SELECT rule, entity, row_id, part, number, facts FROM "
                                                          "findings WHERE resolved_at IS NULL AND rule IN (%1)%2")
                                               .arg(listed(part.rules), ofCustomers));
    if (!rows)
        return rows.error();
    if (part.customers)
        rows->bindValue(0, jsonIdList(*part.customers));
    if (const Result<void> asked = cache.run(*rows, purpose()); !asked)
        return asked.error();
    std::map<Key, OpenFinding> open;
    while (rows->next())
        open.emplace(Key(rows->value(0).toInt(), rows->value(1).toString(), rows->value(2).toLongLong(),
                         rows->value(3).toString()),
                     OpenFinding{rows->value(4).toLongLong(), rows->value(5).toString()});
    return open;
}

QVariant amount(const std::optional<qint64> &side)
{
    return side ? QVariant(*side) : QVariant();
}

QVariant sideText(const Finding &finding, const std::optional<qint64> &side, const QString &word)
{
    if (side)
        return decimalString(*side, finding.currency.digits());
    return word.isEmpty() ? QVariant() : QVariant(word);
}

/// Qt binds a null QString as NULL.
QString neverNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariantList factValues(const WordedFinding &worded)
{
    const Finding &finding = worded.finding;
    return {
        amount(finding.ours),
        amount(finding.uisp),
        sideText(finding, finding.ours, finding.oursWord),
        sideText(finding, finding.uisp, finding.uispWord),
        neverNull(finding.currency.code()),
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(finding.parameters)).toJson(QJsonDocument::Compact)),
        worded.message,
        worded.advice,
        neverNull(factsOf(finding))};
}

/// Writes findings by statements that are prepared once.
class FindingsWriter
{
public:
    FindingsWriter(Database &cache, const AuditMoment &moment)
        : m_cache(cache)
        , m_moment(moment)
        , m_at(moment.at.toUTC().toString(Qt::ISODateWithMs))
    {
    }

    Result<void> open(const WordedFinding &worded)
    {
        const Finding &finding = worded.finding;
        return run("INSERT INTO findings (ours, uisp, ours_text, uisp_text, currency, parameters, message, advice, "
                   "facts, rule, entity, row_id, part, customer_id, severity, danger, first_snapshot, first_seen_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   factValues(worded) + QVariantList{int(finding.rule), entityKey(finding.entity), finding.rowId,
                                                     neverNull(finding.part), amount(finding.customerId),
                                                     severityWord(severityOf(finding)), dangerRank(finding),
                                                     m_moment.snapshot, m_at});
    }
    Result<void> update(qint64 number, const WordedFinding &worded)
    {
        return run(
            "UPDATE findings SET ours = ?, uisp = ?, ours_text = ?, uisp_text = ?, currency = ?, parameters = ?, "
            "message = ?, advice = ?, facts = ?, acknowledged_at = NULL, acknowledged_by = NULL, "
            "acknowledged_note = NULL WHERE number = ?",
            factValues(worded) + QVariantList{number});
    }
    /// It was seen by the audit before this one.
    Result<void> resolve(qint64 number)
    {
        return run("UPDATE findings SET last_snapshot = max(first_snapshot, ? - 1), last_seen_at = max(first_seen_at, "
                   "coalesce((SELECT value FROM meta WHERE key = 'audited_at'), '')), resolved_snapshot = ?, "
                   "resolved_at = ? WHERE number = ?",
                   {m_moment.snapshot, m_moment.snapshot, m_at, number});
    }

private:
    Result<void> run(const char *statement, const QVariantList &values)
    {
        Result<QSqlQuery> query = m_cache.prepare(QString::fromLatin1(statement));
        if (!query)
            return query.error();
        for (const QVariant &value : values)
            query->addBindValue(value);
        return m_cache.run(*query, purpose());
    }

    Database &m_cache;
    const AuditMoment &m_moment;
    QString m_at;
};

} // namespace

Result<void> keepFindings(Database &cache, const AuditedPart &part, const std::vector<WordedFinding> &found,
                          const AuditMoment &moment)
{
    Result<std::map<Key, OpenFinding>> open = openFindings(cache, part);
    if (!open)
        return open.error();
    FindingsWriter writer(cache, moment);
    std::set<Key> told;
    for (const WordedFinding &worded : found) {
        const Key key = keyOf(worded.finding);
        if (!told.insert(key).second)
            continue;
        const auto known = open->find(key);
        Result<void> written;
        if (known == open->end())
            written = part.mayOpen(worded.finding) ? writer.open(worded) : Result<void>();
        else if (known->second.facts != factsOf(worded.finding))
            written = writer.update(known->second.number, worded);
        if (!written)
            return written;
    }
    for (const auto &[key, finding] : *open) {
        if (told.contains(key))
            continue;
        if (Result<void> resolved = writer.resolve(finding.number); !resolved)
            return resolved;
    }
    return {};
}

Result<std::vector<RecordId>> customersWithFindings(Database &cache, const std::set<AuditRule> &rules)
{
    Result<QSqlQuery> rows =
        cache.prepare(QStringLiteral("SELECT DISTINCT customer_id FROM findings WHERE resolved_at IS NULL AND "
                                     "customer_id IS NOT NULL AND rule IN (%1) ORDER BY customer_id")
                          .arg(listed(rules)));
    if (!rows)
        return rows.error();
    if (const Result<void> asked = cache.run(*rows, purpose()); !asked)
        return asked.error();
    std::vector<RecordId> customers;
    while (rows->next())
        customers.push_back(rows->value(0).toLongLong());
    return customers;
}

Result<std::optional<Finding>> readFinding(Database &cache, qint64 number)
{
    Result<QSqlQuery> row = cache.prepare(QStringLiteral(
        "SELECT rule, entity, row_id, part, customer_id, currency, ours, uisp, ours_text, uisp_text, parameters "
        "FROM findings WHERE number = ?"));
    if (!row)
        return row.error();
    row->bindValue(0, number);
    if (const Result<void> asked = cache.run(*row, purpose()); !asked)
        return asked.error();
    if (!row->next())
        return std::optional<Finding>();
    const auto side = [&row](int column) {
        return row->isNull(column) ? std::nullopt : std::optional(row->value(column).toLongLong());
    };
    Finding finding;
    finding.rule = AuditRule(row->value(0).toInt());
    for (int entity = 0; entity <= int(Entity::CreditNote); ++entity) {
        if (entityKey(Entity(entity)) == row->value(1).toString())
            finding.entity = Entity(entity);
    }
    finding.rowId = row->value(2).toLongLong();
    finding.part = row->value(3).toString();
    finding.customerId = storedId(row->value(4));
    finding.currency = Currency(row->value(5).toString());
    finding.ours = side(6);
    finding.uisp = side(7);
    finding.oursWord = finding.ours ? QString() : row->value(8).toString();
    finding.uispWord = finding.uisp ? QString() : row->value(9).toString();
    const QJsonArray parameters = QJsonDocument::fromJson(row->value(10).toString().toUtf8()).array();
    for (const auto &parameter : parameters)
        finding.parameters += parameter.toString();
    return std::optional(finding);
}

} // namespace freshet
