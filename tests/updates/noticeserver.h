// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/noticekey.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/systemtrust.h"
#include "updates/updatecheck.h"

#include <QSslSocket>

namespace freshet::test {

inline const QString noticePath = QStringLiteral("/freshet/update.json");

/// A server of notices whose certificate this computer trusts, and the key that it signs with.
struct NoticeServer
{
    explicit NoticeServer(Certificate certificate = Certificate::Second)
        : server(certificate)
    {
    }

    [[nodiscard]] UpdateSource source() const { return {server.url(noticePath).toString(), key.publicText()}; }
    void serve(const ScriptedAnswer &answer) { server.always(noticePath, answer); }
    void serve(const QByteArray &file) { serve(ScriptedAnswer::json(file)); }
    void serve(const QString &version) { serve(key.file(goodNotice(version))); }

    SystemTrust trust{Certificate::Second};
    NoticeKey key;
    ScriptedServer server;
};

/// One attempt, with limits far beyond what a loopback answer takes.
inline RetryPolicy hastyPolicy()
{
    RetryPolicy policy = updatePolicy();
    policy.attempts = 1;
    return policy;
}

} // namespace freshet::test
