// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorystore.h"

namespace freshet {

CredentialReply *MemoryStore::read(const QString &key)
{
    const auto kept = m_secrets.constFind(key);
    if (kept == m_secrets.constEnd())
        return answer(Error{ErrorKind::KeychainEntryMissing, QStringLiteral("keychain"), 0, {}});
    return answer(*kept);
}

CredentialReply *MemoryStore::write(const QString &key, const QByteArray &secret)
{
    if (!m_failure)
        m_secrets.insert(key, secret);
    return answer(QByteArray());
}

CredentialReply *MemoryStore::remove(const QString &key)
{
    if (!m_failure)
        m_secrets.remove(key);
    return answer(QByteArray());
}

CredentialReply *MemoryStore::answer(const Result<QByteArray> &secret)
{
    const Result<QByteArray> outcome = m_failure ? Result<QByteArray>(*m_failure) : secret;
    auto *reply = new CredentialReply(this);
    const auto finish = [reply, outcome] {
        reply->deleteLater();
        emit reply->finished(outcome);
    };
    QMetaObject::invokeMethod(reply, finish, Qt::QueuedConnection);
    return reply;
}

} // namespace freshet
