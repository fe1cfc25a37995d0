// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace freshet::demo {

/// Bodies by gzip, each kept once it was packed. Thread-safe.
class PackedBodies
{
public:
    /// Empty where it could not be packed.
    [[nodiscard]] std::string packed(std::string_view body);

private:
    std::mutex m_mutex;
    std::unordered_map<size_t, std::string> m_packed; ///< by the hash of the body
};

} // namespace freshet::demo
