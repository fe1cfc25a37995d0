// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace freshet {

namespace {

constexpr int formatVersion = 1;

Error unreadable(const QString &detail)
{
    return {ErrorKind::StoreFailed, QStringLiteral("servers.json"), 0, detail};
}

QString isoText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromIso(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QJsonObject toJson(const ServerProfile &profile)
{
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("api_base"), profile.apiBase.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)},
            {QStringLiteral("pinned_sha256"), QString::fromLatin1(profile.pinnedSha256.toHex())},
            {QStringLiteral("user_name"), profile.userName},
            {QStringLiteral("last_sign_in_at"), isoText(profile.lastSignInAt)},
            {QStringLiteral("last_used_at"), isoText(profile.lastUsedAt)}};
}

/// The id becomes a folder's name, so nothing but a UUID is taken for one.
bool isProfileId(const QString &id)
{
    const QUuid uuid(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id;
}

Result<ServerProfile> profileFromJson(const QJsonObject &json)
{
    ServerProfile profile;
    profile.id = json.value(QLatin1String("id")).toString();
    if (!isProfileId(profile.id))
        return unreadable(QStringLiteral("a server without a usable id"));
    profile.apiBase = QUrl(json.value(QLatin1String("api_base")).toString(), QUrl::StrictMode);
    if (!profile.apiBase.isValid() || profile.apiBase.host().isEmpty())
        return unreadable(QStringLiteral("server %1: no usable address").arg(profile.id));
    profile.name = json.value(QLatin1String("name")).toString();
    profile.pinnedSha256 = QByteArray::fromHex(json.value(QLatin1String("pinned_sha256")).toString().toLatin1());
    profile.userName = json.value(QLatin1String("user_name")).toString();
    profile.lastSignInAt = timeFromIso(json.value(QLatin1String("last_sign_in_at")));
    profile.lastUsedAt = timeFromIso(json.value(QLatin1String("last_used_at")));
    return profile;
}

} // namespace

QByteArray profilesToJson(const std::vector<ServerProfile> &profiles)
{
    QJsonArray servers;
    for (const ServerProfile &profile : profiles)
        servers.append(toJson(profile));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), formatVersion}, {QStringLiteral("servers"), servers}})
        .toJson();
}

Result<std::vector<ServerProfile>> profilesFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return unreadable(problem.errorString());
    const int version = root.value(QLatin1String("version")).toInt();
    if (version > formatVersion)
        return Error{ErrorKind::StoreTooNew, QStringLiteral("servers.json"), 0, QString::number(version)};
    if (version != formatVersion || !root.value(QLatin1String("servers")).isArray())
        return unreadable(QStringLiteral("no list of servers"));
    std::vector<ServerProfile> profiles;
    const QJsonArray servers = root.value(QLatin1String("servers")).toArray();
    for (const auto &server : servers) {
        Result<ServerProfile> profile = profileFromJson(server.toObject());
        if (!profile)
            return profile.error();
        profiles.push_back(*std::move(profile));
    }
    return profiles;
}

} // namespace freshet
