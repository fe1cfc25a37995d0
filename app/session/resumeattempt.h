// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionattempt.h"

namespace freshet {

/// Takes up a known server with its kept token, or with one given for this run; UISP is not asked.
class ResumeAttempt final : public SessionAttempt
{
    Q_OBJECT

public:
    /// `token`: std::nullopt means the kept one.
    ResumeAttempt(const SessionTools &tools, ServerProfile profile, std::optional<QByteArray> token,
                  QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void readToken();
    void readProxyPassword();
    void haveToken(const QByteArray &token, bool isKept);
    void takeUp();

    ServerProfile m_profile;
    std::optional<QByteArray> m_token;
    bool m_isKept = false;
    QByteArray m_proxyPassword;
    std::optional<Error> m_unreadPassword;
};

} // namespace freshet
