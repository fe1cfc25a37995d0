// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/actionrecord.h"

#include "activity/activitylog.h"

namespace freshet {

namespace {

QString trailWord(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return QStringLiteral("SERVICE_SUSPEND");
    case ActionKind::Resume:
        return QStringLiteral("SERVICE_RESUME");
    case ActionKind::SetVip:
        return QStringLiteral("CUSTOMER_VIP");
    case ActionKind::SetGrace:
        return QStringLiteral("CUSTOMER_GRACE");
    case ActionKind::AddLog:
        return QStringLiteral("CUSTOMER_LOG");
    }
    Q_UNREACHABLE();
}

/// With what, as the trail says it; empty where there is nothing to say.
QString valueText(const SentAction &action)
{
    if (isAboutCustomer(action.kind))
        return QStringLiteral(", \"%1\"").arg(action.value);
    return action.value.isEmpty() ? QString() : QStringLiteral(", reason %1").arg(action.value);
}

QString trailLine(const SentAction &action, const QString &what)
{
    const QString service = action.serviceId == 0 ? QString() : QStringLiteral("service %1 of ").arg(action.serviceId);
    return service + QStringLiteral("customer %1").arg(action.customerId) + valueText(action) + QStringLiteral(": ") +
           what;
}

} // namespace

Result<std::optional<qint64>> recordIntent(Database &desk, const SentAction &action, qint64 newestBefore)
{
    std::optional<qint64> number;
    const Result<void> recorded = inTransaction(desk, [&]() -> Result<void> {
        const Result<std::optional<SentAction>> open = openActionOf(desk, targetOf(action));
        if (!open || *open)
            return open ? Result<void>() : open.error();
        const Result<qint64> newest = newestActionOf(desk, targetOf(action));
        if (!newest || *newest != newestBefore)
            return newest ? Result<void>() : newest.error();
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
