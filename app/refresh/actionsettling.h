// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/actionrecord.h"
#include "domain/clock.h"
#include "refresh/actionwords.h"
#include "uisp/apiclient.h"

#include <QObject>
#include <QStringList>

namespace freshet {

/// How long a call may still be under way: an action that is younger and has not taken yet stays open.
inline constexpr std::chrono::seconds longestCall{150};

/// Finds out from UISP what became of the actions in desk.db whose ends are not known: after a crash, a time-out or a
/// broken connection. Sends nothing again. Emits finished() exactly once, from the event loop, with a translated
/// sentence for each; what UISP could not be asked about stays open. Lives in its client's thread.
class ActionSettling : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ActionSettling(const Clock &clock, ApiClient &client, QString deskPath, QObject *parent);

    void start();

signals:
    void finished(const freshet::Result<QStringList> &sentences);

private:
    void settleNext();
    void take(const SentAction &action, const Result<ApiAnswer> &answer);
    void settle(const SentAction &action, Settled how, ActionState state);
    Result<void> note(const SentAction &action, ActionState state);

    const Clock &m_clock;
    ApiClient &m_client;
    QString m_deskPath;
    std::vector<SentAction> m_open; ///< the next one last
    QStringList m_sentences;
};

} // namespace freshet
