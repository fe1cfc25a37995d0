// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/packedbodies.h"

#include "demo/gzip.h"

#include <functional>

namespace freshet::demo {

std::string PackedBodies::packed(std::string_view body)
{
    const size_t key = std::hash<std::string_view>()(body);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto kept = m_packed.find(key); kept != m_packed.end())
            return kept->second;
    }
    std::string packed = gzip(body);
    const std::lock_guard lock(m_mutex);
    return m_packed.emplace(key, std::move(packed)).first->second;
}

} // namespace freshet::demo
