// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"
#include "uisp/apiclient.h"

namespace freshet::test {

/// A secret that must be seen in the one header and nowhere else.
inline const QByteArray sentinelToken = "SENTINEL-7f3a-do-not-leak";

inline const QString apiPrefix = QStringLiteral("/crm/api/v1.0");

inline Connection connectionTo(const ScriptedServer &server)
{
    Connection connection;
    connection.apiBase = server.url(apiPrefix);
    connection.token = sentinelToken;
    return connection;
}

/// Fails fast: one attempt, pauses of a millisecond, limits far beyond what a loopback answer takes.
inline RetryPolicy onceOnly()
{
    RetryPolicy policy;
    policy.attempts = 1;
    policy.firstPause = std::chrono::milliseconds(1);
    policy.longestPause = std::chrono::milliseconds(2);
    policy.deadline = std::chrono::seconds(60);
    policy.idleLimit = std::chrono::seconds(60);
    return policy;
}

inline RetryPolicy upTo(int attempts)
{
    RetryPolicy policy = onceOnly();
    policy.attempts = attempts;
    return policy;
}

} // namespace freshet::test
