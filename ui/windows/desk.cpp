// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/desk.h"

#include "activity/activitylog.h"
#include "refresh/refreshreport.h"
#include "ui/windows/serverremoval.h"

#include <QLoggingCategory>

namespace freshet {

namespace {

Q_LOGGING_CATEGORY(deskLog, "freshet.desk", QtInfoMsg)

} // namespace

Desk::Desk(ProfileStore &profiles, Session &session, RefreshEngine &engine, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_session(session)
    , m_engine(engine)
    , m_clock(clock)
    , m_schedule(clock, m_steadyClock)
    , m_turns(engine)
{
    connect(&m_session, &Session::signedIn, this, &Desk::takeSignedIn);
    connect(&m_session, &Session::signInFailed, this, &Desk::takeSignInFailed);
    connect(&m_session, &Session::rejected, this, &Desk::takeRejection);
    // The same refresh again, with the token that somebody gave in another window.
    connect(&m_session, &Session::tokenPickedUp, this, [this] {
        m_asksAtRejection = false;
        tellAccount();
        beginSchedule();
    });
    connect(&m_session, &Session::keychainNotice, this, &Desk::tokenNoticed);
    connect(&m_schedule, &RefreshSchedule::due, this, &Desk::startDue);
    connectTurns();
}

Desk::~Desk()
{
    deleteRemovedServer();
}

void Desk::connectTurns()
{
    connect(&m_turns, &RefreshTurns::started, this, [this](RefreshMode mode) {
        m_refreshToken = m_session.connection().token;
        m_schedule.setWork(m_turns.work());
        emit refreshStarted(mode);
    });
    connect(&m_turns, &RefreshTurns::progressed, this, &Desk::refreshProgressed);
    connect(&m_turns, &RefreshTurns::finished, this, &Desk::takeRefreshEnd);
    connect(&m_turns, &RefreshTurns::checkStarted, this, [this] {
        m_checkToken = m_session.connection().token;
        m_schedule.setWork(m_turns.work());
        emit checkStarted();
    });
    connect(&m_turns, &RefreshTurns::checkProgressed, this, &Desk::checkProgressed);
    connect(&m_turns, &RefreshTurns::checkFinished, this, &Desk::takeCheckEnd);
    connect(&m_turns, &RefreshTurns::abandoned, this, &Desk::deleteRemovedServer);
    connect(&m_turns, &RefreshTurns::rejudged, this, [this](const std::optional<Error> &trouble) {
        readSnapshot();
        emit rejudged(trouble);
        m_schedule.setWork(m_turns.work());
    });
}

void Desk::open()
{
    m_profiles.deleteForgottenFolders();
    const Result<std::optional<ServerProfile>> last = m_profiles.lastUsed();
    if (!last)
        emit noticed(last.error());
    if (!last || !last->has_value()) {
        emit signInNeeded({ErrorKind::KeychainEntryMissing, {}, 0, {}});
        return;
    }
    showAndResume(**last);
}

void Desk::showAndResume(const ServerProfile &server)
{
    // The rows of the last snapshot are there at once, whatever the keychain says.
    if (const Result<void> opened = openFiles(server); !opened)
        emit noticed(opened.error());
    const QByteArray tokenOfThisRun = std::exchange(m_tokenOfThisRun, {});
    if (tokenOfThisRun.isEmpty())
        m_session.resume(server);
    else
        m_session.resumeWith(server, tokenOfThisRun);
    m_isResuming = m_session.state() == Session::State::SigningIn;
}

void Desk::openServer(const ServerProfile &server)
{
    if (m_cache && server.id == m_server.id)
        return;
    stopWork();
    m_session.leave();
    closeFiles();
    showAndResume(server);
}

void Desk::takeName()
{
    const Result<std::vector<ServerProfile>> profiles = m_profiles.load();
    if (!profiles)
        return;
    for (const ServerProfile &profile : *profiles) {
        if (profile.id == m_server.id)
            m_server.name = profile.name;
    }
}

void Desk::takeSignedIn()
{
    m_isResuming = false;
    const ServerProfile &server = m_session.profile();
    if (!m_cache || server.id != m_server.id) {
        m_turns.abandon();
        m_interrupted = RefreshMode::Refresh;
        closeFiles();
        if (const Result<void> opened = openFiles(server); !opened) {
            emit noticed(opened.error());
            return;
        }
    }
    m_server = server;
    if (const std::optional<TrustChange> &change = m_session.trustChange())
        record(QStringLiteral("CERTIFICATE_TRUSTED"), change->trailLine(server.apiBase.host()));
    record(QStringLiteral("SIGN_IN"), QStringLiteral("Signed in to %1").arg(server.apiBase.host()));
    tellAccount();
    beginSchedule();
}

/// With a refresh at once. Also when somebody was signed in before, here or elsewhere.
void Desk::beginSchedule()
{
    m_schedule.setSignedIn(false);
    m_schedule.setSignedIn(true);
}

void Desk::tellAccount()
{
    m_server.userName = m_session.profile().userName;
    emit accountTold(m_session.userBefore());
}

void Desk::takeSignInFailed(const Error &error)
{
    // A failed attempt in the dialog is the dialog's to tell; a kept token that cannot be had is ours.
    if (std::exchange(m_isResuming, false))
        emit signInNeeded(error);
}

void Desk::refresh(RefreshMode mode)
{
    // Somebody may have signed in anew in another window since.
    if (m_session.state() == Session::State::Rejected) {
        if (mode != RefreshMode::Refresh)
            m_interrupted = mode;
        m_asksAtRejection = true;
        return m_session.reject();
    }
    if (m_session.state() != Session::State::SignedIn) {
        emit signInNeeded({ErrorKind::NotSignedIn, {}, 0, {}});
        return;
    }
    if (!m_cache) {
        // They could not be opened at the sign-in; perhaps what kept them is gone.
        if (const Result<void> opened = openFiles(m_session.profile()); !opened) {
            emit noticed(opened.error());
            return;
        }
    }
    m_turns.start(setup(), mode);
}

RefreshSetup Desk::setup() const
{
    RefreshSetup setup{m_session.connection(), m_files.cachePath, m_files.deskPath, m_session.userName()};
    setup.wantsSortedTables = true;
    return setup;
}

void Desk::startDue(RefreshMode mode)
{
    if (m_session.state() != Session::State::SignedIn || !m_cache)
        return;
    // The schedule asks again in a moment.
    if (mode == RefreshMode::Refresh && m_turns.isCheckNearlyThrough())
        return;
    if (mode == RefreshMode::Refresh)
        m_turns.start(setup(), std::exchange(m_interrupted, RefreshMode::Refresh));
    else
        m_turns.startCheck(setup());
}

void Desk::rejudge()
{
    if (m_cache)
        m_turns.rejudge(setup());
}

void Desk::cancelRefresh()
{
    m_turns.cancel();
}

void Desk::stopCheck()
{
    m_schedule.noteCheckStopped();
    m_turns.stopCheck();
}

void Desk::takeRefreshEnd(const RefreshReport &report)
{
    readSnapshot();
    emit refreshFinished(report);
    if (report.failure && report.failure->kind == ErrorKind::Unauthorized)
        m_interrupted = report.mode;
    takeReport(report, m_refreshToken);
}

void Desk::takeCheckEnd(const RefreshReport &report)
{
    if (report.snapshot > 0)
        readSnapshot();
    emit checkFinished(report);
    takeReport(report, m_checkToken);
}

void Desk::takeReport(const RefreshReport &report, const QByteArray &token)
{
    qCInfo(deskLog).noquote() << activityLine(report);
    m_schedule.noteEnd(report);
    m_schedule.setWork(m_turns.work());
    // Last: a token of another window may set off the next refresh at once.
    if (report.failure && report.failure->kind == ErrorKind::Unauthorized)
        m_session.reject(token);
}

void Desk::takeRejection()
{
    const bool isAskedFor = std::exchange(m_asksAtRejection, false);
    emit signInNeeded({isAskedFor ? ErrorKind::NotSignedIn : ErrorKind::Unauthorized, {}, 0, {}});
}

void Desk::stopWork()
{
    m_schedule.setSignedIn(false);
    m_turns.abandon();
    m_schedule.setWork(m_turns.work());
    m_interrupted = RefreshMode::Refresh;
    m_refreshToken.clear();
    m_checkToken.clear();
}

void Desk::signOut()
{
    if (m_session.state() == Session::State::SignedIn)
        record(QStringLiteral("SIGN_OUT"), QStringLiteral("Signed out of %1").arg(m_server.apiBase.host()));
    stopWork();
    m_session.signOut();
    closeFiles();
}

void Desk::removeServer()
{
    const ServerProfile server = m_server;
    const ProfileFiles files = m_files;
    const QString user = m_session.userName().isEmpty() ? server.userName : m_session.userName();
    if (m_session.state() == Session::State::SignedIn)
        record(QStringLiteral("SIGN_OUT"), QStringLiteral("Signed out of %1").arg(server.apiBase.host()));
    stopWork();
    m_session.leave();
    closeFiles();
    m_removedServer = server.id;
    forget(server, files, user);
    if (!m_turns.isEngineBusy())
        deleteRemovedServer();
}

void Desk::removeServer(const ServerProfile &server)
{
    if (server.id == m_server.id)
        return removeServer();
    const Result<ProfileFiles> files = m_profiles.filesOf(server);
    forget(server, files ? *files : ProfileFiles(), server.userName);
    if (const Result<void> removed = m_profiles.remove(server.id); !removed)
        emit noticed(removed.error());
}

void Desk::forget(const ServerProfile &server, const ProfileFiles &files, const QString &user)
{
    if (const Result<void> noted = noteRemoval(m_profiles, server, files, user, m_clock.nowUtc()); !noted)
        emit noticed(noted.error());
    connect(m_session.forget(server), &ServerForgetting::finished, this, &Desk::serverForgotten);
    // At once, so that a sign-in to the same address gets files of its own: the writer of a refresh that is being
    // cancelled still has these open.
    if (const Result<void> forgotten = m_profiles.forget(server.id); !forgotten)
        emit noticed(forgotten.error());
}

void Desk::deleteRemovedServer()
{
    const QString id = std::exchange(m_removedServer, {});
    if (id.isEmpty())
        return;
    if (const Result<void> removed = m_profiles.remove(id); !removed)
        emit noticed(removed.error());
}

Result<void> Desk::openFiles(const ServerProfile &server)
{
    const Result<ProfileFiles> files = m_profiles.filesOf(server);
    if (!files)
        return files.error();
    // Opened once for writing, so that the file exists in today's shape before anybody reads it.
    const auto prepared = Database::open(files->cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!prepared)
        return prepared.error();
    if ((*prepared)->wasSetAside())
        emit noticed({ErrorKind::StoreDamaged, {}, 0, {}});
    Result<std::unique_ptr<Database>> cache =
        Database::open(files->cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    if (!cache)
        return cache.error();
    m_cache = std::move(*cache);
    m_files = *files;
    m_server = server;
    if (const Result<void> taken = takeInRemovals(m_profiles, m_files, m_clock.nowUtc()); !taken)
        emit noticed(taken.error());
    emit serverOpened();
    readSnapshot();
    return {};
}

void Desk::closeFiles()
{
    // Nothing may be written into the files of the server before.
    m_files = {};
    if (!m_cache)
        return;
    // Whoever reads through the connection lets go of it first.
    emit serverClosed();
    m_cache.reset();
    m_snapshot = {};
    m_server = {};
}

void Desk::readSnapshot()
{
    if (!m_cache)
        return;
    const Result<SnapshotFacts> facts = TableReader(*m_cache).snapshot();
    if (!facts) {
        emit noticed(facts.error());
        return;
    }
    m_snapshot = *facts;
    m_schedule.setSnapshot(m_snapshot);
    emit snapshotChanged(m_snapshot);
}

void Desk::record(const QString &action, const QString &detail)
{
    if (m_files.deskPath.isEmpty())
        return;
    const auto file = Database::open(m_files.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!file) {
        emit noticed(file.error());
        return;
    }
    const auto entry = ActivityLog(**file).append(m_clock.nowUtc(), m_session.userName(), action, detail);
    if (!entry)
        emit noticed(entry.error());
}

} // namespace freshet
