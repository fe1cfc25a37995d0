// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "store/database.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <optional>

namespace freshet {

/// Judges every customer in the cache by the rules in force, where they or the day are others than before, in one
/// transaction; without any, nothing is written. Marks of VIP and grace likewise, and the audit of the stored rows with
/// the marks of what was acknowledged. Asks UISP nothing and makes no
/// snapshot. `today` is of UISP's own zone, worked out from `now` (UTC). Cancelled, and a desk file that cannot be
/// read, leave everything as it was.
Result<void> rejudge(Database &cache, const QString &deskPath, const QDateTime &now,
                     const std::atomic<bool> &isCancelled);

/// rejudge() in a writing thread of its own, while no refresh has the cache open. Ends in exactly one finished().
/// Destroying it stops the thread without finished(). Lives in the thread of the engine.
class Rejudging : public QObject
{
    Q_OBJECT

public:
    struct Files
    {
        QString cachePath;
        QString deskPath;
    };

    /// `whenOpened` as in RefreshTuning.
    Rejudging(Files files, const QDateTime &now, std::function<void(Database &cache)> whenOpened);
    ~Rejudging() override;

    void start();
    void cancel() { m_isCancelled = true; }

signals:
    /// `trouble`: why the customers are still judged as before, if so.
    void finished(const std::optional<freshet::Error> &trouble);

private:
    [[nodiscard]] Result<void> run() const;

    const Files m_files;
    const QDateTime m_now;
    const std::function<void(Database &cache)> m_whenOpened;
    std::atomic<bool> m_isCancelled = false;
    QThread m_thread;
    QObject *m_worker; ///< owned by the thread
};

} // namespace freshet
