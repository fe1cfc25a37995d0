// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionattempt.h"
#include "session/wayin.h"
#include "uisp/serverprobe.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QTimer>

class QHostInfo;
class QSslSocket;

namespace freshet {

/// The stages of the way to UISP, in order. Behind a proxy the proxy looks the name up.
enum class CheckStage { Name, Route, Proxy, Tls, Uisp, Token };

struct CheckOutcome
{
    std::vector<CheckStage> passed;
    std::optional<CheckStage> failedAt; ///< none: all is well
    std::optional<Error> error;         ///< of that stage
    std::optional<CertificateSummary> certificate;
};

/// "Test connection": walks the way to UISP stage by stage and names the one that fails. Stores nothing, signs nobody
/// in, and sends the token only where a sign-in would. Emits finished() once, from the event loop, then deletes itself.
class ConnectionCheck final : public QObject
{
    Q_OBJECT

public:
    /// `policy`: its deadline holds for each stage.
    ConnectionCheck(const SessionTools &tools, SignInRequest request, RetryPolicy policy, QObject *parent = nullptr);

    void start();

signals:
    void finished(const freshet::CheckOutcome &outcome);

private:
    void begin();
    void readProxyPassword();
    void lookUp();
    void takeLookUp(const QHostInfo &info);
    void knock();
    void takeOpenWay();
    void takeClosedWay();
    void giveUpWaiting();
    void stopKnocking();
    void ask();
    void takeAnswer(const Result<ProbeResult> &result, const std::optional<CertificateSummary> &refused);
    void pass(CheckStage stage);
    void fail(CheckStage stage, const Error &error);
    void end();

    [[nodiscard]] bool hasProxy() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool isForwarded() const;

    SessionTools m_tools;
    SignInRequest m_request;
    RetryPolicy m_policy;
    WayIn m_way;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QSslSocket *m_socket = nullptr;
    bool m_isOpen = false; ///< somebody at the server took the connection
    QTimer m_patience;
    CheckOutcome m_outcome;
};

} // namespace freshet
