// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/writebody.h"

#include "demo/jsonwriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace freshet::demo {

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

std::optional<QJsonObject> objectIn(const std::string &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<Answer> surplusField(const QJsonObject &object, std::initializer_list<const char *> allowed)
{
    for (const QString &field : object.keys()) {
        const auto isField = [&field](const char *each) { return field == QLatin1String(each); };
        if (std::none_of(allowed.begin(), allowed.end(), isField))
            return rejected(field.toStdString(), "This field is not allowed.");
    }
    return std::nullopt;
}

} // namespace freshet::demo
