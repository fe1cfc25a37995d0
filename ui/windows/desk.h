// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "refresh/refreshschedule.h"
#include "refresh/refreshturns.h"
#include "session/serverforgetting.h"
#include "session/session.h"
#include "store/tablereader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace freshet {

/// What happens behind the window: a sign-in opens the server's files on the last snapshot and starts a refresh beside
/// it; a refresh ends in a new snapshot or in a report of why not. Starts what the schedule says is due; a full check
/// that nobody asked for runs in the background, with signals of its own. Knows no widget. Owns the read-only
/// connection of the GUI thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the desk.
    Desk(ProfileStore &profiles, Session &session, RefreshEngine &engine, const Clock &clock,
         QObject *parent = nullptr);
    ~Desk() override;

    /// At start: takes up the server used last with its kept token, else asks for sign-in. Files of a removed server
    /// that could not be deleted then go now.
    void open();
    /// Refreshes; does nothing while one runs that is waited for, asks for sign-in when nobody is signed in. A full
    /// check in the background makes room and goes on afterwards, or is the one that is waited for from now on.
    void refresh(RefreshMode mode);
    void cancelRefresh();
    /// Ends the full check in the background for today; what it has read is kept.
    void stopCheck();
    /// Judges all customers anew by the rules that are kept now, without asking UISP; ends in snapshotChanged() and
    /// rejudged(), unless the server is closed before. While a refresh runs that is waited for, right after it. Does
    /// nothing while no server is open.
    void rejudge();
    /// Forgets the token and closes the files.
    void signOut();
    /// Removes the open server from this computer: its files, and what the keychain holds for it. Ends in
    /// serverForgotten(); the files may go a little later, when a refresh has let go of them.
    void removeServer();
    /// The same of a server that is not open.
    void removeServer(const ServerProfile &server);
    /// Shows another server of the list and takes up its kept token; does nothing for the one that is open.
    void openServer(const ServerProfile &server);
    /// Reads again how the open server is called.
    void takeName();

    /// How hard UISP may be asked, from the next refresh on.
    void setPaging(const PagingLimits &limits) { m_engine.setPaging(limits); }
    /// Writes a line into the activity log of the open server; does nothing while none is open.
    void record(const QString &action, const QString &detail);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }
    [[nodiscard]] RefreshSchedule &schedule() { return m_schedule; }
    /// Something runs that is waited for.
    [[nodiscard]] bool isRefreshing() const { return m_turns.work() == RefreshTurns::Work::Foreground; }
    /// A full check runs in the background.
    [[nodiscard]] bool isChecking() const { return m_turns.work() == RefreshTurns::Work::Background; }
    /// Null while no server is open.
    [[nodiscard]] Database *cache() const { return m_cache.get(); }
    [[nodiscard]] const ProfileFiles &files() const { return m_files; }
    /// The profile on the screen; its rows may be readable while nobody is signed in.
    [[nodiscard]] const ServerProfile &server() const { return m_server; }
    [[nodiscard]] const SnapshotFacts &snapshot() const { return m_snapshot; }

signals:
    /// The files of a server can be read: show its rows.
    void serverOpened();
    void serverClosed();
    void serverForgotten(const freshet::ForgottenServer &forgotten);
    void snapshotChanged(const freshet::SnapshotFacts &snapshot);
    void refreshStarted(freshet::RefreshMode mode);
    void refreshProgressed(const freshet::RefreshProgress &progress);
    void refreshFinished(const freshet::RefreshReport &report);
    /// The full check in the background; Suspended when it made room for something that is waited for.
    void checkStarted();
    void checkProgressed(const freshet::RefreshProgress &progress);
    void checkFinished(const freshet::RefreshReport &report);
    /// `trouble`: why the customers are still judged as before, if so.
    void rejudged(const std::optional<freshet::Error> &trouble);
    /// Who is signed in to the open server was told anew: at a sign-in here, or because the token of another window was
    /// taken up. `before`: who it was, if somebody else; else empty.
    void accountTold(const QString &before);
    /// `reason` says why; a KeychainEntryMissing one is a first start or a signed-out server.
    void signInNeeded(const freshet::Error &reason);
    /// Something to tell that stops nothing.
    void noticed(const freshet::Error &notice);
    /// The same of a token, e.g. that it is kept for this run only; keychainSentence() has the words.
    void tokenNoticed(freshet::TokenStep step, const freshet::Error &notice);

private:
    void takeSignedIn();
    void tellAccount();
    void beginSchedule();
    void takeSignInFailed(const Error &error);
    void connectTurns();
    void startDue(RefreshMode mode);
    void takeRefreshEnd(const RefreshReport &report);
    void takeCheckEnd(const RefreshReport &report);
    void takeReport(const RefreshReport &report, const QByteArray &token);
    void deleteRemovedServer();
    void stopWork();
    void forget(const ServerProfile &server, const ProfileFiles &files, const QString &user);
    void showAndResume(const ServerProfile &server);
    void takeRejection();
    [[nodiscard]] RefreshSetup setup() const;
    Result<void> openFiles(const ServerProfile &server);
    void closeFiles();
    void readSnapshot();

    ProfileStore &m_profiles;
    Session &m_session;
    RefreshEngine &m_engine;
    const Clock &m_clock;
    SystemSteadyClock m_steadyClock;
    RefreshSchedule m_schedule;
    RefreshTurns m_turns;
    ServerProfile m_server;
    ProfileFiles m_files;
    std::unique_ptr<Database> m_cache;
    SnapshotFacts m_snapshot;
    // Of what was begun last: by the time UISP refuses it, somebody may have signed in with another one.
    QByteArray m_refreshToken;
    QByteArray m_checkToken;
    bool m_isResuming = false;
    QByteArray m_tokenOfThisRun = qgetenv("FRESHET_API_TOKEN"); ///< for the server that is opened first
    bool m_asksAtRejection = false;                             ///< somebody wants to refresh
    RefreshMode m_interrupted = RefreshMode::Refresh;           ///< what a refused token ended: sign-in goes on with it
    QString m_removedServer; ///< profile whose files go once the engine has let go of them
};

} // namespace freshet
