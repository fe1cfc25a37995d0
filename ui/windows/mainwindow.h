// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/desk.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace freshet {

class AccountButton;
class CertificateAlarmDisplay;
class MessageBar;
class NavigationList;
class PageStack;
class RefreshButton;
class RefreshDisplay;
class RetentionDisplay;
class RulesDisplay;
class SearchBox;
class ServersDisplay;
class SignInDialog;
class StatusLine;
class WindowTools;
class WorklistDisplay;

/// The desk's window: toolbar, navigation, pages, the customer's card, status bar. Shows what the Desk tells.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    MainWindow(Desk &desk, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the sign-in dialog, or raises the one that is open. `reason` is shown in it when it is not empty.
    void askForSignIn(const QString &reason);
    /// Shows the first steps to who has never seen them.
    void greet();
    /// In the bar above the pages, until it is dismissed.
    void showNotice(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setupToolBar();
    void setupCentre();
    void setupShortcuts();
    void connectDesk();
    void restoreLayout();

    void takeServerOpened();
    void takeServerClosed();
    void takeSnapshot(const SnapshotFacts &snapshot);
    void takeRefreshStarted();
    void takeRefreshEnd(const RefreshReport &report);
    void takeSignInNeeded(const Error &reason);
    void takeAccount(const QString &before);
    void tellAccountChange(const QString &before);
    void showAccount();
    void askForNewServer();
    void openSignIn();
    void showName();
    void retry();

    Desk &m_desk;
    const Clock &m_clock;
    RefreshButton *m_refreshButton;
    SearchBox *m_search;
    AccountButton *m_account;
    NavigationList *m_navigation;
    MessageBar *m_messageBar;
    QStackedWidget *m_centre; ///< the invitation to sign in, or the pages
    QWidget *m_invitation;
    PageStack *m_pages = nullptr; ///< while a server is open
    StatusLine *m_status;
    RefreshDisplay *m_refreshDisplay;
    RulesDisplay *m_rulesDisplay;
    RetentionDisplay *m_retentionDisplay;
    WindowTools *m_tools;
    WorklistDisplay *m_worklistDisplay;
    CertificateAlarmDisplay *m_certificateAlarm;
    ServersDisplay *m_serversDisplay;
    QPointer<SignInDialog> m_signIn;
    bool m_barOffersSignIn = false;
    bool m_barTellsOfCertificate = false;
    RefreshMode m_retryMode = RefreshMode::Refresh; ///< what the bar tells the end of
    QString m_accountSentence;                      ///< the last that the bar said of who is signed in
    bool m_barOutlivesRefresh = false;              ///< it holds something that no refresh makes untrue
};

} // namespace freshet
