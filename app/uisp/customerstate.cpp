// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/customerstate.h"

#include "uisp/recordshape.h"

namespace freshet {

namespace {

constexpr FieldNames valueNames{"customAttributeId", "value"};
constexpr FieldNames customerNames{"id", {"attributes", &valueNames}};
constexpr FieldNames logNames{"id", "clientId", "message", "createdDate"};

std::vector<AttributeChange> readValues(RecordReader &row)
{
    std::vector<AttributeChange> values;
    row.forEach(customerNames["attributes"], [&values](RecordReader &attribute) {
        const RecordId id = attribute.requiredId(valueNames["customAttributeId"]);
        if (QString value = attribute.scalarText(valueNames["value"]); !value.isEmpty())
            values.push_back({id, std::move(value)});
    });
    return values;
}

} // namespace

Result<std::vector<AttributeChange>> decodeAttributeValues(const QByteArray &body)
{
    return decodeObject(body, customerNames, QLatin1String("customer"), readValues);
}

Result<std::vector<ClientLog>> decodeClientLogs(const QByteArray &body)
{
    constexpr QLatin1String word("client-logs");
    std::vector<ClientLog> logs;
    std::optional<Error> bad;
    const Result<void> outcome = readJsonList(body, logNames, word, [&](const JsonRecord &record) {
        RecordReader row(record);
        logs.push_back({row.requiredId(logNames["id"]), row.requiredId(logNames["clientId"]),
                        row.text(logNames["message"]), row.optionalDate(logNames["createdDate"])});
        if (const std::optional<FieldProblem> &problem = row.problem(); problem && !bad)
            bad = Error{ErrorKind::InvalidRecord, placeOf(word, readableId(record, "id"), problem->field), 0,
                        problem->problem};
    });
    if (!outcome || bad)
        return outcome ? *bad : outcome.error();
    return logs;
}

} // namespace freshet
