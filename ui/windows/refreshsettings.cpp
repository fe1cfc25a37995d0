// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/refreshsettings.h"

#include <QSettings>

namespace freshet {

namespace {

constexpr QLatin1String intervalKey("refresh/intervalMinutes");
constexpr QLatin1String dailyKey("refresh/checksDaily");
constexpr int longestMinutes = 24 * 60;

} // namespace

ScheduleSettings readScheduleSettings()
{
    const QSettings kept;
    ScheduleSettings settings;
    bool isNumber = false;
    const int minutes = kept.value(intervalKey).toInt(&isNumber);
    if (isNumber && minutes >= 0 && minutes <= longestMinutes)
        settings.interval = std::chrono::minutes(minutes);
    settings.checksDaily = kept.value(dailyKey, settings.checksDaily).toBool();
    return settings;
}

void keepScheduleSettings(const ScheduleSettings &settings)
{
    QSettings kept;
    kept.setValue(intervalKey, int(settings.interval.count()));
    kept.setValue(dailyKey, settings.checksDaily);
}

} // namespace freshet
