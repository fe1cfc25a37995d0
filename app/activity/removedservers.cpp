// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/removedservers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace freshet {

namespace {

constexpr QLatin1String fileName("removed-servers.json");

QJsonObject jsonOf(const RemovedServer &server)
{
    return {{QStringLiteral("at"), server.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("user"), server.user},
            {QStringLiteral("name"), server.name},
            {QStringLiteral("host"), server.host},
            {QStringLiteral("entries"), server.entries},
            {QStringLiteral("last_hash"), server.lastHash}};
}

RemovedServer serverOf(const QJsonValue &json)
{
    const auto text = [&json](const char *key) { return json[QLatin1String(key)].toString(); };
    return {QDateTime::fromString(text("at"), Qt::ISODateWithMs), text("user"),     text("name"), text("host"),
            json[QLatin1String("entries")].toInteger(),           text("last_hash")};
}

QString detailOf(const RemovedServer &server)
{
    const QString removed = QStringLiteral("Removed %1 (%2) from this computer at %3")
                                .arg(server.name, server.host, server.at.toUTC().toString(Qt::ISODateWithMs));
    if (server.entries == 0)
        return removed + QStringLiteral("; it had no activity log");
    return removed + QStringLiteral("; its activity log had %1 entries, the last with hash %2")
                         .arg(QString::number(server.entries), server.lastHash);
}

/// The path with the first number behind it that no file has.
QString unusedName(const QString &path)
{
    int number = 1;
    while (QFile::exists(QStringLiteral("%1.%2").arg(path).arg(number)))
        ++number;
    return QStringLiteral("%1.%2").arg(path).arg(number);
}

Error fileError(ErrorKind kind, const QString &detail)
{
    return {kind, fileName, 0, detail};
}

} // namespace

RemovedServers::RemovedServers(const QString &dataFolder)
    : m_path(QDir(dataFolder).filePath(fileName))
{
}

Result<std::vector<RemovedServer>> RemovedServers::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::vector<RemovedServer>();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorKind::StoreFailed, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return fileError(ErrorKind::StoreDamaged, QStringLiteral("no list"));
    std::vector<RemovedServer> servers;
    const QJsonArray array = document.array();
    for (const auto &json : array)
        servers.push_back(serverOf(json));
    return servers;
}

Result<void> RemovedServers::note(const RemovedServer &server) const
{
    // What cannot be read is no reason to lose this note, nor the other way round: it is set aside.
    const Result<std::vector<RemovedServer>> earlier = read();
    if (!earlier && !QFile::rename(m_path, unusedName(m_path)))
        return fileError(ErrorKind::StoreFailed, earlier.error().detail);
    QJsonArray array;
    if (earlier) {
        for (const RemovedServer &known : *earlier)
            array.append(jsonOf(known));
    }
    array.append(jsonOf(server));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(ErrorKind::StoreFailed, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(array).toJson());
    if (!file.commit())
        return fileError(ErrorKind::StoreFailed, file.errorString());
    return {};
}

Result<void> RemovedServers::moveInto(ActivityLog &log, Database &desk, const QDateTime &now) const
{
    const Result<std::vector<RemovedServer>> servers = read();
    if (!servers || servers->empty())
        return servers ? Result<void>() : servers.error();
    Result<void> written = inTransaction(desk, [&]() -> Result<void> {
        for (const RemovedServer &server : *servers) {
            const auto entry = log.appendWithin(now, server.user, QStringLiteral("SERVER_REMOVED"), detailOf(server));
            if (!entry)
                return entry.error();
        }
        return {};
    });
    if (!written)
        return written;
    log.noteEnd();
    QFile file(m_path);
    return file.remove() ? Result<void>() : fileError(ErrorKind::StoreFailed, file.errorString());
}

} // namespace freshet
