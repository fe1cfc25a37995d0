// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/newestoffset.h"
#include "uisp/page.h"
#include "uisp/recordreader.h"

#include <QLatin1String>

namespace freshet {

/// How one kind of record is read: what decodeList() and decodeOne() need to know of it.
template<typename Record>
struct RecordShape
{
    Entity entity;
    QLatin1String word; ///< for one record in an error: "invoice"
    const FieldNames &names;
    Record (*read)(RecordReader &row);
    std::string_view customer = {}; ///< the field that names the customer, if there is one
    std::string_view moment = {};   ///< the field whose zone counts for Page::utcOffsetSeconds, if there is one
};

/// Keeps sight of the newest time printed in a shape's moment field.
inline void seeMoment(const JsonRecord &record, std::string_view name, NewestOffset &newest)
{
    const std::optional<Field> field = record.names->find(name);
    const std::string_view printed = field ? record[*field] : std::string_view();
    if (printed.size() > 2 && printed.front() == '"')
        newest.see(printed.substr(1, printed.size() - 2));
}

template<typename Record>
Result<Page<Record>> decodeList(const QByteArray &body, const RecordShape<Record> &shape)
{
    Page<Record> page;
    NewestOffset newest;
    const Result<void> outcome =
        readJsonList(body, shape.names, entityKey(shape.entity), [&](const JsonRecord &record) {
            RecordReader row(record);
            Record value = shape.read(row);
            if (const std::optional<FieldProblem> &problem = row.problem())
                page.errors.push_back(
                    {readableId(record, "id"), readableId(record, shape.customer), problem->field, problem->problem});
            else
                page.rows.push_back(std::move(value));
            seeMoment(record, shape.moment, newest);
        });
    if (!outcome)
        return outcome.error();
    page.utcOffsetSeconds = newest.seconds();
    return page;
}

/// "invoice 4711: total" or "invoice: id", as Error::where says it.
inline QString placeOf(QLatin1String word, std::optional<RecordId> id, const QString &field)
{
    return id ? QStringLiteral("%1 %2: %3").arg(word).arg(*id).arg(field) : QStringLiteral("%1: %2").arg(word, field);
}

/// The value that `read` makes of a body that is one object; InvalidRecord when something is wrong with a field.
template<typename Value>
Result<Value> decodeObject(const QByteArray &body, const FieldNames &names, QLatin1String word,
                           Value (*read)(RecordReader &row))
{
    Result<Value> result = Error{ErrorKind::MalformedBody, word, 0, {}};
    const Result<void> outcome = readJsonObject(body, names, word, [&](const JsonRecord &record) {
        RecordReader row(record);
        Value value = read(row);
        if (const std::optional<FieldProblem> &problem = row.problem())
            result = Error{ErrorKind::InvalidRecord, placeOf(word, readableId(record, "id"), problem->field), 0,
                           problem->problem};
        else
            result = std::move(value);
    });
    return outcome ? result : outcome.error();
}

template<typename Record>
Result<Record> decodeOne(const QByteArray &body, const RecordShape<Record> &shape)
{
    return decodeObject(body, shape.names, shape.word, shape.read);
}

} // namespace freshet
