// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace freshet::test {

/// A pair of Ed25519 keys for notices of updates; the same seed always gives the same pair.
class NoticeKey
{
public:
    explicit NoticeKey(char seed = 1);

    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }
    [[nodiscard]] QString publicText() const { return QString::fromLatin1(m_public.toBase64()); }
    [[nodiscard]] QByteArray signature(const QByteArray &message) const;
    /// A file as the publisher makes it, with this text in it.
    [[nodiscard]] QByteArray file(const QByteArray &text) const;
    [[nodiscard]] QByteArray file(const QJsonObject &said) const;

private:
    QByteArray m_secret;
    QByteArray m_public;
};

/// Version 1.2.0 of Freshet, released on 2026-12-01, valid until 2027-03-01.
[[nodiscard]] QJsonObject goodNotice(const QString &version = QStringLiteral("1.2.0"));
/// The same with another value for one field; Undefined takes the field out.
[[nodiscard]] QJsonObject noticeWith(QLatin1String field, const QJsonValue &value);

} // namespace freshet::test
