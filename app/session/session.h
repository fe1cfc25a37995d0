// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "domain/clock.h"
#include "session/serverprofile.h"
#include "session/sessionattempt.h"
#include "session/signinrequest.h"
#include "uisp/serverprobe.h"

#include <QObject>
#include <QPointer>

namespace freshet {

class ConnectionCheck;
class ServerForgetting;

/// Who is signed in to which server. One session a window; it owns the token while it lives.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        SigningIn,
        SignedIn,
        Rejected, ///< UISP refused the token later: rows stay readable, sign-in is asked for
    };
    Q_ENUM(State)

    /// The stores and the clock must outlive the session.
    Session(ProfileStore &profiles, CredentialStore &credentials, const Clock &clock, RetryPolicy probePolicy,
            QObject *parent = nullptr);

    /// Checks with real calls, then records the profile and keeps the token if asked to. Ends in signedIn() or
    /// signInFailed(), never both. Ignored while another sign-in, a resume or a sign-out runs. After a failure the
    /// session is as it was before: signed in, rejected or signed out.
    void signIn(const SignInRequest &request);
    /// Ends a running sign-in or resume with signInFailed(Cancelled); nothing of it stays stored.
    void cancelSignIn();
    /// Takes up a profile with its kept token, without asking UISP: ends in signedIn() or signInFailed(Keychain…).
    void resume(const ServerProfile &profile);
    /// The same with a token given for this run (FRESHET_API_TOKEN); it is never stored.
    void resumeWith(const ServerProfile &profile, const QByteArray &token);
    /// Forgets the token, here at once and in the keychain, then emits signedOut(). Cancels a running
    /// sign-in; nothing else happens while signed out.
    void signOut();
    /// Takes the session away from its server, whose token stays in the keychain. Cancels a running sign-in.
    void leave();
    /// The refresh was answered 401.
    void markRejected();
    /// The same, but the keychain is asked first: when it holds another token by now, as somebody signed in anew in
    /// another window, that one is taken up. May be asked again while rejected. Ends in tokenPickedUp() or rejected(),
    /// unless somebody signs in or out before.
    void reject();
    /// The same of what was begun with `refused`. When somebody has signed in with another token since, nothing is
    /// known against that one: ends in tokenPickedUp() at once, or in rejected() when that one was refused as well.
    void reject(const QByteArray &refused);
    /// Removes what the keychain holds for that server, and nothing else: started, emits finished() and deletes itself.
    [[nodiscard]] ServerForgetting *forget(const ServerProfile &profile);
    /// From now on this certificate is the one trusted for the server, instead of the one trusted before. The caller
    /// has shown both to a person. NotSignedIn while nobody is.
    Result<void> trustCertificate(const QByteArray &sha256);

    /// "Test connection": started, emits finished() and deletes itself. Changes nothing here. `request`: without a
    /// token the session's own one is taken.
    [[nodiscard]] ConnectionCheck *check(SignInRequest request);
    /// What signs in again to the server as the session knows it: address, access, no token.
    [[nodiscard]] SignInRequest requestForServer() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ServerProfile &profile() const { return m_profile; }
    /// With the token; valid while signed in.
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] QString userName() const;
    /// Whose token the one that signedIn() or tokenPickedUp() told of took the place of, when it was somebody else's.
    [[nodiscard]] const QString &userBefore() const { return m_userBefore; }
    /// What the sign-in that signedIn() told of changed about the certificate that is trusted, for the audit trail.
    [[nodiscard]] const std::optional<TrustChange> &trustChange() const { return m_trustChange; }

signals:
    void stateChanged(freshet::Session::State state);
    void signedIn();
    /// `certificate` is set for CertificateUntrusted.
    void signInFailed(const freshet::Error &error, const std::optional<freshet::CertificateSummary> &certificate);
    /// The keychain did not do what it should: just before signedIn(), the token is not kept (or an older one not
    /// removed); just before signedOut(), it may still be kept. keychainSentence() has the words.
    void keychainNotice(freshet::TokenStep step, const freshet::Error &error);
    void signedOut();
    /// Ends of reject().
    void tokenPickedUp();
    void rejected();

private:
    void begin(SessionAttempt *attempt);
    void end(const Result<SignedInAs> &outcome, const std::optional<CertificateSummary> &certificate);
    void undoOnceWritten(CredentialReply *write, const QString &profileId);
    void settleUnwanted();
    void keepProxyPassword(const QString &profileId, const QByteArray &password);
    void takeTokenOfNow(const QByteArray &refused, const Result<QByteArray> &kept);
    void takeUserOfNow();
    void endSignOut(const Result<QByteArray> &removed, bool wasKept);
    void setState(State state);

    SessionTools m_tools;
    RetryPolicy m_probePolicy;
    State m_state = State::SignedOut;
    State m_stateBefore = State::SignedOut;
    ServerProfile m_profile;
    QByteArray m_token;
    QByteArray m_proxyPassword;
    bool m_isKept = false;
    std::optional<TrustChange> m_trustChange;
    QString m_userBefore;
    QPointer<SessionAttempt> m_attempt;
    QPointer<CredentialReply> m_removal;
    QStringList m_unwanted; ///< profiles for which the keychain may hold the token of a cancelled sign-in
};

} // namespace freshet
