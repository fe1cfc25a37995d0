// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace freshet {

/// One keychain request under way. Emits finished() exactly once, always from the event loop, then deletes itself.
/// `secret` is empty for writes and removals.
class CredentialReply : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const freshet::Result<QByteArray> &secret);
};

/// Where tokens are kept between runs, or a stand-in. `key` is the profile's id. Replies belong to the store.
/// Errors are the Keychain… kinds; an entry that is not there reads as KeychainEntryMissing.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual CredentialReply *read(const QString &key) = 0;
    virtual CredentialReply *write(const QString &key, const QByteArray &secret) = 0;
    /// Succeeds only when the entry is really gone afterwards; a locked keychain answers KeychainLocked.
    virtual CredentialReply *remove(const QString &key) = 0;
};

} // namespace freshet
