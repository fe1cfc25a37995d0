// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/indexbuilding.h"

#include "store/lateindexes.h"
#include "store/searchindex.h"

#include <QFile>

#include <utility>

namespace freshet {

IndexBuilding::IndexBuilding(QString cachePath, std::function<void(Database &cache)> whenOpened)
    : m_cachePath(std::move(cachePath))
    , m_whenOpened(std::move(whenOpened))
    , m_thread(QThread::create([this] {
        run();
        m_end.set_value();
    }))
{
    m_thread->setObjectName(QStringLiteral("freshet-index"));
    m_thread->start(QThread::LowPriority);
}

IndexBuilding::~IndexBuilding()
{
    cancel();
    m_thread->wait();
}

void IndexBuilding::run() const
{
    // Opening would make a new file where a server was removed meanwhile.
    if (m_isCancelled || !QFile::exists(m_cachePath))
        return;
    const auto cache = Database::open(m_cachePath, DatabaseKind::Cache, DatabaseAccess::ReadWrite);
    if (!cache || (*cache)->wasSetAside())
        return;
    // SQLite gathers and sorts the keys in memory anyway; it need not keep the rows there too.
    if (!(*cache)->execute(QStringLiteral("PRAGMA cache_size = -8000")))
        return;
    if (m_whenOpened)
        m_whenOpened(**cache);
    // A full disk, too, leaves everything as usable as it was.
    (void)fillSearchIndexes(**cache, m_isCancelled);
    (void)buildLateIndexes(**cache, m_isCancelled);
}

} // namespace freshet
