// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repeatedfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

/// Each field is printed with one colon outside of texts.
qsizetype printedFields(const QByteArray &json)
{
    qsizetype count = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            isInText = !isInText;
        else if (isInText && c == '\\')
            ++i;
        else if (!isInText && c == ':')
            ++count;
    }
    return count;
}

/// QJsonDocument reads no more than 1024 levels, and so much this may go down too.
qsizetype keptFields(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            count += keptFields(element);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto &field : object)
            count += 1 + keptFields(field);
    }
    return count;
}

} // namespace

bool hasRepeatedFields(const QByteArray &json, const QJsonDocument &parsed)
{
    const QJsonValue root = parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object());
    return printedFields(json) != keptFields(root);
}

} // namespace freshet
