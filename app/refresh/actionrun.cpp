// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionrun.h"

#include "activity/activitylog.h"
#include "refresh/actionsettling.h"
#include "uisp/changes.h"
#include "uisp/decoders.h"
#include "uisp/lists.h"

#include <algorithm>
#include <array>

namespace freshet {

namespace {

/// The call never reached UISP.
bool neverArrived(ErrorKind kind)
{
    static constexpr std::array kinds = {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::ProxyDenied,
                                         ErrorKind::CertificateUntrusted, ErrorKind::RedirectRefused};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// UISP refused it without looking at the service.
bool isTurnedAway(ErrorKind kind)
{
    static constexpr std::array kinds = {ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::NotFound,
                                         ErrorKind::RateLimited};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// No answer came: UISP may still carry it out.
bool mayStillTake(ErrorKind kind)
{
    static constexpr std::array kinds = {ErrorKind::TimedOut, ErrorKind::ConnectionLost, ErrorKind::Cancelled};
    return std::ranges::find(kinds, kind) != kinds.end();
}

QString refusalSentence(const Error &error)
{
    if (error.kind == ErrorKind::Forbidden)
        return ActionRun::tr("This API token may only read. Sign in with a token that may write to act from here.");
    if (error.kind == ErrorKind::RateLimited)
        return ActionRun::tr("UISP asks us to slow down. Try this one again in a few minutes.");
    if (error.kind == ErrorKind::RequestRejected)
        return ActionRun::tr("UISP refused it (code %1). Look at the service in UISP.").arg(error.httpStatus);
    return errorSentence(error);
}

QString doneSentence(ActionKind kind)
{
    return kind == ActionKind::Suspend ? ActionRun::tr("Suspended. UISP shows it.")
                                       : ActionRun::tr("The suspension is ended. UISP shows it.");
}

QString alreadySentence(ActionKind kind)
{
    return kind == ActionKind::Suspend ? ActionRun::tr("It is suspended already; somebody was quicker.")
                                       : ActionRun::tr("It is not suspended any more; somebody was quicker.");
}

} // namespace

ActionRun::ActionRun(const Clock &clock, ActionSetup setup, ConfirmedActions confirmed, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_confirmed(std::move(confirmed))
    , m_client(m_setup.connection, m_setup.retry)
    , m_stopSentence(tr("Stopped before it was sent."))
{
}

void ActionRun::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!checkStart())
                m_isStopped = true;
            goOn();
        },
        Qt::QueuedConnection);
}

void ActionRun::stop()
{
    m_isStopped = true;
}

/// What was confirmed counts for as long as data may be acted on.
bool ActionRun::checkStart()
{
    Result<ActionStart> begun = readActionStart(m_setup, m_clock.nowUtc());
    if (!begun) {
        m_stopSentence = errorSentence(begun.error());
        return false;
    }
    m_basis = std::move(begun->basis);
    Result<std::unique_ptr<Database>> desk =
        Database::open(m_setup.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk) {
        m_stopSentence = errorSentence(desk.error());
        return false;
    }
    m_desk = *std::move(desk);
    const std::chrono::seconds limit = m_basis.office.policy.staleAfter();
    if (m_confirmed.readAt.secsTo(m_clock.nowUtc()) <= limit.count())
        return true;
    m_stopSentence = tr("This was looked at too long ago, so nothing was sent. Begin again.");
    return false;
}

void ActionRun::goOn()
{
    while (m_index < m_confirmed.lines.size() && line().state != ActionState::Ready)
        ++m_index;
    if (m_index == m_confirmed.lines.size()) {
        if (m_desk)
            ActivityLog(*m_desk).noteEnd();
        emit finished();
        return;
    }
    if (m_isStopped)
        return endLine(ActionState::Stopped, m_stopSentence);
    auto *reading = new FactsReading(m_client, line().customerId, this);
    connect(reading, &FactsReading::finished, this, &ActionRun::takeFacts);
    reading->start();
}

void ActionRun::takeFacts(const Result<FreshFacts> &facts)
{
    if (!facts) {
        m_isUnauthorized = m_isUnauthorized || facts.error().kind == ErrorKind::Unauthorized;
        m_isStopped = m_isStopped || m_isUnauthorized;
        return endLine(ActionState::NotSent,
                       tr("Could not be read from UISP now, so nothing is done. %1").arg(errorSentence(facts.error())));
    }
    const auto service = std::ranges::find(facts->services, line().serviceId, &Service::id);
    if (service != facts->services.end() && hasTaken(m_confirmed.kind, service->status) &&
        (m_confirmed.kind == ActionKind::Suspend || service->status == ServiceStatus::Active))
        return endLine(ActionState::Already, alreadySentence(m_confirmed.kind));
    const std::vector<ActionLine> lines = linesFor(m_confirmed.kind, *facts, m_basis);
    const auto same = std::ranges::find_if(lines, [this](const ActionLine &fresh) {
        return fresh.state == ActionState::Ready && fresh.serviceId == line().serviceId;
    });
    if (same == lines.end())
        return endLine(ActionState::Dropped,
                       lines.empty() || lines.front().state == ActionState::Ready
                           ? tr("This service is not what it was when you looked; nothing was sent.")
                           : lines.front().sentence);
    if (m_isStopped)
        return endLine(ActionState::Stopped, m_stopSentence);
    if (m_confirmed.isDryRun)
        return endLine(ActionState::DryRun, tr("Dry run: this would have been sent."));
    if (noteIntent())
        send();
}

