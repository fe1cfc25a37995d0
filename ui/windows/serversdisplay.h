// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/serverprofile.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace freshet {

class AccountButton;
class Desk;
class ServersDialog;
struct ForgottenServer;

/// The servers of this desk: in the account menu to switch, and in the dialog "Servers". Asks before one is removed,
/// and says what was.
class ServersDisplay : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs open over `window`.
    ServersDisplay(Desk &desk, AccountButton &account, QWidget &window);

    /// Fills the menu anew.
    void showMenu();
    void openDialog();
    void confirmRemoval(const ServerProfile &server);

signals:
    /// Somebody wants to sign in to a server that is not on the list yet.
    void newServerRequested();
    void nameChanged();
    void noticed(const QString &sentence);

private:
    void switchTo(const QString &profileId);
    void takeForgotten(const ForgottenServer &forgotten);

    Desk &m_desk;
    AccountButton &m_account;
    QWidget &m_window;
    QPointer<ServersDialog> m_dialog;
};

} // namespace freshet
