// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cachesource.h"

namespace freshet {

CacheSource::CacheSource(QObject *parent)
    : QObject(parent)
{
}

CacheSource::~CacheSource() = default;

Result<void> CacheSource::open(const QString &cachePath)
{
    m_tables.reset();
    m_cache.reset();
    m_path = cachePath;
    auto opened = Database::open(cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
    Result<void> outcome;
    if (opened) {
        m_cache = std::move(opened).value();
        m_tables = std::make_unique<TableReader>(*m_cache);
    } else {
        outcome = opened.error();
    }
    readFrom(m_cache != nullptr ? cachePath : QString());
    emit changed();
    return outcome;
}

void CacheSource::close()
{
    if (m_cache == nullptr)
        return;
    m_tables.reset();
    m_cache.reset();
    readFrom({});
    emit changed();
}

void CacheSource::readFrom(const QString &path)
{
    for (ReaderThread *thread : {&m_thread, &m_slowThread})
        thread->setCachePath(path);
}

void CacheSource::reportFailure(const Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

} // namespace freshet
