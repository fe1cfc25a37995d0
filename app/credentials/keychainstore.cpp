// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"

#include "credentials/keychainreply.h"

namespace freshet {

KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : CredentialStore(parent)
    , m_patience(patience)
{
}

CredentialReply *KeychainStore::read(const QString &key)
{
    return new KeychainReply({KeychainRequest::Action::Read, key, {}}, m_patience, this);
}

CredentialReply *KeychainStore::write(const QString &key, const QByteArray &secret)
{
    return new KeychainReply({KeychainRequest::Action::Write, key, secret}, m_patience, this);
}

CredentialReply *KeychainStore::remove(const QString &key)
{
    return new KeychainReply({KeychainRequest::Action::Remove, key, {}}, m_patience, this);
}

} // namespace freshet