bool ActionRun::noteIntent()
{
    const QString reason = m_confirmed.kind == ActionKind::Suspend ? QString::number(m_confirmed.reason) : QString();
    m_sent = {0, m_clock.nowUtc(), m_setup.userName, m_confirmed.kind, line().customerId, line().serviceId, reason};
    const Result<std::optional<qint64>> noted = recordIntent(*m_desk, m_sent);
    if (!noted) {
        endLine(ActionState::NotSent, tr("It could not be written down before it was sent, so it was not sent. %1")
                                          .arg(errorSentence(noted.error())));
        return false;
    }
    if (!*noted) {
        endLine(ActionState::NotSent, tr("An action on this service was sent before and its end is not known yet. "
                                         "Look again in a few minutes."));
        return false;
    }
    m_sent.number = **noted;
    return true;
}

void ActionRun::send()
{
    const ApiRequest request = m_confirmed.kind == ActionKind::Suspend
                                   ? suspendService(line().serviceId, m_confirmed.reason)
                                   : cancelSuspension(line().serviceId);
    connect(m_client.change(request), &ApiReply::finished, this, &ActionRun::takeAnswer);
}

void ActionRun::takeAnswer(const Result<ApiAnswer> &answer)
{
    if (answer || !(neverArrived(answer.error().kind) || isTurnedAway(answer.error().kind)))
        return readBack(answer);
    const Error &error = answer.error();
    m_isForbidden = m_isForbidden || error.kind == ErrorKind::Forbidden;
    m_isUnauthorized = m_isUnauthorized || error.kind == ErrorKind::Unauthorized;
    if (m_isForbidden || m_isUnauthorized) {
        m_isStopped = true;
        m_stopSentence = refusalSentence(error);
    }
    endSent(neverArrived(error.kind) ? ActionState::NotSent : ActionState::Refused, refusalSentence(error));
}

void ActionRun::readBack(const Result<ApiAnswer> &answer)
{
    const std::optional<Error> lost = answer ? std::nullopt : std::optional(answer.error());
    ApiReply *reply = m_client.get({recordPath(Entity::Service, line().serviceId), {}, entityKey(Entity::Service)});
    connect(reply, &ApiReply::finished, this,
            [this, lost](const Result<ApiAnswer> &service) { takeService(lost, service); });
}

void ActionRun::takeService(const std::optional<Error> &lost, const Result<ApiAnswer> &answer)
{
    const Result<Service> service = answer ? decodeService(answer->body) : Result<Service>(answer.error());
    if (!service)
        return endLine(ActionState::Unknown, tr("Whether it took could not be read from UISP. It is looked up before "
                                                "anything else is sent for this service. %1")
                                                 .arg(errorSentence(service.error())));
    const bool isTaken = hasTaken(m_confirmed.kind, service->status);
    if (!lost)
        return isTaken ? endSent(ActionState::Done, doneSentence(m_confirmed.kind))
                       : endSent(ActionState::FoundNotDone,
                                 tr("UISP accepted it, but does not show it. Look at the service in UISP."));
    if (lost->kind == ErrorKind::RequestRejected)
        return isTaken ? endSent(ActionState::Already, alreadySentence(m_confirmed.kind))
                       : endSent(ActionState::Refused, refusalSentence(*lost));
    if (!isTaken && mayStillTake(lost->kind))
        return endLine(ActionState::Unknown, tr("The answer was lost, and UISP does not show it so far. It was not "
                                                "sent again; it is looked up before anything else is sent for this "
                                                "service."));
    endSent(isTaken ? ActionState::FoundDone : ActionState::FoundNotDone,
            isTaken ? tr("The answer was lost, but UISP shows that it took.")
                    : tr("The answer was lost, and UISP shows that it did not take. It was not sent again."));
}

void ActionRun::endSent(ActionState state, const QString &sentence)
{
    if (const Result<void> noted = recordOutcome(*m_desk, m_sent, state, m_clock.nowUtc()); !noted) {
        // What was sent must be told; what cannot be written down must not go on.
        m_isStopped = true;
        m_stopSentence = errorSentence(noted.error());
    }
    endLine(state, sentence);
}

void ActionRun::endLine(ActionState state, const QString &sentence)
{
    line().state = state;
    line().sentence = sentence;
    emit lineEnded(int(m_index));
    ++m_index;
    QMetaObject::invokeMethod(this, &ActionRun::goOn, Qt::QueuedConnection);
}

} // namespace freshet
