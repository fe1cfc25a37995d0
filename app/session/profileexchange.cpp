// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profileexchange.h"

#include "domain/repeatedfields.h"
#include "session/profilejson.h"
#include "uisp/serverprobe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ProfileExchange)
};

constexpr int formatVersion = 1;
constexpr qsizetype largestFile = 1024LL * 1024;
constexpr qsizetype mostServers = 200;
constexpr qsizetype longestName = 100;
constexpr QLatin1String formatName("freshet-servers");

Error invalid(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

/// How people call the entry: its place in the file, since its name may be what is wrong with it.
Error invalidServer(qsizetype place, const QString &what)
{
    return invalid(Words::tr("Server %1 in this file cannot be taken: %2").arg(place).arg(what));
}

bool isFitName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= longestName &&
           std::none_of(name.begin(), name.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
           });
}

/// An unknown field may be one that says "trust nothing here": it is not passed over.
std::optional<QString> unknownField(const QJsonObject &json, const QStringList &known)
{
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return key.left(40);
    }
    return std::nullopt;
}

bool isApiBase(const QUrl &url, const ServerAccess &access)
{
    const Result<std::vector<QUrl>> candidates = candidateApiBases(url.toString(), access);
    return candidates && candidates->size() == 1 && sameApiBase(candidates->front(), url);
}

Result<ServerProfile> profileAt(qsizetype place, const QJsonValue &value)
{
    if (!value.isObject())
        return invalidServer(place, Words::tr("it is not a description of a server."));
    const QJsonObject json = value.toObject();
    static const QStringList known{QStringLiteral("name"),          QStringLiteral("api_base"),
                                   QStringLiteral("pinned_sha256"), QStringLiteral("proxy"),
                                   QStringLiteral("company_ca"),    QStringLiteral("plain_http")};
    if (const auto unknown = unknownField(json, known))
        return invalidServer(place, Words::tr("it has a field that this version does not know: %1.").arg(*unknown));
    static const QStringList ofProxy{QStringLiteral("kind"), QStringLiteral("host"), QStringLiteral("port"),
                                     QStringLiteral("user_name")};
    if (const auto unknown = unknownField(json.value(QLatin1String("proxy")).toObject(), ofProxy))
        return invalidServer(place, Words::tr("it has a field that this version does not know: %1.").arg(*unknown));
    Result<ServerProfile> profile = settingsFromJson(json);
    if (!profile)
        return invalidServer(place, Words::tr("its settings do not fit together (%1).").arg(profile.error().detail));
    if (!isFitName(profile->name))
        return invalidServer(place, Words::tr("it has no usable name."));
    if (!isApiBase(profile->apiBase, profile->access))
        return invalidServer(place, Words::tr("its address is none that a sign-in would take."));
    profile->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

} // namespace

QByteArray exportProfiles(const std::vector<ServerProfile> &profiles)
{
    QJsonArray servers;
    for (const ServerProfile &profile : profiles)
        servers.append(settingsToJson(profile));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName},
                                     {QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("servers"), servers}})
        .toJson();
}

Result<std::vector<ServerProfile>> importProfiles(const QByteArray &content)
{
    if (content.size() > largestFile)
        return invalid(Words::tr("This file is far too large for a list of servers."));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    const QJsonObject root = document.object();
    if (problem.error != QJsonParseError::NoError || root.value(QLatin1String("format")).toString() != formatName)
        return invalid(Words::tr("This is not a list of servers that Freshet exported."));
    if (root.value(QLatin1String("version")).toInt() > formatVersion)
        return Error{ErrorKind::StoreTooNew, QStringLiteral("servers"), 0, {}};
    if (hasRepeatedFields(content, document))
        return invalid(Words::tr("A field of a server is in this file twice, so it is not clear which one counts."));
    const QJsonArray servers = root.value(QLatin1String("servers")).toArray();
    if (servers.isEmpty())
        return invalid(Words::tr("There is no server in this file."));
    if (servers.size() > mostServers)
        return invalid(Words::tr("There are more than %n servers in this file.", nullptr, int(mostServers)));
    std::vector<ServerProfile> profiles;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        Result<ServerProfile> profile = profileAt(i + 1, servers.at(i));
        if (!profile)
            return profile.error();
        const bool isTwice = std::any_of(profiles.begin(), profiles.end(), [&](const ServerProfile &other) {
            return sameApiBase(other.apiBase, profile->apiBase);
        });
        if (isTwice)
            return invalidServer(i + 1, Words::tr("it is in the file twice."));
        profiles.push_back(*std::move(profile));
    }
    return profiles;
}

Result<ImportedProfiles> addImported(ProfileStore &profiles, const std::vector<ServerProfile> &imported)
{
    const Result<std::vector<ServerProfile>> known = profiles.load();
    if (!known)
        return known.error();
    ImportedProfiles outcome;
    for (const ServerProfile &profile : imported) {
        const bool isKnown = std::any_of(known->begin(), known->end(), [&profile](const ServerProfile &other) {
            return sameApiBase(other.apiBase, profile.apiBase);
        });
        (isKnown ? outcome.alreadyKnown : outcome.added) += profile.name;
        if (isKnown)
            continue;
        if (const Result<void> saved = profiles.save(profile); !saved)
            return saved.error();
    }
    return outcome;
}

} // namespace freshet
