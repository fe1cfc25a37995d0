// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionrun.h"

#include "activity/activitylog.h"
#include "refresh/actioncall.h"
#include "refresh/actionwords.h"
#include "store/settingsstore.h"

#include <algorithm>
#include <array>

namespace freshet {

namespace {

/// Nobody was there to take the call.
bool neverArrived(const Error &error)
{
    const bool isRefusedByProxy = error.kind == ErrorKind::ProxyDenied && error.httpStatus == 407;
    return error.kind == ErrorKind::HostNotFound || error.kind == ErrorKind::ConnectionRefused || isRefusedByProxy;
}

/// UISP refused it without looking at what it is about.
bool isTurnedAway(ErrorKind kind)
{
    static constexpr std::array kinds = {ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::NotFound,
                                         ErrorKind::RateLimited};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// UISP looked at what it is about and said no.
bool isRejected(const Error &error)
{
    return error.kind == ErrorKind::RequestRejected && error.httpStatus != 408;
}

/// UISP was through with it, so that what it shows behind it stays. Without an answer, or with one of a server in front
/// of it (408, 502 to 504, 520 to 524, a page), it may still carry it out.
bool isThrough(const Error &error)
{
    const bool isOwnFailure = error.kind == ErrorKind::ServerFailed && error.httpStatus == 500;
    const bool isSentElsewhere = error.httpStatus >= 300 && error.httpStatus < 400;
    return isOwnFailure || isSentElsewhere || isRejected(error);
}

} // namespace

ConfirmedActions confirmedPlan(const ActionPlan &plan, RecordId reason, bool isDryRun)
{
    return {plan.wish, plan.lines, reason, plan.readAt, isDryRun, plan.attributeId};
}

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

bool ActionRun::checkStart()
{
    Result<ActionStart> begun = readActionStart(m_setup, m_clock.nowUtc());
    if (!begun) {
        m_stopSentence = errorSentence(begun.error());
        return false;
    }
    m_zone = begun->zone;
    m_basis = std::move(begun->basis);
    m_basis.attributeId = m_confirmed.attributeId;
    Result<std::unique_ptr<Database>> desk =
        Database::open(m_setup.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk) {
        m_stopSentence = errorSentence(desk.error());
        return false;
    }
    m_desk = *std::move(desk);
    m_goneOnAt = m_confirmed.readAt;
    return true;
}

/// What was confirmed counts for as long as data may be acted on, and while one call follows another; not behind a
/// night in which the computer slept.
bool ActionRun::isTooOld() const
{
    const std::chrono::seconds limit = m_basis.office.policy.staleAfter();
    return m_goneOnAt.secsTo(m_clock.nowUtc()) > limit.count();
}

/// Somebody may note a promise, or midnight may pass, while the run goes on.
Result<void> ActionRun::renewBasis()
{
    Result<SuspensionPolicy> policy = readSuspensionPolicy(*m_desk);
    Result<WorklistNote> note = readWorklistNote(*m_desk, line().customerId);
    if (!policy || !note)
        return policy ? note.error() : policy.error();
    m_basis.office.policy = *std::move(policy);
    m_basis.office.notes.insert_or_assign(line().customerId, *std::move(note));
    m_basis.now = m_clock.nowUtc();
    m_basis.today = m_zone.dayAt(m_basis.now);
    return {};
}

void ActionRun::stopSaying(const QString &sentence)
{
    m_isStopped = true;
    m_stopSentence = sentence;
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
    if (!m_isStopped && isTooOld())
        stopSaying(tr("This list is too old by now, so nothing was sent. Begin again."));
    if (m_isStopped)
        return endLine(ActionState::Stopped, m_stopSentence);
    m_sent = {0, {}, m_setup.userName, kind(), line().customerId, line().serviceId};
    m_newestBefore = newestActionOf(*m_desk, targetOf(m_sent));
    auto *reading = new FactsReading(m_client, line().customerId, kind(), this);
    connect(reading, &FactsReading::finished, this, &ActionRun::takeFacts);
    reading->start();
}

void ActionRun::takeFacts(const Result<FreshFacts> &facts)
{
    if (!facts) {
        m_isUnauthorized = m_isUnauthorized || facts.error().kind == ErrorKind::Unauthorized;
        if (concernsEveryCall(facts.error().kind))
            stopSaying(errorSentence(facts.error()));
        return endLine(ActionState::NotSent,
                       tr("Could not be read from UISP now, so nothing is done. %1").arg(errorSentence(facts.error())));
    }
    if (const Result<void> renewed = renewBasis(); !renewed)
        return endLine(ActionState::NotSent, errorSentence(renewed.error()));
    const ActionLine now = judgedAnew(line(), m_confirmed.wish, *facts, m_basis);
    if (now.state != ActionState::Ready)
        return endLine(now.state, now.sentence);
    if (m_isStopped)
        return endLine(ActionState::Stopped, m_stopSentence);
    if (m_confirmed.isDryRun)
        return endLine(ActionState::DryRun, tr("Dry run: this would have been sent."));
    if (noteIntent(now.referenceId))
        connect(m_client.change(callFor(m_sent, *facts)), &ApiReply::finished, this, &ActionRun::takeAnswer);
}

bool ActionRun::noteIntent(RecordId reference)
{
    m_sent.at = m_clock.nowUtc();
    m_sent.value = kind() == ActionKind::Suspend ? QString::number(m_confirmed.reason) : m_confirmed.wish.value;
    m_sent.referenceId = reference;
    const Result<std::optional<qint64>> noted = m_newestBefore ? recordIntent(*m_desk, m_sent, *m_newestBefore)
                                                               : Result<std::optional<qint64>>(m_newestBefore.error());
    if (!noted) {
        endLine(ActionState::NotSent, tr("It could not be written down before it was sent, so it was not sent. %1")
                                          .arg(errorSentence(noted.error())));
        return false;
    }
    if (!*noted) {
        endLine(ActionState::NotSent, tooLateSentence(kind()));
        return false;
    }
    m_sent.number = **noted;
    return true;
}

void ActionRun::takeAnswer(const Result<ApiAnswer> &answer)
{
    if (answer || !(neverArrived(answer.error()) || isTurnedAway(answer.error().kind)))
        return readBack(answer);
    const Error &error = answer.error();
    m_isForbidden = m_isForbidden || error.kind == ErrorKind::Forbidden;
    m_isUnauthorized = m_isUnauthorized || error.kind == ErrorKind::Unauthorized;
    if (concernsEveryCall(error.kind))
        stopSaying(refusalSentence(kind(), error));
    endSent(neverArrived(error) ? ActionState::NotSent : ActionState::Refused, refusalSentence(kind(), error));
}

void ActionRun::readBack(const Result<ApiAnswer> &answer)
{
    const std::optional<Error> lost = answer ? std::nullopt : std::optional(answer.error());
    connect(m_client.get(lookUp(m_sent)), &ApiReply::finished, this,
            [this, lost](const Result<ApiAnswer> &shown) { takeLookUp(lost, shown); });
}

/// `lost`: why no answer to the call itself told how it ended.
void ActionRun::takeLookUp(const std::optional<Error> &lost, const Result<ApiAnswer> &answer)
{
    const Result<Shown> shown = answer ? shownBy(m_sent, answer->body) : Result<Shown>(answer.error());
    if (!shown) {
        if (!m_isStopped)
            stopSaying(tr("UISP cannot be read at the moment, so nothing more was sent."));
        return endLine(ActionState::Unknown, unreadSentence(kind(), shown.error()));
    }
    const bool isAsWanted = *shown != Shown::NotTaken;
    if (!lost)
        return isAsWanted ? endSent(ActionState::Done, doneSentence(kind()))
                          : endSent(ActionState::FoundNotDone, notShownSentence(kind()));
    if (*shown == Shown::BySomebodyElse || (isAsWanted && isRejected(*lost)))
        return endSent(ActionState::Already, alreadySentence(kind()));
    if (isAsWanted)
        return endSent(ActionState::FoundDone, tr("The answer was lost, but UISP shows that it took."));
    if (isRejected(*lost))
        return endSent(ActionState::Refused, refusalSentence(kind(), *lost));
    if (!isThrough(*lost))
        return endLine(ActionState::Unknown, maybeLaterSentence(kind()));
    endSent(ActionState::FoundNotDone,
            tr("The answer was lost, and UISP shows that it did not take. It was not sent again."));
}

void ActionRun::endSent(ActionState state, const QString &sentence)
{
    if (const Result<void> noted = recordOutcome(*m_desk, m_sent, state, m_clock.nowUtc()); !noted) {
        // What was sent must be told; what cannot be written down must not go on.
        stopSaying(errorSentence(noted.error()));
    }
    endLine(state, sentence);
}

void ActionRun::endLine(ActionState state, const QString &sentence)
{
    line().state = state;
    line().sentence = sentence;
    m_goneOnAt = std::max(m_goneOnAt, m_clock.nowUtc());
    emit lineEnded(int(m_index));
    ++m_index;
    QMetaObject::invokeMethod(this, &ActionRun::goOn, Qt::QueuedConnection);
}

} // namespace freshet
