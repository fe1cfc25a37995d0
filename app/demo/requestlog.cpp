// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/requestlog.h"

#include "demo/fault.h"

#include <algorithm>

namespace freshet::demo {

void RequestLog::note(const QString &resource, const QString &line)
{
    const std::lock_guard lock(m_mutex);
    m_entries.push_back({resource, line});
}

void RequestLog::addSent(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytes += bytes;
}

qint64 RequestLog::count(const QString &pathPrefix) const
{
    const std::lock_guard lock(m_mutex);
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [&pathPrefix](const Entry &entry) { return covers(pathPrefix, entry.resource); });
}

QStringList RequestLog::requests(const QString &pathPrefix) const
{
    const std::lock_guard lock(m_mutex);
    QStringList lines;
    for (const Entry &entry : m_entries) {
        if (covers(pathPrefix, entry.resource))
            lines.append(entry.line);
    }
    return lines;
}

qint64 RequestLog::bytesSent() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace freshet::demo
