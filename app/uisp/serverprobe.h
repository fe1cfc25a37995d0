// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/apiclient.h"

#include <QObject>
#include <QUrl>

#include <optional>
#include <vector>

namespace freshet {

/// What a person typed ("uisp.example.net", "https://uisp.example.net:8443/crm") as the API bases to try, best first:
/// https unless a scheme is given, and for this computer http after it; the path given, if it already names an API
/// (what follows the version is dropped); else /crm/api/v1.0, /crm/api/v2.1 and /api/v1.0. InvalidInput with a
/// translated sentence in `where` when it is no address, or plain http to another computer that `access` does not
/// allow.
Result<std::vector<QUrl>> candidateApiBases(const QString &typed, const ServerAccess &access = {});

struct ProbeResult
{
    QUrl apiBase;
    QString version;  ///< of the CRM
    QString userName; ///< empty when UISP cannot tell whose token it is
};

/// The real calls behind "Sign in": finds the API base, checks the token and the right to read customers, invoices
/// and payments, asks who it belongs to. When no candidate is a UISP, the most telling of their errors is reported.
/// Emits finished() exactly once, from the event loop, and deletes itself.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    ServerProbe(std::vector<QUrl> candidates, Connection connection, RetryPolicy policy, QObject *parent = nullptr);

    void start();
    void abort();

    /// Set when the error is CertificateUntrusted.
    [[nodiscard]] std::optional<CertificateSummary> refusedCertificate() const { return m_refusedCertificate; }

signals:
    void finished(const freshet::Result<freshet::ProbeResult> &result);

private:
    using Judge = void (ServerProbe::*)(const Result<ApiAnswer> &);

    void tryCandidate();
    void judgeCandidate(const Result<ApiAnswer> &answer);
    void skipCandidates(const Error &error);
    void checkPart(size_t index);
    void judgePart(const Result<ApiAnswer> &answer);
    void askWhoItIs();
    void endWithUser(const Result<ApiAnswer> &answer);
    void ask(const ApiRequest &request, Judge judge);
    void connectTo(const QUrl &apiBase, const RetryPolicy &policy);
    void end(const Result<ProbeResult> &result);
    void deliver();

    [[nodiscard]] bool isSchemeGuessed() const;

    std::vector<QUrl> m_candidates; ///< still to try; the first is being tried
    Connection m_connection;
    RetryPolicy m_policy;
    ApiClient *m_client = nullptr;
    ProbeResult m_found;
    size_t m_partIndex = 0;
    std::optional<Error> m_mostTelling;
    std::optional<CertificateSummary> m_refusedCertificate;
    std::optional<Result<ProbeResult>> m_outcome;
    bool m_isDelivered = false;
};

} // namespace freshet
