// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/readerthread.h"

#include "ui/models/slotqueue.h"

#include <optional>
#include <utility>

namespace freshet {

namespace {

struct QueuedReading
{
    quint64 era = 0; ///< counts the files: what was read from an older one is of no use
    QString path;
    ReaderThread::Reading read;
};

} // namespace

/// Lives in the reader's thread; only what waits is shared with the other one.
class ReaderThread::Queue : public QObject
{
public:
    explicit Queue(ReaderThread &owner)
        : m_owner(owner)
    {
    }

    void add(int slot, QueuedReading reading)
    {
        m_waiting.add(slot, std::move(reading));
        QMetaObject::invokeMethod(this, [this] { workOff(); }, Qt::QueuedConnection);
    }

    void clear()
    {
        m_waiting.clear();
        QMetaObject::invokeMethod(this, [this] { closeWhenIdle(); }, Qt::QueuedConnection);
    }

private:
    void closeWhenIdle()
    {
        if (m_waiting.isEmpty())
            close();
    }

    void close()
    {
        m_cache.reset();
        m_openEra = 0;
    }

    Result<Database *> cacheOf(const QueuedReading &reading)
    {
        if (m_cache != nullptr && m_openEra == reading.era)
            return m_cache.get();
        close();
        if (reading.path.isEmpty())
            return Error{ErrorKind::NotSignedIn, QStringLiteral("cache"), 0, {}};
        auto opened = Database::open(reading.path, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        if (!opened)
            return opened.error();
        m_cache = std::move(opened).value();
        m_openEra = reading.era;
        return m_cache.get();
    }

    void workOff()
    {
        std::optional<QueuedReading> reading = m_waiting.take();
        if (!reading || QThread::currentThread()->isInterruptionRequested())
            return;
        Delivery delivery = reading->read(cacheOf(*reading));
        QMetaObject::invokeMethod(
            &m_owner,
            [&owner = m_owner, delivery = std::move(delivery), era = reading->era] { owner.deliver(delivery, era); },
            Qt::QueuedConnection);
    }

    ReaderThread &m_owner;
    SlotQueue<QueuedReading> m_waiting;
    std::unique_ptr<Database> m_cache;
    quint64 m_openEra = 0;
};

ReaderThread::ReaderThread(QObject *parent)
    : QObject(parent)
    , m_queue(new Queue(*this))
{
    m_thread.setObjectName(QStringLiteral("freshet-reader"));
    m_queue->moveToThread(&m_thread);
    // The connection must be closed in the thread that opened it, so the queue ends with the thread.
    connect(&m_thread, &QThread::finished, m_queue, &QObject::deleteLater);
    m_thread.start();
}

ReaderThread::~ReaderThread()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void ReaderThread::setCachePath(const QString &path)
{
    ++m_era;
    m_path = path;
    m_queue->clear();
}

void ReaderThread::post(int slot, Reading reading)
{
    m_queue->add(slot, {m_era, m_path, std::move(reading)});
}

void ReaderThread::deliver(const Delivery &delivery, quint64 era)
{
    if (era == m_era && delivery)
        delivery();
}

} // namespace freshet
