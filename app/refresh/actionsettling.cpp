// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionsettling.h"

#include "activity/activitylog.h"
#include "refresh/actioncall.h"
#include "refresh/actionwords.h"

#include <QFileInfo>

#include <algorithm>

namespace freshet {

namespace {

Result<std::vector<SentAction>> openOnes(const QString &deskPath)
{
    if (!QFileInfo::exists(deskPath))
        return std::vector<SentAction>();
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    return desk ? openActions(**desk) : desk.error();
}

} // namespace

ActionSettling::ActionSettling(const Clock &clock, ApiClient &client, QString deskPath, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(client)
    , m_deskPath(std::move(deskPath))
{
}

void ActionSettling::start()
{
    Result<std::vector<SentAction>> open = openOnes(m_deskPath);
    if (!open) {
        const Error &error = open.error();
        QMetaObject::invokeMethod(this, [this, error] { emit finished(error); }, Qt::QueuedConnection);
        return;
    }
    m_open = *std::move(open);
    std::ranges::reverse(m_open);
    QMetaObject::invokeMethod(this, &ActionSettling::settleNext, Qt::QueuedConnection);
}

void ActionSettling::settleNext()
{
    if (m_open.empty()) {
        emit finished(m_sentences);
        return;
    }
    const SentAction action = m_open.back();
    m_open.pop_back();
    connect(m_client.get(lookUp(action)), &ApiReply::finished, this,
            [this, action](const Result<ApiAnswer> &answer) { take(action, answer); });
}

void ActionSettling::take(const SentAction &action, const Result<ApiAnswer> &answer)
{
    const Result<Shown> shown = answer ? shownBy(action, answer->body) : Result<Shown>(answer.error());
    const bool isGone = !shown && shown.error().kind == ErrorKind::NotFound;
    const bool isYoung = action.at.secsTo(m_clock.nowUtc()) < longestCall.count();
    if (!shown && !isGone)
        m_sentences += unsettledSentence(action, shown.error());
    else if (shown && *shown == Shown::Taken)
        settle(action, Settled::Took, ActionState::FoundDone);
    else if (isYoung)
        m_sentences += settledSentence(action, Settled::MayBeUnderWay);
    else if (shown && *shown == Shown::BySomebodyElse)
        settle(action, Settled::BySomebodyElse, ActionState::Already);
    else
        settle(action, Settled::DidNotTake, ActionState::FoundNotDone);
    settleNext();
}

void ActionSettling::settle(const SentAction &action, Settled how, ActionState state)
{
    m_sentences += settledSentence(action, how);
    if (const Result<void> noted = note(action, state); !noted)
        m_sentences += errorSentence(noted.error());
}

Result<void> ActionSettling::note(const SentAction &action, ActionState state)
{
    const auto desk = Database::open(m_deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    const Result<void> noted = recordOutcome(**desk, action, state, m_clock.nowUtc());
    ActivityLog(**desk).noteEnd();
    return noted;
}

} // namespace freshet
