// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace freshet {

/// A 64-bit hash of a row's values in their order, the same on every run and platform. It only has to notice change,
/// not resist somebody who looks for collisions: a row that UISP changes keeps its hash once in 2⁶⁴ changes.
class RowHash
{
public:
    explicit RowHash(quint64 seed)
        : m_state(seed)
    {
    }

    void add(quint64 value)
    {
        m_state = (m_state ^ value) * 0x9E3779B97F4A7C15;
        m_state ^= m_state >> 29;
    }
    /// With its length, so that "ab" + "c" differs from "a" + "bc".
    void add(QStringView text)
    {
        add(quint64(text.size()));
        const char16_t *unit = text.utf16();
        qsizetype left = text.size();
        for (; left >= 4; left -= 4, unit += 4)
            add(quint64(unit[0]) | quint64(unit[1]) << 16 | quint64(unit[2]) << 32 | quint64(unit[3]) << 48);
        quint64 rest = 0;
        for (; left > 0; --left)
            rest = rest << 16 | quint64(*unit++);
        add(rest);
    }

    [[nodiscard]] quint64 value() const
    {
        quint64 mixed = (m_state ^ (m_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

private:
    quint64 m_state;
};

} // namespace freshet
