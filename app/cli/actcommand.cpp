// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actcommand.h"
#include "domain/sentence.h"

#include "credentials/keychainsentence.h"
#include "refresh/refreshreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshet::cli {

namespace {

constexpr int exitDone = 0;
constexpr int exitUsage = 2;
constexpr int exitPartial = 3;
constexpr int exitRejected = 4;
constexpr int exitCancelled = 7;

QString said(const ActionLine &line)
{
    return Sentence::fromKept(line.sentence).saidPlainly();
}

QJsonObject lineJson(ActionKind kind, const ActionLine &line)
{
    QJsonObject object{{QStringLiteral("customer_id"), line.customerId},
                       {QStringLiteral("service_id"), line.serviceId == 0 ? QJsonValue() : QJsonValue(line.serviceId)},
                       {QStringLiteral("state"), stateWord(line.state)},
                       {QStringLiteral("message"), said(line)}};
    if (!isAboutCustomer(kind)) {
        object.insert(QStringLiteral("overdue"), decimalString({line.overdue, line.currency}));
        object.insert(QStringLiteral("currency"), line.currency.code());
    }
    if (setsAttribute(kind))
        object.insert(QStringLiteral("before"), line.before);
    return object;
}

QString lineText(const ActionLine &line)
{
    const QString service = line.serviceId == 0 ? QString() : ActCommand::tr(", service %1").arg(line.serviceId);
    return ActCommand::tr("Customer %1%2: %3. %4", "a line of results: who, which service, what became of it, why")
        .arg(QString::number(line.customerId), service, stateWord(line.state), said(line));
}

} // namespace

ActCommand::ActCommand(const CommandContext &context, ActRequestLine line, RetryPolicy retry, QObject *parent)
    : Command(context, parent)
    , m_line(std::move(line))
    , m_retry(retry)
    , m_session(context.profiles, context.credentials, context.clock, retry)
{
    connect(&m_session, &Session::keychainNotice, this,
            [this](TokenStep step, const Error &error) { m_context.console.say(keychainSentence(step, error)); });
    connect(&m_session, &Session::signedIn, this, &ActCommand::prepare);
    connect(&m_session, &Session::signInFailed, this,
            [this](const Error &error) { fail(error, keychainSentence(TokenStep::Reading, error)); });
}

void ActCommand::interrupt()
{
    m_isInterrupted = true;
    if (m_run)
        m_run->stop();
    else if (m_preparing)
        m_preparing->cancel();
    else
        m_session.cancelSignIn();
}

void ActCommand::run()
{
    const auto server = knownServer(m_line.server);
    if (!server)
        return;
    if (m_context.environmentToken.isEmpty())
        m_session.resume(server->profile);
    else
        m_session.resumeWith(server->profile, m_context.environmentToken);
}

void ActCommand::prepare()
{
    const Result<ProfileFiles> files = m_context.profiles.filesOf(m_session.profile());
    if (!files)
        return fail(files.error());
    m_preparing = new ActionPreparing(
        m_context.clock, {m_session.connection(), m_retry, files->cachePath, files->deskPath, m_session.userName()},
        {m_line.wish.kind, m_line.customers, m_line.wish.value}, this);
    connect(m_preparing, &ActionPreparing::finished, this, &ActCommand::takePreparation);
    m_preparing->start();
}

std::optional<QString> ActCommand::missingReason() const
{
    if (m_line.wish.kind != ActionKind::Suspend)
        return std::nullopt;
    if (m_plan.reasonsTrouble)
        return tr("The reasons for suspending could not be read, so nothing was sent. %1")
            .arg(errorSentence(*m_plan.reasonsTrouble));
    if (std::ranges::find(m_plan.reasons, m_line.reason, &SuspensionReason::id) != m_plan.reasons.end())
        return std::nullopt;
    if (m_plan.reasons.empty())
        return tr("UISP has no reason for suspending. Add one there, under the settings of suspension.");
    QStringList known;
    for (const SuspensionReason &reason : m_plan.reasons)
        known += QStringLiteral("%1 (%2)").arg(reason.id).arg(reason.name);
    return tr("UISP has no reason with the ID %1. It has: %2").arg(m_line.reason).arg(known.join(QLatin1String(", ")));
}

