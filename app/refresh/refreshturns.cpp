// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshturns.h"

#include <utility>

namespace freshet {

namespace {

bool isPublished(const RefreshReport &report)
{
    return report.status == RefreshStatus::Success || report.status == RefreshStatus::Partial;
}

RefreshReport cancelledReport(RefreshMode mode)
{
    RefreshReport report;
    report.mode = mode;
    report.status = RefreshStatus::Cancelled;
    report.failure = Error{ErrorKind::Cancelled, {}, 0, {}};
    return report;
}

} // namespace

RefreshTurns::RefreshTurns(RefreshEngine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&m_engine, &RefreshEngine::progressed, this, &RefreshTurns::takeProgress);
    connect(&m_engine, &RefreshEngine::finished, this, &RefreshTurns::takeEnd);
    connect(&m_engine, &RefreshEngine::rejudged, this, &RefreshTurns::takeRejudged);
}

RefreshTurns::Work RefreshTurns::work() const
{
    if (m_wish || m_turn == Turn::Foreground)
        return Work::Foreground;
    return m_turn == Turn::Background ? Work::Background : Work::None;
}

bool RefreshTurns::isCheckNearlyThrough() const
{
    return work() == Work::Background &&
           (m_phase == RefreshProgress::Phase::Checking || m_phase == RefreshProgress::Phase::Publishing);
}

bool RefreshTurns::start(const RefreshSetup &setup, RefreshMode mode)
{
    if (work() == Work::Foreground)
        return false;
    m_wish = Wish{setup, mode};
    emit started(mode);
    if (m_turn == Turn::Background)
        m_engine.suspend();
    grantNext();
    return true;
}

bool RefreshTurns::startCheck(const RefreshSetup &setup)
{
    if (work() != Work::None || m_judgingWish || m_engine.isRunning())
        return false;
    RefreshSetup quiet = setup;
    quiet.isInBackground = true;
    m_turn = Turn::Background;
    m_phase = RefreshProgress::Phase::Connecting;
    emit checkStarted();
    m_engine.start(quiet, RefreshMode::FullCheck);
    return true;
}

void RefreshTurns::rejudge(const RefreshSetup &setup)
{
    m_judgingWish = setup;
    if (m_turn == Turn::Background)
        m_engine.suspend();
    grantNext();
}

void RefreshTurns::cancel()
{
    if (const std::optional<Wish> wish = std::exchange(m_wish, {}))
        emit finished(cancelledReport(wish->mode));
    else if (m_turn == Turn::Foreground)
        m_engine.cancel();
}

void RefreshTurns::stopCheck()
{
    if (m_turn == Turn::Background)
        m_engine.suspend();
}

void RefreshTurns::abandon()
{
    m_wish.reset();
    m_judgingWish.reset();
    m_engine.stopBuilding();
    if (!m_engine.isRunning()) {
        emit abandoned();
        return;
    }
    // A full check is long; whoever signs in again goes on with it.
    if (std::exchange(m_turn, Turn::Abandoned) == Turn::Background)
        m_engine.suspend();
    else
        m_engine.cancel();
}

void RefreshTurns::takeProgress(const RefreshProgress &progress)
{
    m_phase = progress.phase;
    if (m_turn == Turn::Background && !m_wish)
        emit checkProgressed(progress);
    else if (m_turn == Turn::Foreground)
        emit progressed(progress);
}

void RefreshTurns::takeEnd(const RefreshReport &report)
{
    switch (std::exchange(m_turn, Turn::Nobody)) {
    case Turn::Foreground:
        emit finished(report);
        break;
    case Turn::Background:
        emit checkFinished(report);
        // It was nearly through when somebody asked for it.
        if (m_wish && m_wish->mode == RefreshMode::FullCheck && isPublished(report)) {
            m_wish.reset();
            emit finished(report);
        }
        break;
    case Turn::Abandoned:
        emit abandoned();
        break;
    case Turn::Judging:
    case Turn::Nobody:
        break;
    }
    grantNext();
}

void RefreshTurns::takeRejudged(const std::optional<Error> &trouble)
{
    if (std::exchange(m_turn, Turn::Nobody) == Turn::Abandoned)
        emit abandoned();
    else
        emit rejudged(trouble);
    grantNext();
}

/// Whoever hears that something has ended may have asked for more, so the engine may be taken already.
void RefreshTurns::grantNext()
{
    if (m_engine.isRunning())
        return;
    if (const std::optional<RefreshSetup> setup = std::exchange(m_judgingWish, {})) {
        m_turn = Turn::Judging;
        m_engine.rejudge(*setup);
    } else if (const std::optional<Wish> wish = std::exchange(m_wish, {})) {
        m_turn = Turn::Foreground;
        m_engine.start(wish->setup, wish->mode);
    }
}

} // namespace freshet
