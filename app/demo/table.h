// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <algorithm>
#include <string>
#include <vector>

namespace freshet::demo {

/// Entries in the order of their ids, each with room for its JSON row once it was rendered. Not thread-safe.
template<typename Entry>
class Table
{
public:
    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] const Entry &operator[](size_t index) const { return m_entries[index]; }
    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }

    /// Where the entry with `id` stands; size() when there is none.
    [[nodiscard]] size_t indexOf(RecordId id) const
    {
        if (m_entries.empty() || id < m_entries.front().id)
            return size();
        const auto guess = size_t(id - m_entries.front().id);
        if (guess < size() && m_entries[guess].id == id)
            return guess;
        const auto found =
            std::lower_bound(begin(), end(), id, [](const Entry &e, RecordId key) { return e.id < key; });
        return found != end() && found->id == id ? size_t(found - begin()) : size();
    }
    /// Good until the table changes; nullptr when there is none.
    [[nodiscard]] const Entry *find(RecordId id) const
    {
        const size_t index = indexOf(id);
        return index < size() ? &m_entries[index] : nullptr;
    }
    /// Like find(), for changing everything but the id; the rendered row is forgotten.
    [[nodiscard]] Entry *edit(RecordId id)
    {
        const size_t index = indexOf(id);
        if (index == size())
            return nullptr;
        if (index < m_rendered.size())
            m_rendered[index].clear();
        ++m_revision;
        return &m_entries[index];
    }
    /// The entry's id must be greater than all before it.
    void append(Entry entry)
    {
        m_entries.push_back(std::move(entry));
        ++m_revision;
    }
    bool erase(RecordId id)
    {
        const size_t index = indexOf(id);
        if (index == size())
            return false;
        m_entries.erase(m_entries.begin() + qptrdiff(index));
        if (index < m_rendered.size())
            m_rendered.erase(m_rendered.begin() + qptrdiff(index));
        ++m_revision;
        return true;
    }
    void forgetRendered() { m_rendered.clear(); }

    /// The place of the rendered row of an entry; empty until somebody renders it.
    [[nodiscard]] std::string &rendered(size_t index) const
    {
        if (m_rendered.size() < size())
            m_rendered.resize(size());
        return m_rendered[index];
    }
    /// Grows with every change.
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    std::vector<Entry> m_entries;
    mutable std::vector<std::string> m_rendered;
    quint64 m_revision = 0;
};

} // namespace freshet::demo
