// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshprogress.h"

#include <algorithm>

namespace freshet {

namespace {

/// Before that, the first requests tell more about the connection than about the pace.
constexpr double secondsBeforeEstimate = 5;

/// Lists that nobody expects to be long.
bool isShort(Entity entity)
{
    return entity != Entity::Customer && entity != Entity::Service && entity != Entity::Invoice &&
           entity != Entity::Payment;
}

} // namespace

std::optional<std::chrono::seconds> readingTimeLeft(const RefreshProgress &progress)
{
    if (progress.phase != RefreshProgress::Phase::Reading || progress.rows == 0 ||
        progress.seconds < secondsBeforeEstimate)
        return std::nullopt;
    qint64 rowsLeft = 0;
    for (const ListState &list : progress.lists) {
        const bool isOpen = list.stage == ListState::Stage::Waiting || list.stage == ListState::Stage::Reading;
        if (!isOpen || (list.expectedRows == 0 && isShort(list.entity)))
            continue;
        if (list.expectedRows == 0)
            return std::nullopt;
        rowsLeft += std::max<qint64>(0, list.expectedRows - list.rows);
    }
    return std::chrono::seconds(qint64(double(rowsLeft) * progress.seconds / double(progress.rows)));
}

} // namespace freshet
