// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/serveraccess.h"

#include "uisp/connection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslCertificateExtension>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ServerAccess)
};

constexpr qsizetype largestCaFile = 64LL * 1024;

Error invalid(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

QList<QSslCertificate> certificatesIn(const QByteArray &content)
{
    const QList<QSslCertificate> pem = QSslCertificate::fromData(content, QSsl::Pem);
    return pem.isEmpty() ? QSslCertificate::fromData(content, QSsl::Der) : pem;
}

/// By its basic constraints; a certificate without any, as old authorities have them, signs itself.
bool maySignOthers(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == QLatin1String("basicConstraints"))
            return extension.value().toMap().value(QStringLiteral("ca")).toBool();
    }
    return certificate.isSelfSigned();
}

} // namespace

Result<QByteArray> companyCaFromFile(const QByteArray &content)
{
    if (content.size() > largestCaFile)
        return invalid(Words::tr("This file is far too large for a certificate."));
    const QList<QSslCertificate> certificates = certificatesIn(content);
    if (certificates.isEmpty() || certificates.constFirst().isNull())
        return invalid(Words::tr("There is no certificate in this file."));
    QByteArray pem;
    for (const QSslCertificate &certificate : certificates) {
        if (!maySignOthers(certificate))
            return invalid(Words::tr("The certificate of %1 is not that of an authority: it cannot vouch for servers. "
                                     "Ask for the certificate of your company's authority.")
                               .arg(certificate.subjectDisplayName()));
        pem += certificate.toPem();
    }
    return pem;
}

bool isPlainHttpRefused(const QUrl &url, const ServerAccess &access)
{
    return url.scheme() != QLatin1String("https") && !isLoopbackHost(url.host()) && !access.allowsPlainHttp;
}

Error plainHttpError()
{
    return invalid(Words::tr("An address with http:// would send your token readable by anybody on the way. "
                             "Use https:// instead, or allow it in the connection settings."));
}

Result<void> checkProxyChoice(const ProxyChoice &proxy)
{
    static const QRegularExpression host(QStringLiteral("^[^\\s/@?#]+$"));
    if (!proxy.isManual())
        return {};
    if (!host.match(proxy.host).hasMatch())
        return invalid(Words::tr("Enter the proxy's address without http:// and without a path, "
                                 "for example proxy.example.net"));
    if (proxy.port == 0)
        return invalid(Words::tr("Enter the proxy's port, for example 3128."));
    return {};
}

} // namespace freshet
