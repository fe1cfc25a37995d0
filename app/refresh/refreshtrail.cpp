// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshtrail.h"

#include "activity/activitylog.h"
#include "domain/clock.h"
#include "store/deskbackup.h"

namespace freshet {

namespace {

Result<void> append(const QString &deskPath, const QString &userName, const QDateTime &now, const QString &action,
                    const QString &detail)
{
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    const Result<ActivityEntry> entry = ActivityLog(**desk).append(now, userName, action, detail);
    return entry ? Result<void>() : entry.error();
}

} // namespace

Result<void> writeRefreshTrail(const QString &deskPath, const QString &userName, const QDateTime &now,
                               const RefreshReport &report)
{
    const Result<void> written =
        append(deskPath, userName, now, QStringLiteral("BULK_REFRESH_CUSTOMERS"), activityLine(report));
    if (!written)
        return written;
    const Result<bool> copied = backUpDesk(deskPath, calendarDayAt(now, 0));
    if (copied)
        return {};
    return append(deskPath, userName, now, QStringLiteral("BACKUP_FAILED"),
                  QStringLiteral("%1: %2").arg(copied.error().where, copied.error().detail));
}

} // namespace freshet
