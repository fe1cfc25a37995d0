// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace freshet {

enum class KeychainState {
    Unlocked,
    NoCollection, ///< there is a service, but no default keyring yet
};

/// Asks the session bus about the secret service without touching a secret and without a prompt (freedesktop.org
/// Secret Service API: ReadAlias of "default", then that collection's Locked). Emits finished() exactly once, then
/// deletes itself: a state, or KeychainAbsent, KeychainLocked, KeychainDenied, KeychainTimedOut or KeychainFailed.
class SecretServiceCheck final : public QObject
{
    Q_OBJECT

public:
    explicit SecretServiceCheck(const QDBusConnection &bus, QObject *parent = nullptr);

    void start();

signals:
    void finished(const freshet::Result<freshet::KeychainState> &state);

private:
    using Answered = void (SecretServiceCheck::*)(const QDBusMessage &reply);

    void onOwnerKnown(const QDBusMessage &reply);
    void onActivatableKnown(const QDBusMessage &reply);
    void askForDefaultCollection();
    void onDefaultCollectionKnown(const QDBusMessage &reply);
    void onLockKnown(const QDBusMessage &reply);

    void ask(const QDBusMessage &question, Answered answered);
    void finish(const Result<KeychainState> &state);

    QDBusConnection m_bus;
};

} // namespace freshet
