// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace freshet {

/// Reads the cache off the GUI thread, one reading after another, through a read-only connection of its own. Lives in
/// the thread that made it. Destroying it drops what is queued and waits for the reading that is under way.
class ReaderThread : public QObject
{
    Q_OBJECT

public:
    /// What a reading has found, as something to do in the thread of the ReaderThread.
    using Delivery = std::function<void()>;
    /// Runs in the reader's thread; gets the connection, or why there is none.
    using Reading = std::function<Delivery(const Result<Database *> &cache)>;

    explicit ReaderThread(QObject *parent = nullptr);
    ~ReaderThread() override;

    /// The file to read from now on, opened when the next reading needs it; empty: none. Drops what is queued; what is
    /// under way is not delivered.
    void setCachePath(const QString &path);
    /// A number for post(): readings of one slot supersede each other.
    [[nodiscard]] int newSlot() { return ++m_lastSlot; }
    /// Queues a reading. One of the same slot that has not begun yet is dropped.
    void post(int slot, Reading reading);

private:
    class Queue;
    void deliver(const Delivery &delivery, quint64 era);

    int m_lastSlot = 0;
    quint64 m_era = 0;
    QString m_path;
    QThread m_thread;
    Queue *m_queue; ///< owned by the thread
};

} // namespace freshet
