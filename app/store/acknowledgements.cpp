// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acknowledgements.h"

#include "store/storedvalues.h"

#include <map>

namespace freshet {

namespace {

QString purpose()
{
    return QStringLiteral("acknowledgements");
}

Result<QSqlQuery> run(Database &database, const char *statement, const QVariantList &values = {})
{
    Result<QSqlQuery> query = database.prepare(QString::fromLatin1(statement));
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    const Result<void> asked = database.run(*query, purpose());
    return asked ? std::move(query) : Result<QSqlQuery>(asked.error());
}

FindingPlace placeAt(const QSqlQuery &row)
{
    return {AuditRule(row.value(0).toInt()), row.value(1).toString(), row.value(2).toLongLong(),
            row.value(3).toString()};
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

struct Mark
{
    qint64 number = 0; ///< of the finding
    QVariantList values;
};

/// The open findings whose marks are not as `known` says, with what they should be.
Result<std::vector<Mark>> wrongMarks(Database &cache, const std::map<FindingPlace, Acknowledgement> &known)
{
    Result<QSqlQuery> rows = run(cache, "SELECT rule, entity, row_id, part, number, facts, acknowledged_at, "
                                        "acknowledged_by, acknowledged_note FROM findings WHERE resolved_at IS NULL");
    if (!rows)
        return rows.error();
    std::vector<Mark> marks;
    while (rows->next()) {
        const auto found = known.find(placeAt(*rows));
        const bool holds = found != known.end() && found->second.facts == rows->value(5).toString();
        const QVariantList wanted = holds ? QVariantList{timeText(found->second.at), neverNull(found->second.user),
                                                         neverNull(found->second.note)}
                                          : QVariantList{QVariant(), QVariant(), QVariant()};
        for (int i = 0; i < 3; ++i) {
            if (wanted[i].isNull() == rows->isNull(6 + i) && wanted[i].toString() == rows->value(6 + i).toString())
                continue;
            marks.push_back({rows->value(4).toLongLong(), wanted});
            break;
        }
    }
    return marks;
}

} // namespace

Result<std::vector<Acknowledgement>> readAcknowledgements(Database &desk)
{
    Result<QSqlQuery> rows = run(desk, "SELECT rule, entity, row_id, part, facts, note, user, at FROM "
                                       "acknowledgements ORDER BY rule, entity, row_id, part");
    if (!rows)
        return rows.error();
    std::vector<Acknowledgement> all;
    while (rows->next())
        all.push_back({placeAt(*rows), rows->value(4).toString(), rows->value(5).toString(), rows->value(6).toString(),
                       QDateTime::fromString(rows->value(7).toString(), Qt::ISODateWithMs)});
    return all;
}

Result<void> writeAcknowledgement(Database &desk, const Acknowledgement &acknowledgement)
{
    const FindingPlace &place = acknowledgement.place;
    const Result<QSqlQuery> written =
        run(desk,
            "INSERT OR REPLACE INTO acknowledgements (rule, entity, row_id, part, facts, note, user, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {int(place.rule), place.table, place.rowId, neverNull(place.part), neverNull(acknowledgement.facts),
             neverNull(acknowledgement.note), neverNull(acknowledgement.user), timeText(acknowledgement.at)});
    return written ? Result<void>() : written.error();
}

Result<bool> removeAcknowledgement(Database &desk, const FindingPlace &place)
{
    const Result<QSqlQuery> removed =
        run(desk, "DELETE FROM acknowledgements WHERE rule = ? AND entity = ? AND row_id = ? AND part = ?",
            {int(place.rule), place.table, place.rowId, neverNull(place.part)});
    return removed ? Result<bool>(removed->numRowsAffected() > 0) : removed.error();
}

Result<void> mirrorAcknowledgements(Database &cache, const std::vector<Acknowledgement> &acknowledgements)
{
    std::map<FindingPlace, Acknowledgement> known;
    for (const Acknowledgement &each : acknowledgements)
        known.emplace(each.place, each);
    const Result<std::vector<Mark>> marks = wrongMarks(cache, known);
    if (!marks)
        return marks.error();
    for (const Mark &mark : *marks) {
        const Result<QSqlQuery> marked =
            run(cache,
                "UPDATE findings SET acknowledged_at = ?, acknowledged_by = ?, acknowledged_note = ? WHERE number = ?",
                mark.values + QVariantList{mark.number});
        if (!marked)
            return marked.error();
    }
    return {};
}

} // namespace freshet
