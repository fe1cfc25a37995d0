// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinattempt.h"

#include <algorithm>
#include <utility>

namespace freshet {

namespace {

/// A token goes into a header line: nothing but visible ASCII may reach it.
bool isSendable(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

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

} // namespace

SignInAttempt::SignInAttempt(const SessionTools &tools, SignInRequest request, RetryPolicy probePolicy, QObject *parent)
    : SessionAttempt(tools, parent)
    , m_request(std::move(request))
    , m_probePolicy(probePolicy)
{
    m_request.token = m_request.token.trimmed();
}

void SignInAttempt::start()
{
    QMetaObject::invokeMethod(this, &SignInAttempt::begin, Qt::QueuedConnection);
}

void SignInAttempt::cancel()
{
    if (m_probe) {
        m_probe->disconnect(this);
        m_probe->abort();
    }
    if (m_accepted)
        takeBack();
    finish(Error{ErrorKind::Cancelled, {}, 0, {}});
}

void SignInAttempt::begin()
{
    if (isFinished())
        return;
    if (m_request.token.isEmpty())
        return finish(Error{ErrorKind::InvalidInput, tr("Please enter the API token."), 0, {}});
    if (!isSendable(m_request.token))
        return finish(Error{ErrorKind::InvalidInput,
                            tr("The API token contains spaces, line breaks or other characters that no token has. "
                               "Copy it again from UISP."),
                            0,
                            {}});
    const Result<std::vector<QUrl>> candidates = candidateApiBases(m_request.address);
    if (!candidates)
        return finish(candidates.error());
    const Result<std::vector<ServerProfile>> profiles = m_tools.profiles.load();
    if (!profiles)
        return finish(profiles.error());
    const std::optional<ServerProfile> known = knownProfile(*profiles, *candidates);
    if (!m_request.trustSha256.isEmpty())
        probe(*candidates, m_request.trustSha256);
    else
        probe(*candidates, known ? known->pinnedSha256 : QByteArray());
}

void SignInAttempt::probe(const std::vector<QUrl> &candidates, const QByteArray &pinnedSha256)
{
    m_pinnedSha256 = pinnedSha256;
    Connection connection;
    connection.token = m_request.token;
    connection.pinnedSha256 = pinnedSha256;
    auto *probe = new ServerProbe(candidates, connection, m_probePolicy, this);
    m_probe = probe;
    connect(probe, &ServerProbe::finished, this,
            [this, probe](const Result<ProbeResult> &result) { onProbed(result, probe->refusedCertificate()); });
    probe->start();
}

void SignInAttempt::onProbed(const Result<ProbeResult> &result, const std::optional<CertificateSummary> &refused)
{
    if (isFinished())
        return;
    m_probe.clear();
    if (!result)
        return finish(result.error(), refused);
    if (const Result<void> recorded = recordProfile(*result); !recorded)
        return finish(recorded.error());
    settleToken();
}

Result<void> SignInAttempt::recordProfile(const ProbeResult &result)
{
    const QString name = m_request.name.trimmed();
    Result<RecordedProfile> recorded = m_tools.profiles.record(result.apiBase, [&](ServerProfile &profile) {
        if (!name.isEmpty())
            profile.name = name;
        if (profile.name.isEmpty())
            profile.name = result.apiBase.host();
        profile.pinnedSha256 = m_pinnedSha256;
        profile.userName = result.userName.isEmpty() ? profile.name : result.userName;
        profile.lastSignInAt = m_tools.clock.nowUtc();
        profile.lastUsedAt = profile.lastSignInAt;
    });
    if (!recorded)
        return recorded.error();
    m_profileBefore = std::move(recorded->before);
    m_accepted = SignedInAs{std::move(recorded->profile), m_request.token, false, std::nullopt};
    return {};
}

void SignInAttempt::settleToken()
{
    if (m_request.keep)
        keepToken();
    else if (m_profileBefore && !m_request.leaveKeychain)
        forgetOlderToken();
    else
        finish(*m_accepted);
}

void SignInAttempt::keepToken()
{
    m_write = m_tools.credentials.write(m_accepted->profile.id, m_request.token);
    connect(m_write, &CredentialReply::finished, this, [this](const Result<QByteArray> &kept) {
        if (kept)
            m_accepted->isKept = true;
        else
            m_accepted->trouble = TokenTrouble{TokenStep::Keeping, kept.error()};
        finish(*m_accepted);
    });
}

void SignInAttempt::forgetOlderToken()
{
    CredentialReply *reply = m_tools.credentials.remove(m_accepted->profile.id);
    connect(reply, &CredentialReply::finished, this, [this](const Result<QByteArray> &removed) {
        if (!removed && removed.error().kind != ErrorKind::KeychainAbsent)
            m_accepted->trouble = TokenTrouble{TokenStep::Removing, removed.error()};
        finish(*m_accepted);
    });
}

void SignInAttempt::takeBack()
{
    if (m_request.keep)
        m_tools.credentials.remove(m_accepted->profile.id);
    if (m_write)
        emit writeLeft(m_write, m_accepted->profile.id);
    const Result<void> restored =
        m_profileBefore ? m_tools.profiles.save(*m_profileBefore) : m_tools.profiles.remove(m_accepted->profile.id);
    if (!restored)
        qWarning("A cancelled sign-in could not be taken back: %s", qPrintable(errorCode(restored.error().kind)));
}

} // namespace freshet
