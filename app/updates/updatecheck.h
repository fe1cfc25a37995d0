// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/apiclient.h"
#include "updates/updatenotice.h"
#include "updates/updatesettings.h"

#include <QObject>

namespace freshet {

/// One request for a notice, once more after a time-out or a lost connection: 30 seconds each.
[[nodiscard]] RetryPolicy updatePolicy();

/// Asks once for a notice of updates: by https only, through the system's proxy, trusting what the system trusts, and
/// following redirects within one origin only. Sends the program's name and version and nothing of whoever asks.
/// Emits finished() exactly once, from the event loop, then deletes itself; not at all when it is deleted before.
class UpdateCheck final : public QObject
{
    Q_OBJECT

public:
    /// `today`: what a notice's last day is measured by.
    UpdateCheck(UpdateSource source, CalendarDate today, const RetryPolicy &policy, QObject *parent = nullptr);

    void start();
    /// Ends it as Cancelled.
    void abort();

signals:
    void finished(const freshet::UpdateAnswer &answer);

private:
    void begin();
    void take(const Result<ApiAnswer> &answer);
    void end(const UpdateAnswer &answer);

    UpdateSource m_source;
    CalendarDate m_today;
    RetryPolicy m_policy;
    ApiReply *m_reply = nullptr; ///< while one is under way
    bool m_isCancelled = false;
};

} // namespace freshet
