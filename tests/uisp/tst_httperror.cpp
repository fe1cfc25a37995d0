// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/httperror.h"

#include <QtTest>

using namespace freshet;

class TstHttpError : public QObject
{
    Q_OBJECT

private slots:
    void transportTroubleHasAKind_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("transport");
        QTest::addColumn<ErrorKind>("kind");
        using Reply = QNetworkReply;
        QTest::newRow("no such host") << Reply::HostNotFoundError << ErrorKind::HostNotFound;
        QTest::newRow("refused") << Reply::ConnectionRefusedError << ErrorKind::ConnectionRefused;
        QTest::newRow("closed") << Reply::RemoteHostClosedError << ErrorKind::ConnectionLost;
        QTest::newRow("no network") << Reply::UnknownNetworkError << ErrorKind::ConnectionLost;
        QTest::newRow("socket time-out") << Reply::TimeoutError << ErrorKind::TimedOut;
        QTest::newRow("no TLS there") << Reply::SslHandshakeFailedError << ErrorKind::NotUisp;
        QTest::newRow("proxy refused") << Reply::ProxyConnectionRefusedError << ErrorKind::ProxyDenied;
        QTest::newRow("proxy not found") << Reply::ProxyNotFoundError << ErrorKind::ProxyDenied;
        QTest::newRow("proxy password") << Reply::ProxyAuthenticationRequiredError << ErrorKind::ProxyDenied;
        QTest::newRow("other origin") << Reply::InsecureRedirectError << ErrorKind::RedirectRefused;
        QTest::newRow("redirect loop") << Reply::TooManyRedirectsError << ErrorKind::RedirectRefused;
        QTest::newRow("no HTTP") << Reply::ProtocolFailure << ErrorKind::NotUisp;
        QTest::newRow("cannot be decompressed") << Reply::UnknownContentError << ErrorKind::MalformedBody;
    }

    void transportTroubleHasAKind()
    {
        QFETCH(const QNetworkReply::NetworkError, transport);
        QTEST(errorKindOf({AbortReason::None, transport, 0, {}}).value(), "kind");
    }

    void aProxysFaultIsNotTheServers_data()
    {
        QTest::addColumn<ProxyUse>("proxy");
        QTest::addColumn<QNetworkReply::NetworkError>("transport");
        QTest::addColumn<ErrorKind>("kind");
        using Reply = QNetworkReply;
        QTest::newRow("no proxy") << ProxyUse::None << Reply::UnknownNetworkError << ErrorKind::ConnectionLost;
        QTest::newRow("tunnel not built") << ProxyUse::Tunnel << Reply::UnknownNetworkError << ErrorKind::ProxyDenied;
        QTest::newRow("refused at the tunnel's end")
            << ProxyUse::Tunnel << Reply::ConnectionRefusedError << ErrorKind::ConnectionRefused;
        QTest::newRow("no such proxy before the tunnel")
            << ProxyUse::Tunnel << Reply::HostNotFoundError << ErrorKind::ProxyDenied;
        QTest::newRow("proxy is off") << ProxyUse::Forwarding << Reply::ConnectionRefusedError
                                      << ErrorKind::ProxyDenied;
        QTest::newRow("no such proxy") << ProxyUse::Forwarding << Reply::HostNotFoundError << ErrorKind::ProxyDenied;
        QTest::newRow("closed") << ProxyUse::Forwarding << Reply::RemoteHostClosedError << ErrorKind::ConnectionLost;
    }

    void aProxysFaultIsNotTheServers()
    {
        QFETCH(const ProxyUse, proxy);
        QFETCH(const QNetworkReply::NetworkError, transport);
        QTEST(errorKindOf({AbortReason::None, transport, 0, {}, proxy}).value(), "kind");
    }

    void ourOwnReasonComesFirst_data()
    {
        QTest::addColumn<AbortReason>("reason");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("caller") << AbortReason::Caller << ErrorKind::Cancelled;
        QTest::newRow("deadline") << AbortReason::Deadline << ErrorKind::TimedOut;
        QTest::newRow("idle") << AbortReason::Idle << ErrorKind::TimedOut;
        QTest::newRow("body") << AbortReason::BodyTooLarge << ErrorKind::BodyTooLarge;
        QTest::newRow("certificate") << AbortReason::Certificate << ErrorKind::CertificateUntrusted;
    }

    void ourOwnReasonComesFirst()
    {
        QFETCH(const AbortReason, reason);
        const HttpOutcome outcome{reason, QNetworkReply::OperationCanceledError, 200,
                                  QStringLiteral("application/json")};
        QTEST(errorKindOf(outcome).value(), "kind");
    }

    void onlyJsonIsAnAnswer_data()
    {
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("plain") << QStringLiteral("application/json") << true;
        QTest::newRow("charset") << QStringLiteral("application/json; charset=utf-8") << true;
        QTest::newRow("capitals") << QStringLiteral("Application/JSON") << true;
        QTest::newRow("suffix") << QStringLiteral("application/problem+json") << true;
        QTest::newRow("HTML") << QStringLiteral("text/html") << false;
        QTest::newRow("JSON in a parameter") << QStringLiteral("text/html; profile=application/json") << false;
        QTest::newRow("none") << QString() << false;
    }

    void onlyJsonIsAnAnswer()
    {
        QFETCH(const QString, contentType);
        QFETCH(const bool, isJson);
        const std::optional<ErrorKind> kind =
            errorKindOf({AbortReason::None, QNetworkReply::NoError, 200, contentType});
        QCOMPARE(kind, isJson ? std::nullopt : std::make_optional(ErrorKind::NotUisp));
    }

    void whatMayPassIsRepeated_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isRepeated");
        QTest::newRow("time-out") << ErrorKind::TimedOut << 0 << true;
        QTest::newRow("lost") << ErrorKind::ConnectionLost << 0 << true;
        QTest::newRow("429") << ErrorKind::RateLimited << 429 << true;
        QTest::newRow("500") << ErrorKind::ServerFailed << 500 << true;
        QTest::newRow("501") << ErrorKind::ServerFailed << 501 << false;
        QTest::newRow("502") << ErrorKind::ServerFailed << 502 << true;
        QTest::newRow("503") << ErrorKind::ServerFailed << 503 << true;
        QTest::newRow("504") << ErrorKind::ServerFailed << 504 << true;
        QTest::newRow("refused") << ErrorKind::ConnectionRefused << 0 << false;
        QTest::newRow("401") << ErrorKind::Unauthorized << 401 << false;
        QTest::newRow("certificate") << ErrorKind::CertificateUntrusted << 0 << false;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << 0 << false;
    }

    void whatMayPassIsRepeated()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, status);
        QTEST(isWorthRepeating(kind, status), "isRepeated");
    }

    void idsLeaveThePath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        QTest::newRow("list") << QStringLiteral("/clients/services") << QStringLiteral("/clients/services");
        QTest::newRow("number") << QStringLiteral("/clients/services/4711") << QStringLiteral("/clients/services/{id}");
        QTest::newRow("inside") << QStringLiteral("/invoices/17/pdf") << QStringLiteral("/invoices/{id}/pdf");
        QTest::newRow("UUID") << QStringLiteral("/payment-methods/11721cdf-a498-48be-903e-daa67552e4f6")
                              << QStringLiteral("/payment-methods/{id}");
    }

    void idsLeaveThePath()
    {
        QFETCH(const QString, path);
        QTEST(pathTemplate(path), "shown");
    }
};

FRESHET_TEST(TstHttpError)
#include "tst_httperror.moc"
