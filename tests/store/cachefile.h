// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/snapshotwriter.h"

#include <QStringList>
#include <QTemporaryDir>

/// What tests of the store share: a cache file of their own and a look into it.
namespace freshet::test {

class CacheFile
{
public:
    CacheFile(); ///< creates and opens the file

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("cache.db")); }
    [[nodiscard]] Database &database() { return *m_database; }
    void close() { m_database.reset(); }
    void reopen();

    /// Every row of the statement, its values joined by '|' and NULL written as "null".
    QStringList rows(const QString &statement);
    /// The first value of the first row.
    QVariant value(const QString &statement);
    /// Every row of every live table but the snapshots' times and reports, to compare two states by.
    QStringList content();
    void run(const QString &statement);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// As of 20 January 2026, noon UTC, at a server in New York, every list complete.
[[nodiscard]] PublishRequest fullRequest();
/// An analysis that does nothing and succeeds.
[[nodiscard]] AnalyseStep noAnalysis();

} // namespace freshet::test
