// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace freshet::demo {

/// SplitMix64: the same numbers from the same seed with every compiler and library, which the standard's
/// distributions do not promise. Not for secrets.
class Prng
{
public:
    explicit constexpr Prng(quint64 seed)
        : m_state(seed)
    {
    }
    /// An independent stream number `stream` of `seed`.
    constexpr Prng(quint64 seed, quint64 stream)
        : m_state(Prng(seed ^ (stream * 0xD1B54A32D192ED03ULL)).next())
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … count − 1; `count` at least 1.
    constexpr int below(int count) { return int(((next() >> 32) * quint64(count)) >> 32); }
    /// `low` … `high`, both included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `permille` of 1000 cases.
    constexpr bool chance(int permille) { return below(1000) < permille; }

private:
    quint64 m_state;
};

} // namespace freshet::demo
