// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refreshcommand.h"

#include "cli/activitynote.h"
#include "cli/progresstext.h"
#include "credentials/keychainsentence.h"
#include "domain/listtitles.h"

#include <utility>

namespace freshet::cli {

RefreshCommand::RefreshCommand(const CommandContext &context, RefreshRequestLine line, const RefreshTuning &tuning,
                               QObject *parent)
    : Command(context, parent)
    , m_line(std::move(line))
    , m_session(context.profiles, context.credentials, context.clock, tuning.retry)
    , m_engine(context.clock, tuning)
{
    connect(&m_session, &Session::keychainNotice, this,
            [this](TokenStep step, const Error &error) { m_context.console.say(keychainSentence(step, error)); });
    connect(&m_session, &Session::signedIn, this, &RefreshCommand::onSignedIn);
    connect(&m_session, &Session::signInFailed, this, &RefreshCommand::onSignInFailed);
    connect(&m_engine, &RefreshEngine::finished, this, &RefreshCommand::report);
    connect(&m_engine, &RefreshEngine::progressed, this,
            [this](const RefreshProgress &progress) { m_context.console.showProgress(progressText(progress)); });
}

void RefreshCommand::interrupt()
{
    if (m_engine.isRunning())
        m_engine.cancel();
    else
        m_session.cancelSignIn();
}

void RefreshCommand::run()
{
    const auto profile = knownProfile(m_line.server);
    if (!profile)
        return stop(profile.error(), errorSentence(profile.error()));
    if (*profile && m_context.environmentToken.isEmpty())
        m_session.resume(**profile);
    else if (*profile)
        m_session.resumeWith(**profile, m_context.environmentToken);
    else if (!m_line.server.isEmpty() && !m_context.environmentToken.isEmpty())
        signInToNewServer();
    else
        stop(Error{ErrorKind::NotSignedIn, {}, 0, {}}, signInFirstSentence(m_line.server));
}

void RefreshCommand::signInToNewServer()
{
    m_isNewServer = true;
    SignInRequest request;
    request.address = m_line.server;
    request.token = m_context.environmentToken;
    request.keep = false;
    request.leaveKeychain = true;
    m_session.signIn(request);
}

void RefreshCommand::onSignedIn()
{
    const ServerProfile profile = m_session.profile();
    if (m_isNewServer) {
        const auto noted = noteActivity(m_context.profiles, profile, m_context.clock, QStringLiteral("SIGN_IN"),
                                        profile.apiBase.toString());
        if (!noted)
            return stop(noted.error(), errorSentence(noted.error()));
    }
    const Result<ProfileFiles> files = m_context.profiles.filesOf(profile);
    if (!files)
        return stop(files.error(), errorSentence(files.error()));
    m_engine.start({m_session.connection(), files->cachePath, files->deskPath, m_session.userName(), true},
                   m_line.mode);
}

void RefreshCommand::onSignInFailed(const Error &error, const std::optional<CertificateSummary> &certificate)
{
    if (certificate) {
        for (const QString &line : certificateLines(*certificate))
            m_context.console.say(line);
    }
    stop(error, keychainSentence(TokenStep::Reading, error));
}

void RefreshCommand::stop(const Error &error, const QString &sentence)
{
    if (m_line.isJson) {
        RefreshReport report;
        report.status = error.kind == ErrorKind::Cancelled ? RefreshStatus::Cancelled : RefreshStatus::Failed;
        report.mode = m_line.mode;
        report.failure = error;
        if (const auto printed = m_context.console.print(reportJson(report)); !printed)
            return fail(printed.error());
    }
    fail(error, sentence);
}

void RefreshCommand::report(const RefreshReport &report)
{
    if (report.failure && report.failure->kind == ErrorKind::Unauthorized)
        m_session.markRejected();
    if (!report.notice.isEmpty())
        m_context.console.say(report.notice);
    for (const RefreshError &error : report.errors) {
        const QString customer = error.customerId ? tr("Customer %1: ").arg(*error.customerId) : QString();
        m_context.console.say(customer + listTitle(error.what) + QStringLiteral(" (") + errorCode(error.error.kind) +
                              QLatin1Char(')'));
    }
    const QString sentence = reportSentence(report);
    if (m_line.isJson || !report.failure) {
        const auto printed = m_context.console.print(m_line.isJson ? reportJson(report) : sentence.toUtf8() + '\n');
        if (!printed)
            return fail(printed.error());
    }
    if (report.failure)
        m_context.console.say(sentence);
    end(exitCode(report));
}

} // namespace freshet::cli
