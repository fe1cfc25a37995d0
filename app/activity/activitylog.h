// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace freshet {

struct ActivityEntry
{
    qint64 sequence = 0; ///< counts from 1 without gaps
    QDateTime at;        ///< UTC, milliseconds
    QString user;
    QString action; ///< e.g. BULK_REFRESH_CUSTOMERS, SIGN_IN, SIGN_OUT
    QString detail;
    QString hash; ///< hex SHA-256 over the previous entry's hash and this one's canonical form
};

/// What is hashed of an entry, in UTF-8: one JSON object without spaces, its keys in alphabetical order
/// ("action", "at" as 2026-06-30T10:11:12.345Z, "detail", "seq", "user"), nothing escaped that need not be.
[[nodiscard]] QByteArray canonicalForm(const ActivityEntry &entry);

/// The audit trail in desk.db: appended to, each entry chained to the one before; the first follows 64 zeros.
/// Lives in the database's thread. Errors are those of the store.
class ActivityLog
{
public:
    /// `desk` must outlive the log.
    explicit ActivityLog(Database &desk);

    /// One transaction of its own, so none may be open on the connection. A failure leaves the trail as it was.
    Result<ActivityEntry> append(const QDateTime &at, const QString &user, const QString &action,
                                 const QString &detail);
    /// The same inside the caller's transaction, for a change that must not go unrecorded.
    Result<ActivityEntry> appendWithin(const QDateTime &at, const QString &user, const QString &action,
                                       const QString &detail);
    /// Newest first; at most `limit`.
    Result<std::vector<ActivityEntry>> newest(int limit);
    /// The sequence number of the oldest entry that does not follow from the one before it, if the trail was
    /// tampered with. Entries cut off at the end do not show.
    Result<std::optional<qint64>> firstBroken();

private:
    Result<void> chainAndInsert(ActivityEntry &entry);
    Result<void> insert(const ActivityEntry &entry, const QString &previousHash);
    Database &m_desk;
};

} // namespace freshet
