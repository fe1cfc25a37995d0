// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/logredaction.h"

#include <QRegularExpression>

namespace freshet {

namespace {

constexpr qsizetype longestMessage = 2'000;

void replaceAll(QString &text, const QRegularExpression &pattern, const QString &by)
{
    text.replace(pattern, by);
}

void hidePartsOfAddresses(QString &text)
{
    static const QRegularExpression userInfo(QStringLiteral("(?<=://)[^/\\s@]+@"));
    static const QRegularExpression query(QStringLiteral("(?<=\\S)\\?[^\\s\"')>]+"));
    replaceAll(text, userInfo, QString());
    replaceAll(text, query, QStringLiteral("?<query>"));
}

/// A run of 16 or more that mixes letters and digits: keys, UUIDs, base64. Words have no digits and counts no letters.
void hideSecrets(QString &text)
{
    static const QRegularExpression header(
        QStringLiteral(
            "((?:x-auth-[a-z-]+|authorization|proxy-authorization|token|password)\"?\\s*[:=]\\s*)\"?[^\\r\\n]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(
        QStringLiteral("(?<![A-Za-z0-9_+-])(?=[A-Za-z_+=-]*[0-9])(?=[0-9_+=-]*[A-Za-z])[A-Za-z0-9_+=-]{16,}"));
    replaceAll(text, header, QStringLiteral("\\1<secret>"));
    replaceAll(text, key, QStringLiteral("<secret>"));
}

void hidePeopleAndAmounts(QString &text)
{
    static const QRegularExpression email(QStringLiteral("[^\\s<>\"']+@[^\\s<>\"']+\\.[A-Za-z]{2,}"));
    static const QRegularExpression amount(QStringLiteral("(?<![0-9.])[-+]?[0-9][0-9 ,]*[.,][0-9]{2}(?![0-9.])"));
    replaceAll(text, email, QStringLiteral("<email>"));
    replaceAll(text, amount, QStringLiteral("<amount>"));
}

} // namespace

QString redacted(const QString &message)
{
    static const QRegularExpression control(
        QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    // First, so that no pattern has to walk through megabytes.
    QString text = message.left(longestMessage);
    hideSecrets(text);
    hidePartsOfAddresses(text);
    hidePeopleAndAmounts(text);
    replaceAll(text, control, QStringLiteral(" "));
    return text;
}

} // namespace freshet
