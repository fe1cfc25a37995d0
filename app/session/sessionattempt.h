// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "credentials/keychainsentence.h"
#include "domain/clock.h"
#include "session/serverprofile.h"
#include "session/trustchange.h"
#include "uisp/connection.h"

#include <QObject>

#include <optional>

namespace freshet {

/// What the keychain did not do with a token.
struct TokenTrouble
{
    TokenStep step = TokenStep::Keeping;
    Error error;
};

/// Who is signed in from now on.
struct SignedInAs
{
    ServerProfile profile;
    QByteArray token;
    bool isKept = false; ///< the keychain has the token
    std::optional<TokenTrouble> trouble;
    QByteArray proxyPassword;
    std::optional<QByteArray> proxyPasswordToKeep; ///< empty: the keychain is to have none any more
    std::optional<TrustChange> trustChange;
    QString userBefore; ///< whose token this server had, when it was somebody else's
};

/// What an attempt works with; all of it outlives the attempt.
struct SessionTools
{
    ProfileStore &profiles;
    CredentialStore &credentials;
    const Clock &clock;
};

/// One way into a session, under way. Emits finished() exactly once, from the event loop or from cancel(), then
/// deletes itself.
class SessionAttempt : public QObject
{
    Q_OBJECT

public:
    explicit SessionAttempt(const SessionTools &tools, QObject *parent = nullptr);

    virtual void start() = 0;
    /// Ends it with ErrorKind::Cancelled; what it had stored by then is taken back.
    virtual void cancel() = 0;

signals:
    /// `certificate` is set for CertificateUntrusted.
    void finished(const freshet::Result<freshet::SignedInAs> &outcome,
                  const std::optional<freshet::CertificateSummary> &certificate);
    /// Cancelled while the keychain still works on `write`: what it may yet store for the profile is not wanted.
    void writeLeft(freshet::CredentialReply *write, const QString &profileId);

protected:
    void finish(const Result<SignedInAs> &outcome, const std::optional<CertificateSummary> &certificate = {});
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

    SessionTools m_tools;

private:
    bool m_isFinished = false;
};

} // namespace freshet
