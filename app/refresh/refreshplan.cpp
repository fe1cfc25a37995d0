// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshplan.h"

namespace freshet {

namespace {

constexpr int recentDays = 30;

KnownState knownState(const ReadState &state, const ServerZone &zone, const QDateTime &now)
{
    // A day of overlap, because the clocks of the two computers may differ.
    const CalendarDate since = state.documentsReadAt.isValid() ? zone.dayAt(state.documentsReadAt).addDays(-1)
                                                               : zone.dayAt(now).addDays(-recentDays);
    return {since, state.paymentsReadThrough};
}

} // namespace

std::vector<ListTask> planLists(RefreshMode mode, const ReadState &state, const ServerZone &zone, const QDateTime &now,
                                const RunStart &start)
{
    std::vector<ListTask> tasks;
    for (const ListQuery &list :
         mode == RefreshMode::FullCheck ? allLists() : currentLists(knownState(state, zone, now))) {
        const auto progress = start.lists.find(list.key);
        tasks.push_back({list, progress == start.lists.end() ? ListProgress() : progress->second});
    }
    return tasks;
}

QString modeKey(RefreshMode mode)
{
    return mode == RefreshMode::FullCheck ? QStringLiteral("full") : QStringLiteral("refresh");
}

std::chrono::seconds resumeLimit(RefreshMode mode)
{
    return mode == RefreshMode::FullCheck ? std::chrono::hours(24) : std::chrono::minutes(15);
}

} // namespace freshet
