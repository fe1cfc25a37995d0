// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/resumeattempt.h"

#include "session/keychainnames.h"
#include "session/wayin.h"

#include <utility>

namespace freshet {

ResumeAttempt::ResumeAttempt(const SessionTools &tools, ServerProfile profile, std::optional<QByteArray> token,
                             QObject *parent)
    : SessionAttempt(tools, parent)
    , m_profile(std::move(profile))
    , m_token(std::move(token))
{
}

void ResumeAttempt::start()
{
    if (m_token)
        QMetaObject::invokeMethod(this, [this] { haveToken(*m_token, false); }, Qt::QueuedConnection);
    else
        readToken();
}

void ResumeAttempt::cancel()
{
    finish(Error{ErrorKind::Cancelled, {}, 0, {}});
}

void ResumeAttempt::readToken()
{
    CredentialReply *reply = m_tools.credentials.read(m_profile.id);
    connect(reply, &CredentialReply::finished, this, [this](const Result<QByteArray> &secret) {
        if (secret)
            haveToken(*secret, true);
        else
            finish(secret.error());
    });
}

void ResumeAttempt::haveToken(const QByteArray &token, bool isKept)
{
    if (isFinished())
        return;
    if (token.isEmpty())
        return finish(Error{isKept ? ErrorKind::KeychainEntryMissing : ErrorKind::NotSignedIn, {}, 0, {}});
    if (isPlainHttpRefused(m_profile.apiBase, m_profile.access))
        return finish(plainHttpError());
    m_token = token;
    m_isKept = isKept;
    if (m_profile.access.proxy.isManual() && !m_profile.access.proxy.userName.isEmpty())
        readProxyPassword();
    else
        takeUp();
}

/// Perhaps the proxy does not ask for it any more, so this is no reason to stop.
void ResumeAttempt::readProxyPassword()
{
    CredentialReply *reply = m_tools.credentials.read(proxyPasswordKey(m_profile.id));
    connect(reply, &CredentialReply::finished, this, [this](const Result<QByteArray> &password) {
        if (password)
            m_proxyPassword = *password;
        m_unreadPassword = unreadProxyPassword(password);
        takeUp();
    });
}

void ResumeAttempt::takeUp()
{
    if (isFinished())
        return;
    m_profile.lastUsedAt = m_tools.clock.nowUtc();
    if (const Result<void> saved = m_tools.profiles.save(m_profile); !saved)
        return finish(saved.error());
    std::optional<TokenTrouble> trouble;
    if (m_unreadPassword)
        trouble = TokenTrouble{TokenStep::Reading, *m_unreadPassword};
    finish(SignedInAs{m_profile, *m_token, m_isKept, trouble, m_proxyPassword, std::nullopt, std::nullopt, {}});
}

} // namespace freshet
