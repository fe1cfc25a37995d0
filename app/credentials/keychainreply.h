// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace freshet {

struct KeychainRequest
{
    enum class Action { Read, Write, Remove };

    Action action = Action::Read;
    QString key;
    QByteArray secret; ///< of a Write
};

/// QtKeychain's word for a failure as ours.
[[nodiscard]] ErrorKind keychainErrorKind(QKeychain::Error error);

/// One KeychainStore request: check, act, and for "no such entry" check again, because a locked keychain says that too.
/// Starts by itself when the event loop runs. Destroying it ends it without finished(); the keychain's own job then
/// runs on alone, since QtKeychain has no way to call one back.
class KeychainReply final : public CredentialReply
{
    Q_OBJECT

public:
    KeychainReply(KeychainRequest request, std::chrono::milliseconds patience, QObject *parent);

private:
    using Next = void (KeychainReply::*)();
    using JobEnd = void (KeychainReply::*)(QKeychain::Job *);

    void begin();
    void act();
    void read(JobEnd end);
    void write();
    void remove();

    void onRead(QKeychain::Job *job);
    void onWritten(QKeychain::Job *job);
    void onRemoved(QKeychain::Job *job);
    void onReadBack(QKeychain::Job *job);
    void believeMissing();

    void check(Next next);
    void run(QKeychain::Job *job, JobEnd end);
    void finish(const Result<QByteArray> &secret);

    KeychainRequest m_request;
    QTimer m_patience;
    bool m_hasCollection = true;
    bool m_isFinished = false;
};

} // namespace freshet
