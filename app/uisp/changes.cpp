// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/changes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString servicePath(RecordId service, const char *verb)
{
    return QStringLiteral("/clients/services/%1/%2").arg(service).arg(QLatin1String(verb));
}

} // namespace

ApiRequest suspendService(RecordId service, RecordId reason)
{
    return {servicePath(service, "suspend"),
            {},
            QStringLiteral("suspend"),
            "PATCH",
            text({{QStringLiteral("suspensionReasonId"), reason}})};
}

ApiRequest cancelSuspension(RecordId service)
{
    return {servicePath(service, "cancel-suspend"), {}, QStringLiteral("cancel-suspend"), "PATCH", ""};
}

ApiRequest setAttributes(RecordId customer, std::span<const AttributeChange> values)
{
    QJsonArray attributes;
    for (const AttributeChange &each : values)
        attributes.append(QJsonObject{{QStringLiteral("customAttributeId"), each.attributeId},
                                      {QStringLiteral("value"), each.value}});
    return {QStringLiteral("/clients/%1").arg(customer),
            {},
            QStringLiteral("attributes"),
            "PATCH",
            text({{QStringLiteral("attributes"), attributes}})};
}

ApiRequest clientLogs(RecordId customer)
{
    return {QStringLiteral("/client-logs"), QUrlQuery{{QStringLiteral("clientId"), QString::number(customer)}},
            QStringLiteral("client-logs")};
}

ApiRequest addClientLog(RecordId customer, const QString &message)
{
    return {QStringLiteral("/client-logs"),
            {},
            QStringLiteral("client-logs"),
            "POST",
            text({{QStringLiteral("clientId"), customer}, {QStringLiteral("message"), message}})};
}

} // namespace freshet
