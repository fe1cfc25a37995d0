// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signincommand.h"

#include "cli/activitynote.h"
#include "credentials/keychainsentence.h"

#include <utility>

namespace freshet::cli {

SignInCommand::SignInCommand(const CommandContext &context, SignInRequestLine line, GivenToken token, QObject *parent)
    : Command(context, parent)
    , m_line(std::move(line))
    , m_token(std::move(token))
    , m_session(context.profiles, context.credentials, context.clock, RetryPolicy())
    , m_isKept(!m_token.isForOneRun)
{
    connect(&m_session, &Session::signedIn, this, &SignInCommand::onSignedIn);
    connect(&m_session, &Session::signInFailed, this, &SignInCommand::onFailed);
    connect(&m_session, &Session::keychainNotice, this, [this](TokenStep step, const Error &error) {
        m_isKept = false;
        m_context.console.say(keychainSentence(step, error));
    });
}

void SignInCommand::interrupt()
{
    m_session.cancelSignIn();
}

void SignInCommand::run()
{
    SignInRequest request;
    request.address = m_line.server;
    request.token = m_token.token;
    request.name = m_line.name;
    request.keep = !m_token.isForOneRun;
    request.leaveKeychain = m_token.isForOneRun;
    request.trustSha256 = m_line.trustSha256;
    m_session.signIn(request);
}

void SignInCommand::onSignedIn()
{
    const ServerProfile profile = m_session.profile();
    if (const Result<void> noted = noteSignIn(profile); !noted)
        return fail(noted.error());
    QString sentence =
        tr("Signed in to %1 (%2) as %3.").arg(profile.name, profile.apiBase.toString(), m_session.userName());
    if (m_isKept)
        sentence += QLatin1Char(' ') + tr("The token is kept in the system keychain.");
    else
        sentence += QLatin1Char(' ') + tr("The token was not kept: give it in FRESHET_API_TOKEN whenever you refresh.");
    const auto printed = m_context.console.print(sentence.toUtf8() + '\n');
    end(printed ? 0 : exitCode(printed.error()));
}

Result<void> SignInCommand::noteSignIn(const ServerProfile &profile) const
{
    if (const std::optional<TrustChange> &change = m_session.trustChange()) {
        const auto noted =
            noteActivity(m_context.profiles, profile, m_context.clock, QStringLiteral("CERTIFICATE_TRUSTED"),
                         change->trailLine(profile.apiBase.host()));
        if (!noted)
            return noted;
    }
    return noteActivity(m_context.profiles, profile, m_context.clock, QStringLiteral("SIGN_IN"),
                        profile.apiBase.toString());
}

void SignInCommand::onFailed(const Error &error, const std::optional<CertificateSummary> &certificate)
{
    if (certificate) {
        for (const QString &line : certificateLines(*certificate))
            m_context.console.say(line);
    }
    fail(error);
}

} // namespace freshet::cli
