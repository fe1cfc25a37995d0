// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/idset.h"

#include <bit>

namespace freshet {

namespace {

struct Place
{
    std::size_t word;
    quint64 bit;
};

Place placeOf(RecordId id, int blockShift)
{
    const quint64 inBlock = quint64(id) & ((quint64(1) << blockShift) - 1);
    return {std::size_t(inBlock / 64), quint64(1) << (inBlock % 64)};
}

} // namespace

IdSet::IdSet(const std::vector<RecordId> &ids)
{
    insertAll(ids);
}

bool IdSet::insert(RecordId id)
{
    const Place place = placeOf(id, blockShift);
    quint64 &word = m_blocks[id >> blockShift][place.word];
    if (word & place.bit)
        return false;
    word |= place.bit;
    ++m_size;
    return true;
}

bool IdSet::remove(RecordId id)
{
    const auto block = m_blocks.find(id >> blockShift);
    if (block == m_blocks.end())
        return false;
    const Place place = placeOf(id, blockShift);
    quint64 &word = block->second[place.word];
    if (!(word & place.bit))
        return false;
    word &= ~place.bit;
    --m_size;
    return true;
}

void IdSet::insertAll(const std::vector<RecordId> &ids)
{
    for (const RecordId id : ids)
        insert(id);
}

void IdSet::clear()
{
    m_blocks.clear();
    m_size = 0;
}

bool IdSet::contains(RecordId id) const
{
    const auto block = m_blocks.find(id >> blockShift);
    if (block == m_blocks.end())
        return false;
    const Place place = placeOf(id, blockShift);
    return (block->second[place.word] & place.bit) != 0;
}

std::vector<RecordId> IdSet::ids() const
{
    std::vector<RecordId> ids;
    ids.reserve(std::size_t(m_size));
    for (const auto &[number, block] : m_blocks) {
        for (std::size_t word = 0; word < block.size(); ++word) {
            for (quint64 left = block[word]; left != 0; left &= left - 1)
                ids.push_back((number << blockShift) + RecordId(word * 64) + std::countr_zero(left));
        }
    }
    return ids;
}

} // namespace freshet
