// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/refreshsettings.h"

#include <QSettings>

#include <algorithm>

namespace freshet {

namespace {

constexpr QLatin1String intervalKey("refresh/intervalMinutes");
constexpr QLatin1String dailyKey("refresh/checksDaily");
constexpr QLatin1String rowsKey("refresh/rowsPerPage");
constexpr QLatin1String inFlightKey("refresh/inFlight");
constexpr QLatin1String mostInFlightKey("refresh/mostInFlight");
constexpr int longestMinutes = 24 * 60;
constexpr int mostConnections = 6; ///< Qt opens no more to one server

/// The kept number, or `usual` when there is none between `least` and `most`.
int keptNumber(QLatin1String key, int least, int most, int usual)
{
    bool isNumber = false;
    const int number = QSettings().value(key).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : usual;
}

} // namespace

ScheduleSettings readScheduleSettings()
{
    const QSettings kept;
    ScheduleSettings settings;
    settings.interval =
        std::chrono::minutes(keptNumber(intervalKey, 0, longestMinutes, int(settings.interval.count())));
    settings.checksDaily = kept.value(dailyKey, settings.checksDaily).toBool();
    return settings;
}

PagingLimits readPagingLimits()
{
    PagingLimits limits;
    limits.rowsPerPage = keptNumber(rowsKey, limits.fewestRowsPerPage, limits.mostRowsPerPage, limits.rowsPerPage);
    limits.mostInFlight = keptNumber(mostInFlightKey, 1, mostConnections, limits.mostInFlight);
    limits.inFlight = keptNumber(inFlightKey, 1, limits.mostInFlight, std::min(limits.inFlight, limits.mostInFlight));
    return limits;
}

void keepPagingLimits(const PagingLimits &limits)
{
    QSettings kept;
    kept.setValue(rowsKey, limits.rowsPerPage);
    kept.setValue(inFlightKey, limits.inFlight);
    kept.setValue(mostInFlightKey, limits.mostInFlight);
}

QString scheduleChanges(const ScheduleSettings &before, const ScheduleSettings &after)
{
    const auto yesOrNo = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    QStringList changes;
    if (before.interval != after.interval)
        changes += QStringLiteral("refresh_every_minutes: %1 → %2")
                       .arg(QString::number(before.interval.count()), QString::number(after.interval.count()));
    if (before.checksDaily != after.checksDaily)
        changes +=
            QStringLiteral("full_check_daily: %1 → %2").arg(yesOrNo(before.checksDaily), yesOrNo(after.checksDaily));
    return changes.join(QStringLiteral("; "));
}

void keepScheduleSettings(const ScheduleSettings &settings)
{
    QSettings kept;
    kept.setValue(intervalKey, int(settings.interval.count()));
    kept.setValue(dailyKey, settings.checksDaily);
}

} // namespace freshet
