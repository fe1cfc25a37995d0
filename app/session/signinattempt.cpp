// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinattempt.h"

#include "session/keychainnames.h"

#include <algorithm>
#include <utility>

namespace freshet {

namespace {

/// A token goes into a header line: nothing but visible ASCII may reach it.
bool isSendable(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
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
    Result<WayIn> way = wayInto(m_tools.profiles, m_request);
    if (!way)
        return finish(way.error());
    m_way = *std::move(way);
    if (m_way.needsKeptProxyPassword())
        readProxyPassword();
    else
        probe();
}

void SignInAttempt::readProxyPassword()
{
    CredentialReply *reply = m_tools.credentials.read(proxyPasswordKey(m_way.known->id));
    connect(reply, &CredentialReply::finished, this, [this](const Result<QByteArray> &password) {
        if (isFinished())
            return;
        m_way.takeProxyPassword(password);
        probe();
    });
}

void SignInAttempt::probe()
{
    auto *probe = new ServerProbe(m_way.candidates, m_way.connection, m_probePolicy, this);
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
        return finish(m_way.explained(result.error()), refused);
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
        profile.pinnedSha256 = m_way.connection.pinnedSha256;
        profile.access = m_way.connection.access;
        profile.userName = result.userName.isEmpty() ? profile.name : result.userName;
        profile.lastSignInAt = m_tools.clock.nowUtc();
        profile.lastUsedAt = profile.lastSignInAt;
    });
    if (!recorded)
        return recorded.error();
    m_profileBefore = std::move(recorded->before);
    m_accepted = SignedInAs{std::move(recorded->profile),   m_request.token,       false,         std::nullopt,
                            m_way.connection.proxyPassword, proxyPasswordToKeep(), trustChange(), {}};
    if (m_profileBefore)
        m_accepted->userBefore = otherUserBefore(*m_profileBefore, m_accepted->profile);
    return {};
}

std::optional<TrustChange> SignInAttempt::trustChange() const
{
    const QByteArray before = m_profileBefore ? m_profileBefore->pinnedSha256 : QByteArray();
    if (m_request.trustSha256.isEmpty() || m_request.trustSha256 == before)
        return std::nullopt;
    return TrustChange{m_request.trustSha256, before};
}

std::optional<QByteArray> SignInAttempt::proxyPasswordToKeep() const
{
    const bool wantsNone = m_way.connection.access.proxy.userName.isEmpty() || !m_request.keep;
    const bool hadOne = m_profileBefore && !m_profileBefore->access.proxy.userName.isEmpty();
    if (m_request.leaveKeychain)
        return std::nullopt;
    if (wantsNone)
        return hadOne ? std::optional(QByteArray()) : std::nullopt;
    return m_request.proxyPassword.isEmpty() ? std::nullopt : std::optional(m_request.proxyPassword);
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
