// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/trailcheck.h"
#include "activity/trailend.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
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

/// Which entries are wanted.
struct ActivityFilter
{
    QString action;  ///< one alone; empty: any
    QString text;    ///< each of its words is in who, what or the details, whatever its case and accents
    QDateTime since; ///< UTC; invalid: of any time

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
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
    Result<std::vector<ActivityEntry>> newest(int limit) { return newest({}, limit); }
    /// Likewise of those entries alone.
    Result<std::vector<ActivityEntry>> newest(const ActivityFilter &filter, int limit);
    /// The actions that occur, in alphabetical order.
    Result<QStringList> actions();
    /// Looks through all of the trail: whether each entry is as it was written, follows from the one before it, and
    /// whether the end is there that was noted (TrailEndNote). Takes about a second of 100,000 entries: meant for a
    /// reader thread.
    Result<TrailCheck> verify();
    /// Notes where the trail ends now, unless the end that was noted is missing, which verify() goes on telling.
    /// append() and withTrail() do so by themselves. Outside of any transaction.
    void noteEnd();

private:
    Result<void> chainAndInsert(ActivityEntry &entry);
    Result<void> insert(const ActivityEntry &entry, const QString &previousHash);
    Result<std::optional<TrailFault>> findBroken(qint64 &entries, TrailEnd &last);
    Result<qint64> highestNumber();
    Result<std::optional<TrailFault>> findCutOff(const std::optional<TrailEnd> &noted, const TrailEnd &last);
    bool holds(const TrailEnd &end);

    Database &m_desk;
};

/// Changes something in the desk file and has it recorded by ActivityLog::appendWithin(), both or neither.
Result<void> withTrail(Database &desk, const std::function<Result<void>(ActivityLog &trail)> &change);

} // namespace freshet
