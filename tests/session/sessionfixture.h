// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/memorystore.h"
#include "session/session.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>

namespace freshet::test {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }

    QDateTime now{QDate(2026, 2, 24), QTime(15, 0, 3, 250), Qt::UTC};
};

/// A policy that gives up at once.
[[nodiscard]] RetryPolicy impatient();

/// A session on a temporary folder with a scripted UISP, and everything that it said.
class SessionFixture
{
public:
    explicit SessionFixture(Certificate certificate = Certificate::None);

    /// The server accepts `token` and knows the user's name.
    void acceptEverything();
    /// Accepts, but answers `path` with `answer`.
    void acceptBut(const QString &path, const ScriptedAnswer &answer);
    [[nodiscard]] SignInRequest request() const;
    /// Signs in and waits for the one ending; false when there was none.
    bool signIn(const SignInRequest &request);
    bool waitForEnd(int endings = 1) const;
    /// Whatever was still to be said has been said by the time the next sign-in, which fails at once, has ended.
    bool isQuiet();

    QTemporaryDir home;
    FixedClock clock;
    ScriptedServer server;
    MemoryStore credentials;
    ProfileStore profiles;
    std::unique_ptr<Session> session;

    QByteArray token = "t0k-sentinel-6b1f0c9e";
    QStringList heard; ///< "signedIn", "signInFailed:<code>", "keychainNotice:<code>", "signedOut", in order
    std::optional<CertificateSummary> certificate;
    QList<Error> errors;
    QList<TokenStep> steps; ///< of the keychain notices

private:
    void listen();
};

} // namespace freshet::test
