// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <map>
#include <memory>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

namespace freshet::test {

namespace {

struct Freed
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

/// What a certificate is to say.
struct Wording
{
    const char *name = "localhost";
    const char *goodFor = "DNS:localhost,IP:127.0.0.1,IP:::1";
    const char *from = "20200101000000Z";
    const char *until = "21200101000000Z";
    const char *constraints = "critical,CA:FALSE";
};

constexpr Wording server;
constexpr Wording selfSigned{.constraints = "critical,CA:TRUE"};

constexpr Wording authority(const char *name)
{
    return {.name = name, .goodFor = nullptr, .constraints = "critical,CA:TRUE"};
}

struct Identity
{
    std::shared_ptr<EVP_PKEY> key;
    std::shared_ptr<X509> certificate;
    QList<QSslCertificate> chain;
};

void require(bool isDone)
{
    if (!isDone)
        qFatal("OpenSSL makes no certificate.");
}

std::shared_ptr<EVP_PKEY> newKey()
{
    return {EVP_EC_gen("P-256"), Freed()};
}

const unsigned char *bytesOf(const char *text)
{
    return reinterpret_cast<const unsigned char *>(text);
}

void setName(X509 *certificate, const char *name)
{
    X509_NAME *whole = X509_get_subject_name(certificate);
    const auto add = [whole](const char *field, const char *value) {
        return X509_NAME_add_entry_by_txt(whole, field, MBSTRING_UTF8, bytesOf(value), -1, -1, 0) == 1;
    };
    require(add("O", "Freshet tests") && add("CN", name));
}

void setSerial(X509 *certificate)
{
    static long last = 0;
    require(ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++last) == 1);
}

void extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

void setExtensions(X509 *certificate, X509 *issuer, const Wording &wording)
{
    extend(certificate, issuer, NID_basic_constraints, wording.constraints);
    extend(certificate, issuer, NID_subject_key_identifier, "hash");
    if (issuer != certificate)
        extend(certificate, issuer, NID_authority_key_identifier, "keyid");
    if (wording.goodFor == nullptr) {
        extend(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
        return;
    }
    extend(certificate, issuer, NID_subject_alt_name, wording.goodFor);
    extend(certificate, issuer, NID_ext_key_usage, "serverAuth");
}

std::shared_ptr<X509> unsignedCertificate(EVP_PKEY *key, const Wording &wording)
{
    std::shared_ptr<X509> certificate(X509_new(), Freed());
    require(X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    require(ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate.get()), wording.from) == 1);
    require(ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate.get()), wording.until) == 1);
    require(X509_set_pubkey(certificate.get(), key) == 1);
    setSerial(certificate.get());
    setName(certificate.get(), wording.name);
    return certificate;
}

template<typename Thing>
QByteArray derOf(const Thing *thing, int (*write)(const Thing *, unsigned char **))
{
    QByteArray bytes(write(thing, nullptr), '\0');
    auto *next = reinterpret_cast<unsigned char *>(bytes.data());
    require(write(thing, &next) == bytes.size());
    return bytes;
}

QList<QSslCertificate> chainUnder(const Identity *issuer, const X509 *certificate)
{
    const QSslCertificate own(derOf(certificate, i2d_X509), QSsl::Der);
    const bool endsHere = issuer == nullptr || issuer->chain.constLast().isSelfSigned();
    return QList<QSslCertificate>{own} + (endsHere ? QList<QSslCertificate>() : issuer->chain);
}

/// Without an issuer it signs itself.
Identity identity(const Wording &wording, const Identity *issuer, std::shared_ptr<EVP_PKEY> key = newKey())
{
    const std::shared_ptr<X509> certificate = unsignedCertificate(key.get(), wording);
    const Identity by = issuer == nullptr ? Identity{key, certificate, {}} : *issuer;
    require(X509_set_issuer_name(certificate.get(), X509_get_subject_name(by.certificate.get())) == 1);
    setExtensions(certificate.get(), by.certificate.get(), wording);
    require(X509_sign(certificate.get(), by.key.get(), EVP_sha256()) > 0);
    return {std::move(key), certificate, chainUnder(issuer, certificate.get())};
}

using Identities = std::map<Certificate, Identity>;

void addSelfSigned(Identities &all)
{
    const Identity first = identity(selfSigned, nullptr);
    Wording renewed = selfSigned;
    renewed.from = "20260101000000Z";
    all[Certificate::First] = first;
    all[Certificate::Second] = identity(selfSigned, nullptr);
    all[Certificate::FirstRenewed] = identity(renewed, nullptr, first.key);
    all[Certificate::OfFirst] = identity(server, &first);
}

void addCompany(Identities &all)
{
    const Identity company = identity(authority("Company authority"), nullptr);
    all[Certificate::CompanyAuthority] = company;
    all[Certificate::Company] = identity(server, &company);
    all[Certificate::Expired] = identity({.until = "20210101000000Z"}, &company);
    all[Certificate::NotYetValid] = identity({.from = "21190101000000Z"}, &company);
    all[Certificate::OtherName] = identity({.name = "other.example.net", .goodFor = "DNS:other.example.net"}, &company);
    all[Certificate::BranchAuthority] = identity(authority("Branch authority"), &company);
}

void addFartherFromTheCompany(Identities &all)
{
    const Identity impostor = identity(authority("Company authority"), nullptr);
    all[Certificate::Impostor] = identity(server, &impostor);
    all[Certificate::Branch] = identity(server, &all[Certificate::BranchAuthority]);
    all[Certificate::OfCompany] = identity(server, &all[Certificate::Company]);
}

Identities allIdentities()
{
    Identities all;
    addSelfSigned(all);
    addCompany(all);
    addFartherFromTheCompany(all);
    return all;
}

const Identity &identityOf(Certificate certificate)
{
    static const Identities all = allIdentities();
    return all.at(certificate);
}

} // namespace

QSslCertificate made(Certificate certificate)
{
    return identityOf(certificate).chain.constFirst();
}

QList<QSslCertificate> chainOf(Certificate certificate)
{
    return identityOf(certificate).chain;
}

QSslKey keyOf(Certificate certificate)
{
    return QSslKey(derOf(identityOf(certificate).key.get(), i2d_PrivateKey), QSsl::Ec, QSsl::Der);
}

} // namespace freshet::test