void ActCommand::takePreparation(const ActionPreparation &preparation)
{
    if (preparation.kind != ActionPreparation::Kind::Planned)
        return finish(preparation.error ? exitCode(*preparation.error) : exitUsage, preparation.sentence);
    m_plan = preparation.plan;
    for (const QString &sentence : m_plan.settled)
        m_context.console.say(sentence);
    if (const std::optional<QString> missing = missingReason())
        return finish(exitUsage, *missing);
    const bool hasWork = std::ranges::find(m_plan.lines, ActionState::Ready, &ActionLine::state) != m_plan.lines.end();
    if (!hasWork)
        return finish(std::ranges::any_of(m_plan.lines, isTrouble, &ActionLine::state) ? exitPartial : exitDone,
                      tr("There is nothing to send."));
    if (m_line.wish.kind == ActionKind::Suspend && m_line.reason != reasonThatEndsByItself)
        m_context.console.say(tr("For this reason UISP does not end a suspension by itself when everything is paid. "
                                 "Somebody has to end it."));
    if (!m_line.isConfirmed && !m_line.isDryRun)
        return finish(exitUsage, tr("Nothing was sent. To send this: the same again with --yes"));
    perform();
}

void ActCommand::perform()
{
    const Result<ProfileFiles> files = m_context.profiles.filesOf(m_session.profile());
    if (!files)
        return fail(files.error());
    m_run = new ActionRun(m_context.clock,
                          {m_session.connection(), m_retry, files->cachePath, files->deskPath, m_session.userName()},
                          confirmedPlan(m_plan, m_line.reason, m_line.isDryRun), this);
    connect(m_run, &ActionRun::finished, this, &ActCommand::report);
    m_run->start();
}

void ActCommand::report()
{
    m_plan.lines = m_run->lines();
    const bool isRejected = m_run->isForbidden() || m_run->isUnauthorized();
    const auto achieved = std::ranges::count_if(m_plan.lines, isAchieved, &ActionLine::state);
    const bool hasTrouble = std::ranges::any_of(m_plan.lines, isTrouble, &ActionLine::state);
    const bool wasStopped =
        std::ranges::find(m_plan.lines, ActionState::Stopped, &ActionLine::state) != m_plan.lines.end();
    const int code = isRejected                 ? exitRejected
                     : m_isInterrupted          ? exitCancelled
                     : hasTrouble || wasStopped ? exitPartial
                                                : exitDone;
    if (m_line.isDryRun)
        return finish(code, tr("Dry run: nothing was sent."));
    finish(code, achievedSentence(int(achieved)));
}

QString ActCommand::achievedSentence(int count) const
{
    switch (m_line.wish.kind) {
    case ActionKind::Suspend:
        return count == 1 ? tr("1 service is suspended.") : tr("%n services are suspended.", nullptr, count);
    case ActionKind::Resume:
        return count == 1 ? tr("1 suspension is ended.") : tr("%n suspensions are ended.", nullptr, count);
    case ActionKind::SetVip:
    case ActionKind::SetGrace:
        return count == 1 ? tr("1 customer is as asked for.") : tr("%n customers are as asked for.", nullptr, count);
    case ActionKind::AddLog:
        return count == 1 ? tr("1 note is written.") : tr("%n notes are written.", nullptr, count);
    }
    Q_UNREACHABLE();
}

void ActCommand::finish(int exitCode, const QString &sentence)
{
    QByteArray out;
    if (m_line.isJson) {
        QJsonArray results;
        for (const ActionLine &line : m_plan.lines)
            results.append(lineJson(m_line.wish.kind, line));
        QJsonObject object{{QStringLiteral("action"), actionWord(m_line.wish.kind)},
                           {QStringLiteral("dry_run"), m_line.isDryRun},
                           {QStringLiteral("message"), sentence},
                           {QStringLiteral("results"), results}};
        if (isAboutCustomer(m_line.wish.kind))
            object.insert(QStringLiteral("value"), m_line.wish.value);
        out = QJsonDocument(object).toJson(QJsonDocument::Indented);
    } else {
        for (const ActionLine &line : m_plan.lines)
            out += lineText(line).toUtf8() + '\n';
    }
    if (const Result<void> printed = m_context.console.print(out); !printed)
        return fail(printed.error());
    if (!m_line.isJson)
        m_context.console.say(sentence);
    end(exitCode);
}

} // namespace freshet::cli
