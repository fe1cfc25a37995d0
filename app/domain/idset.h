// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <array>
#include <map>
#include <vector>

namespace freshet {

/// A set of record ids in blocks of bits: a million ids as UISP deals them out (one after the other) take some 130 kB,
/// so that what a refresh has seen does not weigh more for a larger provider. Scattered ids cost up to 600 bytes each.
class IdSet
{
public:
    IdSet() = default;
    explicit IdSet(const std::vector<RecordId> &ids);

    /// False when it was in already.
    bool insert(RecordId id);
    /// False when it was not in.
    bool remove(RecordId id);
    void insertAll(const std::vector<RecordId> &ids);
    void clear();

    [[nodiscard]] bool contains(RecordId id) const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Sorted.
    [[nodiscard]] std::vector<RecordId> ids() const;

private:
    static constexpr int blockShift = 12;
    using Block = std::array<quint64, (1 << blockShift) / 64>;

    std::map<qint64, Block> m_blocks; ///< by id >> blockShift
    qint64 m_size = 0;
};

} // namespace freshet
