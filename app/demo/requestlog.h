// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <mutex>
#include <vector>

namespace freshet::demo {

/// What was asked of the server, in the order of arrival, and how much it sent. Thread-safe.
class RequestLog
{
public:
    void note(const QString &resource, const QString &line);
    void addSent(qint64 bytes);

    [[nodiscard]] qint64 count(const QString &pathPrefix) const; ///< prefixes as Fault has them
    /// "invoices?limit=500&offset=0", as sent; a method other than GET stands before it.
    [[nodiscard]] QStringList requests(const QString &pathPrefix) const;
    [[nodiscard]] qint64 bytesSent() const;

private:
    struct Entry
    {
        QString resource;
        QString line;
    };

    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;
    qint64 m_bytes = 0;
};

} // namespace freshet::demo
