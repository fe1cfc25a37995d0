// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/findingsstore.h"

#include "domain/money.h"
#include "store/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace freshet {

namespace {

struct OpenFinding
{
    qint64 number = 0;
    QString facts;
    QString message;
    std::optional<RecordId> customerId;
};

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

using OpenFindings = std::map<FindingPlace, OpenFinding>;

Result<OpenFindings> openFindings(Database &cache, const AuditedPart &part)
{
    const QString ofCustomers =
        part.customers ? QStringLiteral(" AND customer_id IN (SELECT value FROM json_each(?))") : QString();
    Result<QSqlQuery> rows =
        cache.prepare(QStringLiteral("SELECT rule, entity, row_id, part, number, facts, message, customer_id FROM "
                                     "findings WHERE resolved_at IS NULL AND rule IN (%1)%2")
                          .arg(listed(part.rules), ofCustomers));
    if (!rows)
        return rows.error();
    if (part.customers)
        rows->bindValue(0, jsonIdList(*part.customers));
    if (const Result<void> asked = cache.run(*rows, purpose()); !asked)
        return asked.error();
    OpenFindings open;
    while (rows->next())
        open.emplace(FindingPlace{AuditRule(rows->value(0).toInt()), rows->value(1).toString(),
                                  rows->value(2).toLongLong(), rows->value(3).toString()},
                     OpenFinding{rows->value(4).toLongLong(), rows->value(5).toString(), rows->value(6).toString(),
                                 storedId(rows->value(7))});
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
        neverNull(factsOf(finding)),
        amount(finding.customerId)};
}

/// Statements on findings, each prepared once, when it is needed first.
class FindingsWriter
{
public:
    FindingsWriter(Database &cache, const AuditMoment &moment)
        : m_cache(cache)
        , m_moment(moment)
        , m_at(moment.at.toUTC().toString(Qt::ISODateWithMs))
    {
    }

    /// The open finding of a place that may be another customer's: its row has moved.
    Result<std::optional<OpenFinding>> known(const FindingPlace &place)
    {
        const Result<void> asked = run(m_finding,
                                       "SELECT number, facts, message, customer_id FROM findings WHERE "
                                       "resolved_at IS NULL AND rule = ? AND entity = ? AND row_id = ? AND part = ?",
                                       {int(place.rule), place.table, place.rowId, neverNull(place.part)});
        if (!asked)
            return asked.error();
        if (!m_finding->next())
            return std::optional<OpenFinding>();
        return std::optional(OpenFinding{m_finding->value(0).toLongLong(), m_finding->value(1).toString(),
                                         m_finding->value(2).toString(), storedId(m_finding->value(3))});
    }
    Result<void> open(const WordedFinding &worded)
    {
        const Finding &finding = worded.finding;
        return run(m_opening,
                   "INSERT INTO findings (ours, uisp, ours_text, uisp_text, currency, parameters, message, advice, "
                   "facts, customer_id, rule, entity, row_id, part, severity, danger, first_snapshot, first_seen_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   factValues(worded) + QVariantList{int(finding.rule), entityKey(finding.entity), finding.rowId,
                                                     neverNull(finding.part), severityWord(severityOf(finding)),
                                                     dangerRank(finding), m_moment.snapshot, m_at});
    }
    Result<void> update(qint64 number, const WordedFinding &worded)
    {
        return run(
            m_updating,
            "UPDATE findings SET ours = ?, uisp = ?, ours_text = ?, uisp_text = ?, currency = ?, parameters = ?, "
            "message = ?, advice = ?, facts = ?, customer_id = ?, acknowledged_at = NULL, acknowledged_by = NULL, "
            "acknowledged_note = NULL WHERE number = ?",
            factValues(worded) + QVariantList{number});
    }
    /// It was seen by the audit before this one.
    Result<void> resolve(qint64 number)
    {
        return run(m_resolving,
                   "UPDATE findings SET last_snapshot = max(first_snapshot, ? - 1), last_seen_at = max(first_seen_at, "
                   "coalesce((SELECT value FROM meta WHERE key = 'audited_at'), '')), resolved_snapshot = ?, "
                   "resolved_at = ? WHERE number = ?",
                   {m_moment.snapshot, m_moment.snapshot, m_at, number});
    }

private:
    Result<void> run(std::optional<QSqlQuery> &prepared, const char *statement, const QVariantList &values)
    {
        if (!prepared) {
            Result<QSqlQuery> query = m_cache.prepare(QString::fromLatin1(statement));
            if (!query)
                return query.error();
            prepared.emplace(std::move(*query));
        }
        for (int i = 0; i < values.size(); ++i)
            prepared->bindValue(i, values[i]);
        return m_cache.run(*prepared, purpose());
    }

    Database &m_cache;
    const AuditMoment &m_moment;
    QString m_at;
    std::optional<QSqlQuery> m_finding;
    std::optional<QSqlQuery> m_opening;
    std::optional<QSqlQuery> m_updating;
    std::optional<QSqlQuery> m_resolving;
};

bool isAsKept(const OpenFinding &kept, const WordedFinding &worded)
{
    return kept.facts == factsOf(worded.finding) && kept.message == worded.message &&
           kept.customerId == worded.finding.customerId;
}

Result<void> keep(FindingsWriter &writer, const AuditedPart &part, const OpenFindings &open,
                  const WordedFinding &worded)
{
    const FindingPlace place = placeOf(worded.finding);
    const auto ofPart = open.find(place);
    std::optional<OpenFinding> kept = ofPart == open.end() ? std::nullopt : std::optional(ofPart->second);
    if (!kept && part.customers) {
        Result<std::optional<OpenFinding>> moved = writer.known(place);
        if (!moved)
            return moved.error();
        kept = std::move(*moved);
    }
    if (!kept)
        return part.mayOpen(worded.finding) ? writer.open(worded) : Result<void>();
    return isAsKept(*kept, worded) ? Result<void>() : writer.update(kept->number, worded);
}

} // namespace

Result<void> keepFindings(Database &cache, const AuditedPart &part, const std::vector<WordedFinding> &found,
                          const AuditMoment &moment)
{
    const Result<OpenFindings> open = openFindings(cache, part);
    if (!open)
        return open.error();
    FindingsWriter writer(cache, moment);
    std::set<FindingPlace> told;
    for (const WordedFinding &worded : found) {
        if (!told.insert(placeOf(worded.finding)).second)
            continue;
        if (Result<void> kept = keep(writer, part, *open, worded); !kept)
            return kept;
    }
    for (const auto &[place, finding] : open.value()) {
        if (told.contains(place) || !part.mayResolve(place, finding.customerId))
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

Result<std::optional<KeptFinding>> readFinding(Database &cache, qint64 number)
{
    Result<QSqlQuery> row = cache.prepare(QStringLiteral(
        "SELECT rule, entity, row_id, part, customer_id, currency, ours, uisp, ours_text, uisp_text, parameters, "
        "resolved_at FROM findings WHERE number = ?"));
    if (!row)
        return row.error();
    row->bindValue(0, number);
    if (const Result<void> asked = cache.run(*row, purpose()); !asked)
        return asked.error();
    if (!row->next())
        return std::optional<KeptFinding>();
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
    return std::optional(KeptFinding{std::move(finding), row->isNull(11)});
}

} // namespace freshet
