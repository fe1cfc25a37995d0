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

constexpr RecordId widestRange = 64'000'000; ///< of ids that are marked one by one: 8 MB

/// Whether an id is one of many: asked once for each row, so a mark for each id is worth its memory.
class Members
{
public:
    explicit Members(const std::vector<RecordId> &sorted)
        : m_sorted(sorted)
    {
        if (sorted.empty() || sorted.back() - sorted.front() >= widestRange)
            return;
        m_marks.resize(size_t(sorted.back() - sorted.front()) + 1);
        for (const RecordId id : sorted)
            m_marks[size_t(id - sorted.front())] = true;
    }

    [[nodiscard]] bool contains(RecordId id) const
    {
        if (m_marks.empty())
            return std::binary_search(m_sorted.begin(), m_sorted.end(), id);
        return id >= m_sorted.front() && id <= m_sorted.back() && m_marks[size_t(id - m_sorted.front())];
    }

private:
    const std::vector<RecordId> &m_sorted;
    std::vector<bool> m_marks;
};

/// `ids` with the members of `apart` (sorted) behind all others, both parts in their order.
std::vector<RecordId> withLast(const std::vector<RecordId> &ids, const std::vector<RecordId> &apart)
{
    std::vector<RecordId> result(ids);
    if (apart.empty())
        return result;
    const Members members(apart);
    std::stable_partition(result.begin(), result.end(), [&members](RecordId id) { return !members.contains(id); });
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
