// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <chrono>

namespace freshet {

/// The keychain of the system through QtKeychain: Secret Service, Keychain or Credential Manager. Entries carry the
/// service name "freshet" and the profile's id as user. Nothing is ever written anywhere else.
/// On Linux the secret service is asked first whether it is there and unlocked: a locked one ends in KeychainLocked at
/// once, without a prompt. Whatever has no answer after `patience` ends in KeychainTimedOut; the keychain may still
/// complete it later, for instance when a person answers its question after all.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT

public:
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(20), QObject *parent = nullptr);

    CredentialReply *read(const QString &key) override;
    /// `secret` is UTF-8 text, below 1 kB: Credential Manager takes no more than 2560 bytes.
    CredentialReply *write(const QString &key, const QByteArray &secret) override;
    CredentialReply *remove(const QString &key) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace freshet
