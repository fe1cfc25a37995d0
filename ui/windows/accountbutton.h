// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QToolButton>

class QAction;
class QActionGroup;

namespace freshet {

/// For whoever finds another name than before at the right of the toolbar. Both are plain text from UISP.
[[nodiscard]] QString accountChangeSentence(const QString &now, const QString &before);

/// Who is signed in, at the right of the toolbar; its menu signs in and out, switches between servers, locks the
/// window, opens the payment rules and removes the server.
class AccountButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    /// `userName` is plain text from UISP; `hasServer`: a server's rows are open, signed in or not.
    void showAccount(const QString &userName, bool isSignedIn, bool hasServer);
    /// The servers to switch between; listed when there is a choice. `openId`: of the one that is open, or empty.
    void showServers(const std::vector<ServerProfile> &servers, const QString &openId);

signals:
    void serverChosen(const QString &profileId);
    void serversRequested();
    void signInRequested();
    void signOutRequested();
    void rulesRequested();
    void lockRequested();
    void lockSettingsRequested();
    void removeServerRequested();

private:
    QActionGroup *m_servers; ///< one action a server, while they are listed
    QAction *m_serverList;
    QAction *m_signIn;
    QAction *m_signOut;
    QAction *m_lock;
    QAction *m_lockSettings;
    QAction *m_rules;
    QAction *m_removeServer;
};

} // namespace freshet
