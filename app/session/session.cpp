// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/resumeattempt.h"
#include "session/signinattempt.h"

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
    m_isKept = false;
    setState(State::SignedOut);
    m_removal = m_tools.credentials.remove(m_profile.id);
    connect(m_removal, &CredentialReply::finished, this,
            [this, wasKept](const Result<QByteArray> &removed) { endSignOut(removed, wasKept); });
}

void Session::markRejected()
{
    if (m_state == State::SignedIn)
        setState(State::Rejected);
}

Connection Session::connection() const
{
    Connection connection;
    connection.apiBase = m_profile.apiBase;
    connection.token = m_token;
    connection.pinnedSha256 = m_profile.pinnedSha256;
    return connection;
}

QString Session::userName() const
{
    return m_profile.userName.isEmpty() ? m_profile.name : m_profile.userName;
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
    m_isKept = outcome->isKept;
    settleUnwanted();
    setState(State::SignedIn);
    if (outcome->trouble)
        emit keychainNotice(outcome->trouble->step, outcome->trouble->error);
    emit signedIn();
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
