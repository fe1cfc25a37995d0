// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idset.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace freshet {

/// The number in an id as UISP printed it; std::nullopt for a UUID.
[[nodiscard]] inline std::optional<RecordId> numberIn(const QByteArray &id)
{
    bool isNumber = false;
    const RecordId number = id.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Which rows of a list have come so far, whether they are known by numbers or by UUIDs.
class SeenRows
{
public:
    /// False when it was seen before.
    bool add(const QByteArray &id)
    {
        if (const std::optional<RecordId> number = numberIn(id))
            return m_numbers.insert(*number);
        const qsizetype before = m_texts.size();
        m_texts.insert(id);
        return m_texts.size() > before;
    }
    void add(const std::vector<RecordId> &ids) { m_numbers.insertAll(ids); }

    [[nodiscard]] bool has(const QByteArray &id) const
    {
        const std::optional<RecordId> number = numberIn(id);
        return number ? m_numbers.contains(*number) : m_texts.contains(id);
    }

private:
    IdSet m_numbers;
    QSet<QByteArray> m_texts;
};

} // namespace freshet
