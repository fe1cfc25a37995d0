// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/settingschange.h"

#include "activity/activitylog.h"
#include "store/settingsstore.h"

namespace freshet {

namespace {

/// What is recorded; empty when nothing changes.
Result<QString> changesBy(Database &desk, const BehaviourSettings &settings)
{
    const Result<BehaviourSettings> before = readBehaviour(desk);
    if (before)
        return settingChanges(*before, settings);
    // What cannot be read may still be replaced.
    if (before.error().kind == ErrorKind::InvalidInput)
        return QStringLiteral("unreadable settings replaced; ") + settingChanges({}, settings);
    return before.error();
}

QString inWords(const ChangeRetention &retention)
{
    return retention.days ? QString::number(*retention.days) : QStringLiteral("for ever");
}

/// What is recorded; empty when nothing changes.
Result<QString> changesBy(Database &desk, const ChangeRetention &retention)
{
    const Result<ChangeRetention> before = readChangeRetention(desk);
    if (!before && before.error().kind != ErrorKind::InvalidInput)
        return before.error();
    if (before && *before == retention)
        return QString();
    return QStringLiteral("changes_kept_days: %1 → %2")
        .arg(before ? inWords(*before) : QStringLiteral("unreadable"), inWords(retention));
}

} // namespace

Result<void> changeBehaviour(Database &desk, const BehaviourSettings &settings, const QDateTime &at,
                             const QString &user)
{
    if (const std::vector<SettingProblem> problems = problemsOf(settings); !problems.empty())
        return Error{ErrorKind::InvalidInput, problems.front().sentence, 0, {}};
    return withTrail(desk, [&](ActivityLog &trail) -> Result<void> {
        const Result<QString> changes = changesBy(desk, settings);
        if (!changes || changes->isEmpty())
            return changes ? Result<void>() : changes.error();
        if (const Result<void> written = writeBehaviour(desk, settings); !written)
            return written;
        const auto entry = trail.appendWithin(at, user, QStringLiteral("SETTINGS_CHANGED"), *changes);
        return entry ? Result<void>() : entry.error();
    });
}

Result<void> changeChangeRetention(Database &desk, const ChangeRetention &retention, const QDateTime &at,
                                   const QString &user)
{
    return withTrail(desk, [&](ActivityLog &trail) -> Result<void> {
        const Result<QString> changes = changesBy(desk, retention);
        if (!changes || changes->isEmpty())
            return changes ? Result<void>() : changes.error();
        if (const Result<void> written = writeChangeRetention(desk, retention); !written)
            return written;
        const auto entry = trail.appendWithin(at, user, QStringLiteral("SETTINGS_CHANGED"), *changes);
        return entry ? Result<void>() : entry.error();
    });
}

} // namespace freshet
