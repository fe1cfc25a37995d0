// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/apiclient.h"
#include "uisp/httperror.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QSslCertificate;
class QSslError;

namespace freshet {

/// The life of one request: its attempts, the pauses between them, and its one end. ApiClient makes it; it is its
/// child.
class HttpGet final : public ApiReply
{
    Q_OBJECT

public:
    HttpGet(ApiClient &client, ApiRequest request);
    ~HttpGet() override;

    void start();
    void abort() override;
    /// Called by the client's destructor: ends as Cancelled, on its own feet when somebody still listens.
    void loseClient();

private:
    void attempt();
    [[nodiscard]] QNetworkReply *send();
    void readMore();
    void judgeCertificate();
    void checkPin();
    void giveUp(AbortReason reason);
    void attemptEnded();
    void repeatOrFail(const Error &error, const QByteArray &retryAfter);
    void end(Result<ApiAnswer> outcome);
    void deliver();
    void dropReply();

    [[nodiscard]] HttpOutcome outcomeOfAttempt() const;
    [[nodiscard]] bool isUnderPin() const;
    void refuse(const QSslCertificate &certificate);
    [[nodiscard]] std::optional<ErrorKind> unpack(const QByteArray &encoding);
    [[nodiscard]] ApiAnswer takeAnswer(const std::optional<QDateTime> &servedAt);
    [[nodiscard]] Error error(ErrorKind kind, const HttpOutcome &outcome) const;
    void log(int status) const;
    [[nodiscard]] QString verb() const;

    ApiClient *m_client; ///< null once it is gone
    ApiRequest m_request;
    QPointer<QNetworkReply> m_reply;
    QTimer *m_deadline;
    QTimer *m_idle;
    QTimer *m_pause;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    qint64 m_bytesReceived = 0;
    AbortReason m_abortReason = AbortReason::None;
    int m_attempts = 0;
    qint64 m_number = 0; ///< of the attempt among all of the client's, for the log
    std::optional<Result<ApiAnswer>> m_outcome;
    bool m_isDelivered = false;
};

} // namespace freshet
