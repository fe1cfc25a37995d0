// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/suspension.h"

#include "demo/bodies.h"
#include "demo/world.h"
#include "demo/writebody.h"

namespace freshet::demo {

namespace {

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
    const std::optional<QJsonObject> object = objectIn(body);
    if (!object)
        return errorAnswer(400, "Bad request.");
    if (const std::optional<Answer> surplus = surplusField(*object, {"suspensionReasonId"}))
        return *surplus;
    const qint64 reason = object->value(QLatin1String("suspensionReasonId")).toInteger(0);
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
