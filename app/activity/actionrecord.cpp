// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/actionrecord.h"

#include "activity/activitylog.h"

namespace freshet {

namespace {

QString trailWord(ActionKind kind)
{
    return kind == ActionKind::Suspend ? QStringLiteral("SERVICE_SUSPEND") : QStringLiteral("SERVICE_RESUME");
}

QString trailLine(const SentAction &action, const QString &what)
{
    const QString reason = action.value.isEmpty() ? QString() : QStringLiteral(", reason %1").arg(action.value);
    return QStringLiteral("service %1 of customer %2%3: %4")
        .arg(action.serviceId)
        .arg(action.customerId)
        .arg(reason, what);
}

} // namespace

Result<std::optional<qint64>> recordIntent(Database &desk, const SentAction &action)
{
    std::optional<qint64> number;
    const Result<void> recorded = inTransaction(desk, [&]() -> Result<void> {
        const Result<std::optional<SentAction>> open = openActionOf(desk, action.serviceId);
        if (!open || *open)
            return open ? Result<void>() : open.error();
        const Result<qint64> begun = beginAction(desk, action);
        if (!begun)
            return begun.error();
        number = *begun;
        const auto entry = ActivityLog(desk).appendWithin(action.at, action.user, trailWord(action.kind),
                                                          trailLine(action, QStringLiteral("sent")));
        return entry ? Result<void>() : entry.error();
    });
    return recorded ? Result<std::optional<qint64>>(number) : recorded.error();
}

Result<void> recordOutcome(Database &desk, const SentAction &action, ActionState state, const QDateTime &at)
{
    return inTransaction(desk, [&]() -> Result<void> {
        if (const Result<void> ended = endAction(desk, action.number, state, at); !ended)
            return ended;
        const auto entry = ActivityLog(desk).appendWithin(at, action.user, trailWord(action.kind),
                                                          trailLine(action, stateWord(state)));
        return entry ? Result<void>() : entry.error();
    });
}

} // namespace freshet
