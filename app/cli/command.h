// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "credentials/credentialstore.h"
#include "domain/clock.h"
#include "session/session.h"

#include <QObject>

namespace freshet::cli {

/// What commands work with. All of it outlives them.
struct CommandContext
{
    Console &console;
    CredentialStore &credentials;
    const Clock &clock;
    ProfileStore &profiles;
    QByteArray environmentToken; ///< FRESHET_API_TOKEN
};

/// A server that somebody signed in to here before.
struct KnownServer
{
    ServerProfile profile;
    ProfileFiles files;
};

/// One thing that the program was asked to do. Emits ended() exactly once, from the event loop.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(const CommandContext &context, QObject *parent);

    void start();
    /// Ctrl+C.
    virtual void interrupt() = 0;

signals:
    void ended(int exitCode);

protected:
    virtual void run() = 0;

    void end(int exitCode);
    /// Ends with the error's sentence and exit code.
    void fail(const Error &error);
    void fail(const Error &error, const QString &sentence);
    /// The server named, else the one used last; std::nullopt when there is no such one here.
    Result<std::optional<ServerProfile>> knownProfile(const QString &server) const;
    /// That profile with its files; std::nullopt after fail() when there is none or its folder cannot be had.
    std::optional<KnownServer> knownServer(const QString &server);

    CommandContext m_context;

private:
    bool m_isEnded = false;
};

/// NotSignedIn, with what to type in `where`: no server at all, or none of that name.
[[nodiscard]] QString signInFirstSentence(const QString &server);
/// What a person needs to see before trusting a certificate, line by line.
[[nodiscard]] QStringList certificateLines(const CertificateSummary &certificate);

} // namespace freshet::cli
