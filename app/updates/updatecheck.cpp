// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatecheck.h"

namespace freshet {

using namespace std::chrono_literals;

RetryPolicy updatePolicy()
{
    RetryPolicy policy;
    policy.attempts = 2;
    policy.firstPause = 2s;
    policy.longestPause = 5s;
    policy.deadline = 30s;
    policy.idleLimit = 15s;
    policy.largestBody = largestNotice;
    return policy;
}

UpdateCheck::UpdateCheck(UpdateSource source, CalendarDate today, const RetryPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_today(today)
    , m_policy(policy)
{
}

void UpdateCheck::start()
{
    QMetaObject::invokeMethod(this, &UpdateCheck::begin, Qt::QueuedConnection);
}

void UpdateCheck::begin()
{
    if (m_isCancelled)
        return end(UpdateFault::Cancelled);
    if (const std::optional<UpdateFault> fault = faultOfSource(m_source))
        return end(*fault);
    Connection connection;
    connection.apiBase = updateUrlFromText(m_source.address);
    auto *client = new ApiClient(connection, m_policy, this);
    m_reply = client->get({{}, {}, QStringLiteral("update notice")});
    connect(m_reply, &ApiReply::finished, this, &UpdateCheck::take);
}

void UpdateCheck::abort()
{
    m_isCancelled = true;
    if (m_reply)
        m_reply->abort();
}

void UpdateCheck::take(const Result<ApiAnswer> &answer)
{
    m_reply = nullptr;
    if (answer)
        end(readUpdateNotice(answer->body, updateKeyFromText(m_source.key), m_today));
    else
        end(updateFaultOf(answer.error()));
}

void UpdateCheck::end(const UpdateAnswer &answer)
{
    deleteLater();
    emit finished(answer);
}

} // namespace freshet
