// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <future>
#include <memory>

namespace freshet {

/// Fills the search's indexes (store/searchindex.h) and builds the late ones (store/lateindexes.h) that a cache lacks,
/// in a writing thread of its own, behind a refresh that has published and closed the file. Nobody is told how it goes:
/// what fails or was stopped is left to the next refresh. Destroying it stops it at the end of the index it is at, and
/// waits for that.
class IndexBuilding
{
public:
    /// Starts at once. `whenOpened` as in RefreshTuning.
    IndexBuilding(QString cachePath, std::function<void(Database &cache)> whenOpened);
    ~IndexBuilding();
    IndexBuilding(const IndexBuilding &) = delete;
    IndexBuilding &operator=(const IndexBuilding &) = delete;

    void cancel() { m_isCancelled = true; }
    /// To be waited for by the next one who writes, in any thread.
    [[nodiscard]] std::shared_future<void> ended() const { return m_ended; }

private:
    void run() const;

    const QString m_cachePath;
    const std::function<void(Database &cache)> m_whenOpened;
    std::atomic<bool> m_isCancelled = false;
    std::promise<void> m_end;
    std::shared_future<void> m_ended = m_end.get_future().share();
    std::unique_ptr<QThread> m_thread;
};

} // namespace freshet
