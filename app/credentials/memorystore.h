// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <QHash>

#include <optional>

namespace freshet {

/// Keeps tokens for this run only: for the demo, and as a stand-in that can be told to fail.
class MemoryStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    CredentialReply *read(const QString &key) override;
    CredentialReply *write(const QString &key, const QByteArray &secret) override;
    CredentialReply *remove(const QString &key) override;

    /// Requests made from now on end in this error and change nothing; std::nullopt: they work again.
    void setFailure(std::optional<Error> failure) { m_failure = std::move(failure); }
    [[nodiscard]] bool contains(const QString &key) const { return m_secrets.contains(key); }

private:
    CredentialReply *answer(const Result<QByteArray> &secret);

    QHash<QString, QByteArray> m_secrets;
    std::optional<Error> m_failure;
};

} // namespace freshet
