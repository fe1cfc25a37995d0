// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/connectioncheck.h"
#include "session/keychainnames.h"
#include "session/resumeattempt.h"
#include "session/serverforgetting.h"
#include "session/signinattempt.h"

#include <algorithm>
#include <utility>

namespace freshet {

Session::Session(ProfileStore &profiles, CredentialStore &credentials, const Clock &clock, RetryPolicy probePolicy,
                 QObject *parent)
    : QObject(parent)
    , m_tools{profiles, credentials, clock}
    , m_probePolicy(probePolicy)
{
}

void Session::signIn(const SignInRequest &request)
{
    if (!m_attempt && !m_removal)
        begin(new SignInAttempt(m_tools, request, m_probePolicy, this));
}

void Session::cancelSignIn()
{
    if (m_attempt)
        m_attempt->cancel();
}

void Session::resume(const ServerProfile &profile)
{
    if (!m_attempt && !m_removal)
        begin(new ResumeAttempt(m_tools, profile, std::nullopt, this));
}

void Session::resumeWith(const ServerProfile &profile, const QByteArray &token)
{
    if (!m_attempt && !m_removal)
        begin(new ResumeAttempt(m_tools, profile, token, this));
}

void Session::signOut()
{
    cancelSignIn();
    if (m_removal || m_state == State::SignedOut)
        return;
    const bool wasKept = m_isKept;
    m_token.clear();
    m_proxyPassword.clear();
    m_isKept = false;
    setState(State::SignedOut);
    m_removal = m_tools.credentials.remove(m_profile.id);
    connect(m_removal, &CredentialReply::finished, this,
            [this, wasKept](const Result<QByteArray> &removed) { endSignOut(removed, wasKept); });
}

void Session::leave()
{
    cancelSignIn();
    m_token.clear();
    m_proxyPassword.clear();
    m_isKept = false;
    m_profile = {};
    setState(State::SignedOut);
}

ServerForgetting *Session::forget(const ServerProfile &profile)
{
    auto *forgetting = new ServerForgetting(m_tools.credentials, profile, m_tools.profiles.folderOf(profile), this);
    forgetting->start();
    return forgetting;
}

void Session::reject()
{
    reject(m_token);
}

void Session::reject(const QByteArray &refused)
{
    if (m_state != State::SignedIn && m_state != State::Rejected)
        return;
    if (refused != m_token) {
        if (m_state == State::Rejected)
            emit rejected();
        else
            emit tokenPickedUp();
        return;
    }
    CredentialReply *reply = m_tools.credentials.read(m_profile.id);
    connect(reply, &CredentialReply::finished, this,
            [this, refused](const Result<QByteArray> &kept) { takeTokenOfNow(refused, kept); });
}

void Session::takeTokenOfNow(const QByteArray &refused, const Result<QByteArray> &kept)
{
    if ((m_state != State::SignedIn && m_state != State::Rejected) || m_token != refused)
        return;
    if (kept && !kept->isEmpty() && *kept != refused) {
        m_token = *kept;
        m_isKept = true;
        takeUserOfNow();
        setState(State::SignedIn);
        emit tokenPickedUp();
        return;
    }
    setState(State::Rejected);
    emit rejected();
}

/// Whoever kept the token was written down before it.
void Session::takeUserOfNow()
{
    m_userBefore.clear();
    const Result<std::vector<ServerProfile>> profiles = m_tools.profiles.load();
    if (!profiles)
        return;
    const auto now = std::ranges::find(*profiles, m_profile.id, &ServerProfile::id);
    if (now == profiles->end())
        return;
    m_userBefore = otherUserBefore(m_profile, *now);
    m_profile.userName = now->userName;
}

void Session::markRejected()
{
    if (m_state == State::SignedIn)
        setState(State::Rejected);
}

Result<void> Session::trustCertificate(const QByteArray &sha256)
{
    if (m_state != State::SignedIn)
        return Error{ErrorKind::NotSignedIn, {}, 0, {}};
    const auto recorded = m_tools.profiles.record(m_profile.apiBase,
                                                  [&sha256](ServerProfile &profile) { profile.pinnedSha256 = sha256; });
    if (!recorded)
        return recorded.error();
    m_profile.pinnedSha256 = sha256;
    return {};
}

ConnectionCheck *Session::check(SignInRequest request)
{
    if (request.token.isEmpty())
        request.token = m_token;
    auto *check = new ConnectionCheck(m_tools, std::move(request), m_probePolicy, this);
    check->start();
    return check;
}

SignInRequest Session::requestForServer() const
{
    SignInRequest request;
    request.address = m_profile.apiBase.toString();
    request.access = m_profile.access;
    request.proxyPassword = m_proxyPassword;
    return request;
}

Connection Session::connection() const
{
    Connection connection;
    connection.apiBase = m_profile.apiBase;
    connection.token = m_token;
    connection.pinnedSha256 = m_profile.pinnedSha256;
    connection.access = m_profile.access;
    connection.proxyPassword = m_proxyPassword;
    return connection;
}

QString Session::userName() const
{
    return nameOfUser(m_profile);
}

void Session::begin(SessionAttempt *attempt)
{
    m_attempt = attempt;
    m_stateBefore = m_state;
    connect(attempt, &SessionAttempt::finished, this, &Session::end);
    connect(attempt, &SessionAttempt::writeLeft, this, &Session::undoOnceWritten);
    setState(State::SigningIn);
    attempt->start();
}

void Session::end(const Result<SignedInAs> &outcome, const std::optional<CertificateSummary> &certificate)
{
    m_attempt.clear();
    if (!outcome) {
        setState(m_stateBefore);
        settleUnwanted();
        emit signInFailed(outcome.error(), certificate);
        return;
    }
    m_profile = outcome->profile;
    m_token = outcome->token;
    m_proxyPassword = outcome->proxyPassword;
    m_isKept = outcome->isKept;
    m_trustChange = outcome->trustChange;
    m_userBefore = outcome->userBefore;
    settleUnwanted();
    setState(State::SignedIn);
    if (outcome->trouble)
        emit keychainNotice(outcome->trouble->step, outcome->trouble->error);
    if (outcome->proxyPasswordToKeep)
        keepProxyPassword(outcome->profile.id, *outcome->proxyPasswordToKeep);
    emit signedIn();
}

/// After the sign-in: whoever cancelled one has nothing to take back.
void Session::keepProxyPassword(const QString &profileId, const QByteArray &password)
{
    const QString key = proxyPasswordKey(profileId);
    if (password.isEmpty()) {
        m_tools.credentials.remove(key);
        return;
    }
    CredentialReply *write = m_tools.credentials.write(key, password);
    connect(write, &CredentialReply::finished, this, [this](const Result<QByteArray> &kept) {
        if (!kept)
            emit keychainNotice(TokenStep::KeepingProxyPassword, kept.error());
    });
}

/// A removal that was asked for meanwhile may have found nothing yet.
void Session::undoOnceWritten(CredentialReply *write, const QString &profileId)
{
    connect(write, &CredentialReply::finished, this, [this, profileId] {
        m_unwanted.append(profileId);
        settleUnwanted();
    });
}

/// While somebody signs in, it is not known yet what the keychain is to hold.
void Session::settleUnwanted()
{
    if (m_attempt)
        return;
    const QStringList unwanted = std::exchange(m_unwanted, {});
    for (const QString &profileId : unwanted) {
        if (m_isKept && m_profile.id == profileId)
            m_tools.credentials.write(profileId, m_token);
        else
            m_tools.credentials.remove(profileId);
    }
}

void Session::endSignOut(const Result<QByteArray> &removed, bool wasKept)
{
    m_removal.clear();
    if (!removed && (wasKept || removed.error().kind != ErrorKind::KeychainAbsent))
        emit keychainNotice(TokenStep::Removing, removed.error());
    emit signedOut();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace freshet
