// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace freshet {

struct ActivityEntry
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC, milliseconds
    QString user;
    QString action; ///< e.g. BULK_REFRESH_CUSTOMERS, SIGN_IN, SIGN_OUT
    QString detail;
    QString hash; ///< hex SHA-256 over the previous entry's hash and this one's canonical form
};

/// The audit trail in desk.db: appended to, each entry chained to the one before. Lives in the database's thread.
class ActivityLog
{
public:
    /// `desk` must outlive the log.
    explicit ActivityLog(Database &desk);

    Result<ActivityEntry> append(const QDateTime &at, const QString &user, const QString &action, const QString &detail);
    /// Newest first; at most `limit`.
    Result<std::vector<ActivityEntry>> newest(int limit);

private:
    Database &m_desk;
};

} // namespace freshet
