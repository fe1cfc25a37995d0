// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/wayin.h"

#include "uisp/serverprobe.h"

#include <algorithm>
#include <utility>

namespace freshet {

namespace {

constexpr int proxyWantsPassword = 407;

std::optional<ServerProfile> knownProfile(const std::vector<ServerProfile> &profiles, const std::vector<QUrl> &bases)
{
    for (const QUrl &base : bases) {
        const auto found = std::find_if(profiles.begin(), profiles.end(), [&base](const ServerProfile &known) {
            return sameApiBase(known.apiBase, base);
        });
        if (found != profiles.end())
            return *found;
    }
    return std::nullopt;
}

/// Whatever it allows: what is allowed stands in the profile that is being looked for.
std::vector<QUrl> allCandidates(const QString &address)
{
    ServerAccess everything;
    everything.allowsPlainHttp = true;
    const Result<std::vector<QUrl>> bases = candidateApiBases(address, everything);
    return bases ? *bases : std::vector<QUrl>();
}

} // namespace

bool WayIn::needsKeptProxyPassword() const
{
    return known && connection.proxyPassword.isEmpty() && connection.access.proxy.isManual() &&
           !connection.access.proxy.userName.isEmpty();
}

void WayIn::takeProxyPassword(const Result<QByteArray> &kept)
{
    if (kept)
        connection.proxyPassword = *kept;
    unreadPassword = unreadProxyPassword(kept);
}

Error WayIn::explained(const Error &failure) const
{
    const bool isMissed = failure.kind == ErrorKind::ProxyDenied && failure.httpStatus == proxyWantsPassword;
    return isMissed && unreadPassword ? *unreadPassword : failure;
}

std::optional<Error> unreadProxyPassword(const Result<QByteArray> &kept)
{
    if (kept || kept.error().kind == ErrorKind::KeychainEntryMissing || kept.error().kind == ErrorKind::KeychainAbsent)
        return std::nullopt;
    return Error{ErrorKind::ProxyDenied, QStringLiteral("keychain"), proxyWantsPassword, errorCode(kept.error().kind)};
}

Result<WayIn> wayInto(const ProfileStore &profiles, const SignInRequest &request)
{
    const Result<std::vector<ServerProfile>> all = profiles.load();
    if (!all)
        return all.error();
    WayIn way;
    way.known = knownProfile(*all, allCandidates(request.address));
    way.connection.access = request.access.value_or(way.known ? way.known->access : ServerAccess());
    if (const Result<void> checked = checkProxyChoice(way.connection.access.proxy); !checked)
        return checked.error();
    Result<std::vector<QUrl>> candidates = candidateApiBases(request.address, way.connection.access);
    if (!candidates)
        return candidates.error();
    way.candidates = *std::move(candidates);
    way.connection.apiBase = way.candidates.front();
    way.connection.token = request.token;
    way.connection.proxyPassword = request.proxyPassword;
    way.connection.pinnedSha256 = request.trustSha256;
    if (request.trustSha256.isEmpty() && way.known)
        way.connection.pinnedSha256 = way.known->pinnedSha256;
    return way;
}

} // namespace freshet
