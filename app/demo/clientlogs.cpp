// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/clientlogs.h"

#include "demo/jsonwriter.h"
#include "demo/world.h"
#include "demo/writebody.h"

namespace freshet::demo {

namespace {

constexpr RecordId firstId = 1000;
constexpr int secondOfDay = 11 * 3600;

} // namespace

void ClientLogs::appendEntry(const World &world, const Entry &entry, std::string &out)
{
    JsonWriter json(out, world.provider().offset);
    json.beginObject();
    json.number("id", entry.id);
    json.text("message", entry.message);
    json.number("clientId", entry.customerId);
    json.number("userId", world.provider().admins.front().id);
    json.instant("createdDate", entry.created, secondOfDay);
    json.endObject();
}

Answer ClientLogs::list(const World &world, Query &query) const
{
    const std::optional<qint64> customer = query.integer("clientId");
    const std::optional<CalendarDate> from = query.day("createdDateFrom");
    const std::optional<CalendarDate> to = query.day("createdDateTo");
    Answer answer;
    answer.body = "[";
    for (const Entry &entry : m_entries) {
        if ((customer && entry.customerId != *customer) || (from && entry.created < *from) ||
            (to && entry.created > *to))
            continue;
        if (answer.rows++ > 0)
            answer.body += ',';
        appendEntry(world, entry, answer.body);
    }
    answer.body += ']';
    return answer;
}

Answer ClientLogs::add(const World &world, const std::string &body)
{
    const std::optional<QJsonObject> object = objectIn(body);
    if (!object)
        return errorAnswer(400, "Bad request.");
    if (const std::optional<Answer> surplus = surplusField(*object, {"clientId", "message"}))
        return *surplus;
    const RecordId customer = object->value(QLatin1String("clientId")).toInteger(0);
    const QString message = object->value(QLatin1String("message")).toString();
    if (world.tables().customers.find(customer) == nullptr)
        return rejected("clientId", "This value is not valid.");
    if (message.trimmed().isEmpty())
        return rejected("message", "This value should not be blank.");
    m_entries.push_back({firstId + RecordId(m_entries.size()), customer, message.toStdString(), world.today()});
    Answer answer;
    answer.status = 201;
    appendEntry(world, m_entries.back(), answer.body);
    return answer;
}

} // namespace freshet::demo
