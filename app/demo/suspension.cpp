// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/suspension.h"

#include "demo/bodies.h"
#include "demo/world.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freshet::demo {

namespace {

Answer rejected(const std::string &field, const std::string &why)
{
    Answer answer;
    answer.status = 422;
    JsonWriter json(answer.body, {});
    json.beginObject();
    json.number("code", 422);
    json.text("message", "Validation failed.");
    json.beginObject("errors");
    json.beginArray(field);
    json.text({}, why);
    json.endArray();
    json.endObject();
    json.endObject();
    return answer;
}

Answer serviceAnswer(const World &world, RecordId id)
{
    Answer answer;
    appendBody(world, *world.tables().services.find(id), answer.body);
    return answer;
}

} // namespace

Answer suspend(World &world, RecordId serviceId, const std::string &body)
{
    if (world.tables().services.find(serviceId) == nullptr)
        return errorAnswer(404, "Object is not found.");
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    if (!document.isObject())
        return errorAnswer(400, "Bad request.");
    const QJsonObject object = document.object();
    static const QString reasonField = QStringLiteral("suspensionReasonId");
    for (const QString &field : object.keys()) {
        if (field != reasonField)
            return rejected(field.toStdString(), "This field is not allowed.");
    }
    const qint64 reason = object.value(reasonField).toInteger(0);
    if (reason == 0)
        return rejected("suspensionReasonId", "This value is not in valid type. Integer expected.");
    if (world.provider().reason(reason) == nullptr)
        return rejected("suspensionReasonId", "This value is not valid.");
    if (!world.suspendService(serviceId, reason))
        return errorAnswer(422, "Service cannot be suspended.");
    return serviceAnswer(world, serviceId);
}

Answer cancelSuspension(World &world, RecordId serviceId)
{
    if (world.tables().services.find(serviceId) == nullptr)
        return errorAnswer(404, "Object is not found.");
    if (!world.endSuspension(serviceId))
        return errorAnswer(422, "Service is not suspended.");
    return serviceAnswer(world, serviceId);
}

} // namespace freshet::demo
