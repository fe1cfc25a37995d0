// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QDialog;

namespace freshet {

class AccountButton;
class CredentialStore;
class Desk;
class LockDialog;
class LockSettings;
struct LockTimes;

/// Locks the window after idle minutes, with the screen, or at once from the account menu: covers it and its dialogs,
/// and asks for the server's PIN, or for the token in the keychain where there is no PIN, before it shows anything
/// again. Refreshes go on behind the cover. Whoever forgot the PIN signs out; the server then opens to its token only,
/// which takes the PIN away.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `window`: what is covered.
    IdleLock(Desk &desk, CredentialStore &credentials, AccountButton &account, QWidget &window);

    /// Does nothing while no server is open or it is locked already.
    void lock();
    [[nodiscard]] bool isLocked() const { return !m_dialog.isNull(); }
    /// The screen of this computer was locked.
    void takeScreenLock();
    /// Kept for the next start.
    void setTimes(const LockTimes &times);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void lockedChanged(bool isLocked);
    /// What the keychain did not do for a PIN.
    void noticed(const QString &sentence);

private:
    [[nodiscard]] LockTimes times() const;
    void lockAtStart();
    void takeOpenedServer();
    void cover();
    void hideBehindCover(QDialog *dialog);
    void takeAnswer(const QString &pin);
    void judge(const QString &pin, const Result<QByteArray> &record);
    void judgeByToken();
    void refusePin();
    void open();
    void signOut();
    void openSettings();
    void showSettings(bool hasPin);
    void keepPin(const QString &pin);
    void removePin();
    [[nodiscard]] QString pinKey() const;

    Desk &m_desk;
    CredentialStore &m_credentials;
    QWidget &m_window;
    QTimer m_idle;
    bool m_locksWithScreen = false;
    QPointer<QWidget> m_cover;
    QPointer<LockDialog> m_dialog;
    QPointer<LockSettings> m_settings;
    QList<QPointer<QDialog>> m_hidden; ///< dialogs that were open
    QSet<QString> m_signedOutOf;       ///< servers left by who could not answer
    int m_wrongPins = 0;               ///< one after the other
};

} // namespace freshet
