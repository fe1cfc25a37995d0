// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionsettling.h"

#include "activity/activitylog.h"
#include "uisp/decoders.h"
#include "uisp/lists.h"

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

bool hasTaken(ActionKind kind, ServiceStatus status)
{
    return kind == ActionKind::Suspend ? status == ServiceStatus::Suspended : status != ServiceStatus::Suspended;
}

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
        const Error error = open.error();
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
    ApiReply *reply = m_client.get({recordPath(Entity::Service, action.serviceId), {}, entityKey(Entity::Service)});
    connect(reply, &ApiReply::finished, this,
            [this, action](const Result<ApiAnswer> &answer) { take(action, answer); });
}

void ActionSettling::take(const SentAction &action, const Result<ApiAnswer> &answer)
{
    const QString service = QString::number(action.serviceId);
    const Result<Service> read = answer ? decodeService(answer->body) : Result<Service>(answer.error());
    const bool isGone = !read && read.error().kind == ErrorKind::NotFound;
    if (!read && !isGone) {
        m_sentences += tr("What became of an earlier action on service %1 could not be read from UISP. %2")
                           .arg(service, errorSentence(read.error()));
    } else if (read && hasTaken(action.kind, read->status)) {
        m_sentences += tr("The answer about service %1 was lost earlier; UISP shows that it took.").arg(service);
        if (const Result<void> noted = note(action, ActionState::FoundDone); !noted)
            m_sentences += errorSentence(noted.error());
    } else if (action.at.secsTo(m_clock.nowUtc()) < longestCall.count()) {
        m_sentences += tr("An action on service %1 was sent a moment ago and may still be under way.").arg(service);
    } else {
        m_sentences +=
            tr("The answer about service %1 was lost earlier; UISP shows that it did not take.").arg(service);
        if (const Result<void> noted = note(action, ActionState::FoundNotDone); !noted)
            m_sentences += errorSentence(noted.error());
    }
    settleNext();
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
