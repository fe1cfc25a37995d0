// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/connection.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace freshet {

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QByteArray fingerprintFromText(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[0-9A-Fa-f]{64}$"));
    static const QRegularExpression paired(QStringLiteral("^([0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2}$"));
    const QString trimmed = text.trimmed();
    if (!plain.match(trimmed).hasMatch() && !paired.match(trimmed).hasMatch())
        return {};
    return QByteArray::fromHex(trimmed.toLatin1());
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace freshet
