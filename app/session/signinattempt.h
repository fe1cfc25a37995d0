// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "session/sessionattempt.h"
#include "session/wayin.h"

namespace freshet {

/// The way in through UISP itself: address → probe → profile saved → token kept, if asked for.
class SignInAttempt final : public SessionAttempt
{
    Q_OBJECT

public:
    SignInAttempt(const SessionTools &tools, SignInRequest request, RetryPolicy probePolicy, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void begin();
    void readProxyPassword();
    void probe();
    void onProbed(const Result<ProbeResult> &result, const std::optional<CertificateSummary> &refused);
    Result<void> recordProfile(const ProbeResult &result);
    [[nodiscard]] std::optional<QByteArray> proxyPasswordToKeep() const;
    [[nodiscard]] std::optional<TrustChange> trustChange() const;
    void settleToken();
    void keepToken();
    void forgetOlderToken();
    void takeBack();

    SignInRequest m_request;
    RetryPolicy m_probePolicy;
    QPointer<ServerProbe> m_probe;
    QPointer<CredentialReply> m_write;
    WayIn m_way;
    std::optional<ServerProfile> m_profileBefore; ///< the same server's, as it was
    std::optional<SignedInAs> m_accepted;         ///< set once the profile is saved
};

} // namespace freshet
