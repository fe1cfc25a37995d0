// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noticekey.h"

#include <QJsonDocument>

#include <memory>

#include <openssl/evp.h>

namespace freshet::test {

namespace {

constexpr size_t keySize = 32;
constexpr size_t signatureSize = 64;

struct Freed
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using Key = std::unique_ptr<EVP_PKEY, Freed>;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesIn(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

Key secretKey(const QByteArray &secret)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(secret), keySize));
}

} // namespace

NoticeKey::NoticeKey(char seed)
    : m_secret(qsizetype(keySize), seed)
    , m_public(qsizetype(keySize), '\0')
{
    size_t size = keySize;
    if (EVP_PKEY_get_raw_public_key(secretKey(m_secret).get(), bytesIn(m_public), &size) != 1)
        qFatal("OpenSSL makes no Ed25519 key.");
}

QByteArray NoticeKey::signature(const QByteArray &message) const
{
    QByteArray signature(qsizetype(signatureSize), '\0');
    size_t size = signatureSize;
    const Key key = secretKey(m_secret);
    const std::unique_ptr<EVP_MD_CTX, Freed> context(EVP_MD_CTX_new());
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), bytesIn(signature), &size, bytesOf(message), size_t(message.size())) != 1)
        qFatal("OpenSSL does not sign.");
    return signature;
}

QByteArray NoticeKey::file(const QByteArray &text) const
{
    const QJsonObject whole{{QStringLiteral("notice"), QString::fromUtf8(text)},
                            {QStringLiteral("signature"), QString::fromLatin1(signature(text).toBase64())}};
    return QJsonDocument(whole).toJson();
}

QByteArray NoticeKey::file(const QJsonObject &said) const
{
    return file(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

QJsonObject goodNotice(const QString &version)
{
    return {{QStringLiteral("program"), QStringLiteral("freshet")},
            {QStringLiteral("version"), version},
            {QStringLiteral("released"), QStringLiteral("2026-12-01")},
            {QStringLiteral("page"), QStringLiteral("https://freshet.example.net/1.2.0")},
            {QStringLiteral("validUntil"), QStringLiteral("2027-03-01")}};
}

QJsonObject noticeWith(QLatin1String field, const QJsonValue &value)
{
    QJsonObject said = goodNotice();
    if (value.isUndefined())
        said.remove(field);
    else
        said.insert(field, value);
    return said;
}

} // namespace freshet::test
