// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "session/serverprofile.h"

#include <QPointer>

namespace freshet {

/// What the keychain holds for a server.
enum class KeychainEntry { Token, ProxyPassword, Pin };

/// What was removed from this computer, and what was not.
struct ForgottenServer
{
    QString name;
    std::vector<KeychainEntry> removed;
    std::vector<std::pair<KeychainEntry, Error>> kept; ///< they may still be there; why
    int files = 0;                                     ///< of the folder: rows, notes, activity log and backups
    qint64 bytes = 0;

    /// Translated, plain text: what is gone, and what somebody must remove by hand.
    [[nodiscard]] QString sentence() const;
};

/// Removes all that the keychain holds for one server, each read first, so that what is said to be removed was there,
/// and read back by the store. Counts the files, which the caller deletes. Emits finished() once, from the event loop,
/// then deletes itself.
class ServerForgetting final : public QObject
{
    Q_OBJECT

public:
    /// `credentials` must outlive it.
    ServerForgetting(CredentialStore &credentials, ServerProfile profile, const QString &folder,
                     QObject *parent = nullptr);

    void start();

signals:
    void finished(const freshet::ForgottenServer &forgotten);

private:
    void next();
    void takeRead(const Result<QByteArray> &secret);
    void takeRemoved(const Result<QByteArray> &removed);
    [[nodiscard]] QString key() const;

    CredentialStore &m_credentials;
    ServerProfile m_profile;
    std::vector<KeychainEntry> m_left{KeychainEntry::Token, KeychainEntry::ProxyPassword,
                                      KeychainEntry::Pin}; ///< the first is under way
    ForgottenServer m_forgotten;
};

} // namespace freshet
