// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"
#include "uisp/apiclient.h"
#include "uisp/pagereader.h"

/// What the tests of questions to UISP have in common: a scripted server, a client of it and what the answers were.
namespace freshet::test {

/// Asks once, and gives up within milliseconds.
inline RetryPolicy onlyOnce()
{
    RetryPolicy policy;
    policy.attempts = 1;
    policy.firstPause = std::chrono::milliseconds(1);
    policy.longestPause = std::chrono::milliseconds(2);
    return policy;
}

/// A UISP that knows what the test scripts, and a client of it. Invoices and payments are none unless it says
/// otherwise.
class AskedServer
{
public:
    explicit AskedServer(const PagingLimits &limits = {})
        : client({server.url(QStringLiteral("/api")), "token", {}, {}, {}}, onlyOnce())
        , paging(limits)
        , requestSlots(limits)
    {
        server.handle([this](const ReceivedRequest &request) { return listAnswer(request); });
    }

    /// What a request for one record is answered.
    void record(const QString &path, const ScriptedAnswer &answer) { server.always(pathOf(path), answer); }
    /// Any customer's invoices or payments; "{\"id\":1}", …
    void list(const QString &path, const QByteArrayList &rows) { m_lists[pathOf(path)] = rows; }

    [[nodiscard]] int askedFor(const QString &path) const { return server.requestCount(pathOf(path)); }

    ScriptedServer server;
    ApiClient client;
    PagingLimits paging;
    RequestSlots requestSlots;

private:
    static QString pathOf(const QString &path) { return QStringLiteral("/api/") + path; }

    [[nodiscard]] std::optional<ScriptedAnswer> listAnswer(const ReceivedRequest &request) const
    {
        const auto list = m_lists.find(request.path);
        if (list == m_lists.end())
            return std::nullopt;
        const QByteArrayList rows =
            list->mid(request.number(QStringLiteral("offset")), request.number(QStringLiteral("limit")));
        return ScriptedAnswer::json("[" + rows.join(',') + "]");
    }

    QHash<QString, QByteArrayList> m_lists{{pathOf(QStringLiteral("invoices")), {}},
                                           {pathOf(QStringLiteral("payments")), {}}};
};

} // namespace freshet::test
