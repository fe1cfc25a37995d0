// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilejson.h"

#include "uisp/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

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

/// Empty where the field is not there; nothing where it is no text: a fingerprint that is a number must not read as
/// none.
std::optional<QString> textAt(const QJsonObject &json, QLatin1String name)
{
    const QJsonValue value = json.value(name);
    return value.isUndefined() || value.isString() ? std::optional(value.toString()) : std::nullopt;
}

constexpr std::array proxyWords = {
    std::pair(ProxyChoice::Kind::System, "system"),
    std::pair(ProxyChoice::Kind::Http, "http"),
    std::pair(ProxyChoice::Kind::Socks5, "socks5"),
    std::pair(ProxyChoice::Kind::None, "none"),
};
/// In words, so that nobody sets it without knowing what it means.
constexpr QLatin1String plainHttpWords("anybody on the way may read the token and all data");

QJsonObject proxyToJson(const ProxyChoice &proxy)
{
    const auto word = std::find_if(proxyWords.begin(), proxyWords.end(),
                                   [&proxy](const auto &known) { return known.first == proxy.kind; });
    QJsonObject json{{QStringLiteral("kind"), QLatin1String(word->second)}};
    if (proxy.isManual()) {
        json.insert(QStringLiteral("host"), proxy.host);
        json.insert(QStringLiteral("port"), proxy.port);
        json.insert(QStringLiteral("user_name"), proxy.userName);
    }
    return json;
}

Result<ProxyChoice> proxyFromJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return ProxyChoice();
    const QJsonObject json = value.toObject();
    const QString kind = json.value(QLatin1String("kind")).toString();
    const auto word = std::find_if(proxyWords.begin(), proxyWords.end(),
                                   [&kind](const auto &known) { return kind == QLatin1String(known.second); });
    if (word == proxyWords.end())
        return unreadable(QStringLiteral("a proxy of no known kind"));
    ProxyChoice proxy;
    proxy.kind = word->first;
    if (!proxy.isManual())
        return proxy;
    const int port = json.value(QLatin1String("port")).toInt();
    proxy.host = json.value(QLatin1String("host")).toString();
    proxy.port = port > 0 && port <= std::numeric_limits<quint16>::max() ? quint16(port) : 0;
    const std::optional<QString> userName = textAt(json, QLatin1String("user_name"));
    proxy.userName = userName.value_or(QString());
    if (!userName || !checkProxyChoice(proxy))
        return unreadable(QStringLiteral("a proxy without a usable address"));
    return proxy;
}

/// Something that is no certificate or no fingerprint must not read as "nothing is to be checked".
Result<ServerAccess> accessFromJson(const QJsonObject &json)
{
    ServerAccess access;
    Result<ProxyChoice> proxy = proxyFromJson(json.value(QLatin1String("proxy")));
    if (!proxy)
        return proxy.error();
    access.proxy = *std::move(proxy);
    const std::optional<QString> ca = textAt(json, QLatin1String("company_ca"));
    if (!ca)
        return unreadable(QStringLiteral("a company authority that is no text"));
    if (!ca->isEmpty()) {
        const Result<QByteArray> read = companyCaFromFile(ca->toLatin1());
        if (!read)
            return unreadable(QStringLiteral("a company authority that is no certificate"));
        access.companyCa = *read;
    }
    access.allowsPlainHttp = json.value(QLatin1String("plain_http")).toString() == plainHttpWords;
    return access;
}

/// The id becomes a folder's name, so nothing but a UUID is taken for one.
bool isProfileId(const QString &id)
{
    const QUuid uuid(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id;
}

QJsonObject toJson(const ServerProfile &profile)
{
    QJsonObject json = settingsToJson(profile);
    json.insert(QStringLiteral("id"), profile.id);
    json.insert(QStringLiteral("user_name"), profile.userName);
    json.insert(QStringLiteral("last_sign_in_at"), isoText(profile.lastSignInAt));
    json.insert(QStringLiteral("last_used_at"), isoText(profile.lastUsedAt));
    return json;
}

Result<ServerProfile> profileFromJson(const QJsonObject &json)
{
    const QString id = json.value(QLatin1String("id")).toString();
    if (!isProfileId(id))
        return unreadable(QStringLiteral("a server without a usable id"));
    Result<ServerProfile> profile = settingsFromJson(json);
    if (!profile)
        return unreadable(QStringLiteral("server %1: %2").arg(id, profile.error().detail));
    profile->id = id;
    profile->userName = json.value(QLatin1String("user_name")).toString();
    profile->lastSignInAt = timeFromIso(json.value(QLatin1String("last_sign_in_at")));
    profile->lastUsedAt = timeFromIso(json.value(QLatin1String("last_used_at")));
    return profile;
}

} // namespace

QJsonObject settingsToJson(const ServerProfile &profile)
{
    QJsonObject json{{QStringLiteral("name"), profile.name},
                     {QStringLiteral("api_base"), profile.apiBase.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)},
                     {QStringLiteral("pinned_sha256"), QString::fromLatin1(profile.pinnedSha256.toHex())},
                     {QStringLiteral("proxy"), proxyToJson(profile.access.proxy)}};
    if (!profile.access.companyCa.isEmpty())
        json.insert(QStringLiteral("company_ca"), QString::fromLatin1(profile.access.companyCa));
    if (profile.access.allowsPlainHttp)
        json.insert(QStringLiteral("plain_http"), plainHttpWords);
    return json;
}

Result<ServerProfile> settingsFromJson(const QJsonObject &json)
{
    ServerProfile profile;
    profile.apiBase = QUrl(json.value(QLatin1String("api_base")).toString(), QUrl::StrictMode);
    if (!profile.apiBase.isValid() || profile.apiBase.host().isEmpty())
        return unreadable(QStringLiteral("no usable address"));
    profile.name = json.value(QLatin1String("name")).toString();
    const std::optional<QString> pin = textAt(json, QLatin1String("pinned_sha256"));
    profile.pinnedSha256 = fingerprintFromText(pin.value_or(QString()));
    if (!pin || (profile.pinnedSha256.isEmpty() && !pin->isEmpty()))
        return unreadable(QStringLiteral("no usable fingerprint"));
    Result<ServerAccess> access = accessFromJson(json);
    if (!access)
        return access.error();
    profile.access = *std::move(access);
    return profile;
}

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
