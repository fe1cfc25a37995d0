// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowmoves.h"

#include <algorithm>
#include <iterator>

namespace freshet {

namespace {

std::vector<RecordId> onlyIn(const std::vector<RecordId> &sorted, const std::vector<RecordId> &otherSorted)
{
    std::vector<RecordId> ids;
    std::set_difference(sorted.begin(), sorted.end(), otherSorted.begin(), otherSorted.end(), std::back_inserter(ids));
    return ids;
}

/// `ids` with the members of `apart` (sorted) behind all others, both parts in their order.
std::vector<RecordId> withLast(const std::vector<RecordId> &ids, const std::vector<RecordId> &apart)
{
    std::vector<RecordId> result(ids);
    if (!apart.empty())
        std::stable_partition(result.begin(), result.end(),
                              [&](RecordId id) { return !std::binary_search(apart.begin(), apart.end(), id); });
    return result;
}

} // namespace

RowMoves RowMoves::between(const std::vector<RecordId> &before, const std::vector<RecordId> &beforeSorted,
                           const std::vector<RecordId> &after, const std::vector<RecordId> &afterSorted)
{
    const std::vector<RecordId> leaving = onlyIn(beforeSorted, afterSorted);
    const std::vector<RecordId> arriving = onlyIn(afterSorted, beforeSorted);
    RowMoves moves;
    moves.stayingCount = before.size() - leaving.size();
    moves.newLast = withLast(after, arriving);
    const std::vector<RecordId> oldOrder = withLast(before, leaving);
    moves.leavingLast.assign(moves.newLast.begin(), moves.newLast.begin() + std::ptrdiff_t(moves.stayingCount));
    moves.leavingLast.insert(moves.leavingLast.end(), oldOrder.begin() + std::ptrdiff_t(moves.stayingCount),
                             oldOrder.end());
    return moves;
}

} // namespace freshet
