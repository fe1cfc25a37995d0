// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshengine.h"
#include "refresh/refreshschedule.h"

namespace freshet {

/// Whose turn it is on the one engine. What a person asks for runs in the foreground. A full check that nobody asked
/// for runs in the background and makes room as soon as somebody asks for something; it keeps what it has read, and
/// whoever starts it again goes on there. Signals of the foreground and of the background are told apart: started()
/// once, then progressed(), then finished(), also when the engine must be waited for first.
class RefreshTurns : public QObject
{
    Q_OBJECT

public:
    using Work = RefreshSchedule::Work;

    /// `engine` must outlive it, and nobody else may start it.
    explicit RefreshTurns(RefreshEngine &engine, QObject *parent = nullptr);

    /// Starts it in the foreground, or as soon as what runs has made room; false, and nothing happens, while something
    /// runs in the foreground.
    bool start(const RefreshSetup &setup, RefreshMode mode);
    /// A full check in the background; false while anything runs.
    bool startCheck(const RefreshSetup &setup);
    /// RefreshEngine::rejudge() as soon as the engine is free, before anything else that waits. A check in the
    /// background makes room; a refresh in the foreground publishes first, by the rules that hold then.
    void rejudge(const RefreshSetup &setup);
    /// Ends what runs in the foreground.
    void cancel();
    /// Ends what runs in the background; what it has read is kept.
    void stopCheck();
    /// Ends everything; nothing is told any more but abandoned(), at once or when the engine has let go of its files.
    void abandon();

    /// None while customers are judged anew: that takes moments, and what is asked for meanwhile waits.
    [[nodiscard]] Work work() const;
    /// The full check in the background has read all lists: what it asks now would be asked anew if it made room.
    [[nodiscard]] bool isCheckNearlyThrough() const;
    /// Whether the engine has files open.
    [[nodiscard]] bool isEngineBusy() const { return m_engine.isRunning(); }

signals:
    void started(freshet::RefreshMode mode);
    void progressed(const freshet::RefreshProgress &progress);
    void finished(const freshet::RefreshReport &report);
    void checkStarted();
    void checkProgressed(const freshet::RefreshProgress &progress);
    /// Also with RefreshStatus::Suspended, when it made room.
    void checkFinished(const freshet::RefreshReport &report);
    void abandoned();
    /// As RefreshEngine has it.
    void rejudged(const std::optional<freshet::Error> &trouble);

private:
    /// Whom the engine works for.
    enum class Turn { Nobody, Foreground, Background, Judging, Abandoned };
    struct Wish
    {
        RefreshSetup setup;
        RefreshMode mode;
    };

    void takeProgress(const RefreshProgress &progress);
    void takeEnd(const RefreshReport &report);
    void takeRejudged(const std::optional<Error> &trouble);
    void grantNext();

    RefreshEngine &m_engine;
    Turn m_turn = Turn::Nobody;
    RefreshProgress::Phase m_phase = RefreshProgress::Phase::Connecting; ///< of what the engine does
    std::optional<RefreshSetup> m_judgingWish;
    std::optional<Wish> m_wish; ///< waits for the engine; counts as running in the foreground
};

} // namespace freshet
