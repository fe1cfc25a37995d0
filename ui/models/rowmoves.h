// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <vector>

namespace freshet {

/// How one list of unique ids becomes another in at most four steps, each of which a view can follow without losing
/// its selection: order so that what leaves stands last, drop the tail, append what is new, order for good.
struct RowMoves
{
    std::vector<RecordId> leavingLast; ///< the old ids: those that stay in their new order, then those that leave
    size_t stayingCount = 0;           ///< so many of leavingLast stay
    std::vector<RecordId> newLast;     ///< the new ids: those that stayed, then those that are new

    /// Both lists in their order and sorted.
    static RowMoves between(const std::vector<RecordId> &before, const std::vector<RecordId> &beforeSorted,
                            const std::vector<RecordId> &after, const std::vector<RecordId> &afterSorted);
};

} // namespace freshet
