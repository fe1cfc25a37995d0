// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/resumeattempt.h"

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
        QMetaObject::invokeMethod(this, [this] { takeUp(*m_token, false); }, Qt::QueuedConnection);
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
            takeUp(*secret, true);
        else
            finish(secret.error());
    });
}

void ResumeAttempt::takeUp(const QByteArray &token, bool isKept)
{
    if (isFinished())
        return;
    if (token.isEmpty())
        return finish(Error{isKept ? ErrorKind::KeychainEntryMissing : ErrorKind::NotSignedIn, {}, 0, {}});
    m_profile.lastUsedAt = m_tools.clock.nowUtc();
    if (const Result<void> saved = m_tools.profiles.save(m_profile); !saved)
        return finish(saved.error());
    finish(SignedInAs{m_profile, token, isKept, std::nullopt});
}

} // namespace freshet
