// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablereader.h"
#include "ui/models/readerthread.h"

#include <QObject>

#include <memory>

namespace freshet {

/// Through what a window reads the cache of the server it shows: a read-only connection of the GUI thread for rows by
/// key and one customer's card, and two ReaderThreads for everything that takes longer: one for what is on the screen
/// first, one for what goes over all rows, so that the quick never waits for the slow. Lives in the GUI thread.
class CacheSource : public QObject
{
    Q_OBJECT

public:
    explicit CacheSource(QObject *parent = nullptr);
    ~CacheSource() override;

    /// Reads from `cachePath` from now on; may be called again for the same file, e.g. after it was rebuilt. An error
    /// (no file yet, damaged, too new) leaves the source closed.
    Result<void> open(const QString &cachePath);
    void close();
    [[nodiscard]] bool isOpen() const { return m_cache != nullptr; }
    [[nodiscard]] const QString &path() const { return m_path; } ///< of the file that was opened last

    [[nodiscard]] Database *cache() { return m_cache.get(); }      ///< null while closed
    [[nodiscard]] TableReader *tables() { return m_tables.get(); } ///< null while closed
    [[nodiscard]] ReaderThread &thread() { return m_thread; }
    [[nodiscard]] ReaderThread &slowThread() { return m_slowThread; }
    /// Rows by key could not be read, maybe in the middle of a painting: failed() follows from the event loop.
    void reportFailure(const Error &error);

signals:
    /// Opened, opened anew or closed: what was read before is of another file.
    void changed();
    void failed(const freshet::Error &error);

private:
    void readFrom(const QString &path);

    QString m_path;
    std::unique_ptr<Database> m_cache;
    std::unique_ptr<TableReader> m_tables;
    ReaderThread m_thread;
    ReaderThread m_slowThread;
};

} // namespace freshet
