// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "refresh/refreshreport.h"

#include <QCoreApplication>

namespace freshet::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::Command)
};

} // namespace

Command::Command(const CommandContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void Command::start()
{
    QMetaObject::invokeMethod(this, [this] { run(); }, Qt::QueuedConnection);
}

void Command::end(int exitCode)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    emit ended(exitCode);
}

void Command::fail(const Error &error)
{
    fail(error, errorSentence(error));
}

void Command::fail(const Error &error, const QString &sentence)
{
    m_context.console.say(sentence);
    end(exitCode(error));
}

Result<std::optional<ServerProfile>> Command::knownProfile(const QString &server) const
{
    return server.isEmpty() ? m_context.profiles.lastUsed() : m_context.profiles.find(server);
}

std::optional<KnownServer> Command::knownServer(const QString &server)
{
    const auto profile = knownProfile(server);
    if (profile && !*profile) {
        fail(Error{ErrorKind::NotSignedIn, {}, 0, {}}, signInFirstSentence(server));
        return std::nullopt;
    }
    const Result<ProfileFiles> files = profile ? m_context.profiles.filesOf(**profile) : profile.error();
    if (!files) {
        fail(files.error());
        return std::nullopt;
    }
    return KnownServer{**profile, *files};
}

QString signInFirstSentence(const QString &server)
{
    if (server.isEmpty())
        return Words::tr("You are not signed in to any server. Sign in first: "
                         "freshet-cli sign-in --server uisp.example.net");
    return Words::tr("You have not signed in to %1 yet. Sign in first: freshet-cli sign-in --server %1").arg(server);
}

QStringList certificateLines(const CertificateSummary &certificate)
{
    QStringList lines;
    if (certificate.isChanged)
        lines += Words::tr("This is another certificate than the one trusted before. Nothing was sent. Ask whoever "
                           "runs the server whether it was renewed, and do not go on before you know.");
    if (certificate.isChanged)
        lines += Words::tr("Trusted before, SHA-256: %1").arg(fingerprintText(certificate.pinnedSha256));
    lines += Words::tr("Certificate of: %1").arg(certificate.subject);
    lines += Words::tr("Issued by: %1").arg(certificate.issuer);
    lines += Words::tr("Valid: %1 to %2").arg(certificate.validFrom, certificate.validUntil);
    lines += Words::tr("SHA-256: %1").arg(fingerprintText(certificate.sha256));
    lines += Words::tr("If you know that it is your server's, sign in with --trust-fingerprint and that SHA-256.");
    return lines;
}

} // namespace freshet::cli
