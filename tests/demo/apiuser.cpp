// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/apiuser.h"

#include "tests/support/waiting.h"

#include <QNetworkProxy>
#include <QTest>

namespace freshet::test {

ApiUser::ApiUser(QUrl base, QByteArray token)
    : m_base(std::move(base))
    , m_token(std::move(token))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

ApiUser::Reply ApiUser::send(const QString &pathAndQuery, const QByteArray &verb, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_base.toString() + u'/' + pathAndQuery));
    request.setRawHeader("X-Auth-App-Key", m_token);
    if (m_isPlain)
        request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return Reply(m_network.sendCustomRequest(request, verb, body));
}

ApiUser::Reply ApiUser::get(const QString &pathAndQuery)
{
    Reply reply = send(pathAndQuery);
    return waitFor(*reply) ? std::move(reply) : nullptr;
}

bool ApiUser::waitFor(const QNetworkReply &reply)
{
    return waitUntil([&reply] { return reply.isFinished(); }, 30'000);
}

int ApiUser::status(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace freshet::test
