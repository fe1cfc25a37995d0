// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "uisp/apiclient.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace freshet {

/// What a person typed ("uisp.example.net", "https://uisp.example.net:8443/crm") as the API bases to try, best first:
/// https unless a scheme is given; the path given, if it already names an API; else /crm/api/v1.0, /crm/api/v2.1 and
/// /api/v1.0. InvalidInput with a translated sentence in `where` when it is no address, or plain http to a host that
/// is not this computer.
Result<std::vector<QUrl>> candidateApiBases(const QString &typed);

struct ProbeResult
{
    QUrl apiBase;
    QString version;  ///< of the CRM
    QString userName; ///< empty when UISP cannot tell whose token it is
};

/// The real calls behind "Sign in": finds the API base, checks the token and the right to read customers and
/// invoices, asks who it belongs to. Emits finished() exactly once and deletes itself.
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
    std::vector<QUrl> m_candidates;
    Connection m_connection;
    RetryPolicy m_policy;
    std::optional<CertificateSummary> m_refusedCertificate;
};

} // namespace freshet
