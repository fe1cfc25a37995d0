// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/ed25519.h"

#include <memory>

#include <openssl/err.h>
#include <openssl/evp.h>

namespace freshet {

namespace {

struct Freed
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (publicKey.size() != ed25519KeySize || signature.size() != ed25519SignatureSize)
        return false;
    const std::unique_ptr<EVP_PKEY, Freed> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), size_t(publicKey.size())));
    const std::unique_ptr<EVP_MD_CTX, Freed> context(EVP_MD_CTX_new());
    const bool isGood = key && context &&
                        EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
                        EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(message),
                                         size_t(message.size())) == 1;
    // A refused signature leaves an entry in the thread's list of errors, which Qt's TLS reads too.
    ERR_clear_error();
    return isGood;
}

} // namespace freshet
