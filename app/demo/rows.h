// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"
#include "demo/bodies.h"
#include "demo/world.h"

#include <algorithm>
#include <numeric>

namespace freshet::demo {

/// Which rows of the matching ones a request wants.
struct Paging
{
    size_t offset = 0;
    size_t limit = size_t(-1);
    bool descending = false;
};

/// Reads limit, offset and direction; `clampLimit` > 0 is the most that an answer holds, whatever was asked for.
[[nodiscard]] Paging pagingOf(Query &query, int clampLimit);

/// The row of the entry at `index`; with `keep` it is rendered once and kept in the table.
template<typename Entry>
void appendRow(const World &world, const Table<Entry> &table, size_t index, bool keep, std::string &out)
{
    if (!keep) {
        appendBody(world, table[index], out);
        return;
    }
    std::string &row = table.rendered(index);
    if (row.empty())
        appendBody(world, table[index], row);
    out += row;
}

/// Where the entries of a table stand in some order: an own list of places, or all in the order of ids.
class Places
{
public:
    explicit Places(size_t count)
        : m_count(count)
    {
    }
    explicit Places(const std::vector<quint32> &places)
        : m_places(&places)
        , m_count(places.size())
    {
    }

    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] size_t at(size_t i, bool descending) const
    {
        const size_t forward = descending ? m_count - 1 - i : i;
        return m_places == nullptr ? forward : (*m_places)[forward];
    }

private:
    const std::vector<quint32> *m_places = nullptr;
    size_t m_count;
};

/// One page as a bare array. Without a filter (`wanted` is nullptr) the rows before the offset are not looked at.
template<typename Entry, typename Wanted>
Answer page(const World &world, const Table<Entry> &table, const Places &places, const Paging &paging, bool keep,
            Wanted wanted)
{
    constexpr bool isFiltered = !std::is_same_v<Wanted, std::nullptr_t>;
    Answer answer;
    answer.body = "[";
    size_t toSkip = isFiltered ? paging.offset : 0;
    for (size_t i = isFiltered ? 0 : paging.offset; i < places.count() && size_t(answer.rows) < paging.limit; ++i) {
        const size_t place = places.at(i, paging.descending);
        if constexpr (isFiltered) {
            if (!wanted(table[place]))
                continue;
        }
        if (toSkip > 0) {
            --toSkip;
            continue;
        }
        if (answer.rows++ > 0)
            answer.body += ',';
        appendRow(world, table, place, keep, answer.body);
        if (!isFiltered && answer.rows == 1) {
            const size_t coming = std::min(paging.limit, places.count() - i);
            answer.body.reserve(coming * (answer.body.size() + answer.body.size() / 8));
        }
    }
    answer.body += ']';
    return answer;
}

/// The places of all entries sorted by `less`; remembered until the table changes.
class SortedPlaces
{
public:
    template<typename Entry, typename Less>
    const std::vector<quint32> &of(const Table<Entry> &table, Less less)
    {
        if (m_revision == table.revision() && m_places.size() == table.size())
            return m_places;
        m_places.resize(table.size());
        std::iota(m_places.begin(), m_places.end(), 0U);
        std::sort(m_places.begin(), m_places.end(), [&](quint32 a, quint32 b) { return less(table[a], table[b]); });
        m_revision = table.revision();
        return m_places;
    }

private:
    std::vector<quint32> m_places;
    quint64 m_revision = 0;
};

/// The places of those `ids` that the table has, in their order.
template<typename Entry>
std::vector<quint32> placesOf(const Table<Entry> &table, const std::vector<RecordId> &ids)
{
    std::vector<quint32> places;
    for (const RecordId id : ids) {
        const size_t place = table.indexOf(id);
        if (place < table.size())
            places.push_back(quint32(place));
    }
    return places;
}

} // namespace freshet::demo
