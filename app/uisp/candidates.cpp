// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/serverprobe.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace freshet {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ServerProbe)
};

Error invalid(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

/// The path up to and with "/api/v1.0", or empty.
QString apiPathIn(const QString &path)
{
    static const QRegularExpression api(QStringLiteral("^(/[^/]+)*?/api/v[0-9]+(\\.[0-9]+)*(?=/|$)"));
    return api.match(path).captured();
}

QStringList schemesFor(const QString &typed, const QUrl &url)
{
    if (typed.contains(QLatin1String("://")))
        return {url.scheme()};
    if (isLoopbackHost(url.host()))
        return {QStringLiteral("https"), QStringLiteral("http")};
    return {QStringLiteral("https")};
}

QStringList pathsFor(const QUrl &url)
{
    const QString given = apiPathIn(url.path());
    if (!given.isEmpty())
        return {given};
    return {QStringLiteral("/crm/api/v1.0"), QStringLiteral("/crm/api/v2.1"), QStringLiteral("/api/v1.0")};
}

std::optional<Error> problemWith(const QUrl &url, const ServerAccess &access)
{
    if (!url.isValid() || url.host().isEmpty())
        return invalid(Words::tr("This is no server address. Enter it like this: uisp.example.net"));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return invalid(Words::tr("The server address must begin with https://"));
    if (isPlainHttpRefused(url, access))
        return plainHttpError();
    return std::nullopt;
}

} // namespace

Result<std::vector<QUrl>> candidateApiBases(const QString &typed, const ServerAccess &access)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return invalid(Words::tr("Enter the address of your UISP server, for example uisp.example.net"));
    static const QRegularExpression space(QStringLiteral("\\s"));
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? trimmed : QStringLiteral("https://") + trimmed, QUrl::StrictMode);
    if (const std::optional<Error> problem = problemWith(trimmed.contains(space) ? QUrl() : url, access))
        return *problem;
    std::vector<QUrl> bases;
    for (const QString &scheme : schemesFor(trimmed, url)) {
        for (const QString &path : pathsFor(url)) {
            QUrl &base = bases.emplace_back();
            base.setScheme(scheme);
            base.setHost(url.host());
            base.setPort(url.port());
            base.setPath(path);
        }
    }
    return bases;
}

} // namespace freshet
