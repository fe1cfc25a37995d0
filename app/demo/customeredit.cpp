// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/customeredit.h"

#include "demo/bodies.h"
#include "demo/world.h"
#include "demo/writebody.h"

#include <QJsonArray>

namespace freshet::demo {

namespace {

struct ReadValues
{
    std::vector<AttributeValueEntry> values;
    std::optional<Answer> refusal; ///< why they are not taken
};

std::optional<Answer> problemOf(const AttributeEntry *attribute, const QJsonValue &value)
{
    if (attribute == nullptr || attribute->attributeType != "client")
        return rejected("customAttributeId", "This value is not valid.");
    if (!value.isString())
        return rejected("value", "This value is not in valid type. String expected.");
    const QString text = value.toString();
    const bool isFlag = text.isEmpty() || text == QLatin1String("0") || text == QLatin1String("1");
    if (attribute->type == "boolean" && !isFlag)
        return rejected("value", "This value is not valid.");
    return std::nullopt;
}

ReadValues readValues(const World &world, const QJsonArray &rows)
{
    ReadValues read;
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        read.refusal = surplusField(object, {"customAttributeId", "value"});
        const RecordId id = object.value(QLatin1String("customAttributeId")).toInteger(0);
        const QJsonValue value = object.value(QLatin1String("value"));
        if (!read.refusal)
            read.refusal = problemOf(world.provider().attribute(id), value);
        if (read.refusal)
            return read;
        if (!value.toString().isEmpty())
            read.values.push_back({id, value.toString().toStdString()});
    }
    return read;
}

} // namespace

Answer editCustomer(World &world, RecordId customerId, const std::string &body)
{
    if (world.tables().customers.find(customerId) == nullptr)
        return errorAnswer(404, "Object is not found.");
    const std::optional<QJsonObject> object = objectIn(body);
    if (!object)
        return errorAnswer(400, "Bad request.");
    if (const std::optional<Answer> surplus = surplusField(*object, {"attributes"}))
        return *surplus;
    const QJsonValue attributes = object->value(QLatin1String("attributes"));
    if (!attributes.isArray())
        return rejected("attributes", "This value is not in valid type. Array expected.");
    ReadValues read = readValues(world, attributes.toArray());
    if (read.refusal)
        return *read.refusal;
    CustomerEntry &customer = *world.rawTables().customers.edit(customerId);
    customer.attributes = std::move(read.values);
    Answer answer;
    appendBody(world, customer, answer.body);
    return answer;
}

} // namespace freshet::demo
