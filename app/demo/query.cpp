// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/query.h"

#include <algorithm>
#include <charconv>

namespace freshet::demo {

namespace {

std::optional<qint64> natural(const std::string &text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

} // namespace

std::string Query::text(std::string_view name) const
{
    const auto found = m_parameters.find(std::string(name));
    return found == m_parameters.end() ? std::string() : found->second;
}

std::optional<qint64> Query::integer(std::string_view name)
{
    const auto found = m_parameters.find(std::string(name));
    if (found == m_parameters.end())
        return std::nullopt;
    const auto value = natural(found->second);
    m_isBad = m_isBad || !value;
    return value;
}

std::optional<bool> Query::flag(std::string_view name)
{
    const auto value = integer(name);
    m_isBad = m_isBad || value.value_or(0) > 1;
    return value ? std::optional(*value == 1) : std::nullopt;
}

std::optional<CalendarDate> Query::day(std::string_view name)
{
    const auto found = m_parameters.find(std::string(name));
    if (found == m_parameters.end())
        return std::nullopt;
    const auto value = found->second.size() == 10 ? CalendarDate::fromPrinted(found->second) : std::nullopt;
    m_isBad = m_isBad || !value;
    return value;
}

std::vector<qint64> Query::integers(std::string_view name)
{
    std::vector<qint64> values;
    const auto [from, to] = m_parameters.equal_range(std::string(name));
    for (auto it = from; it != to; ++it) {
        const auto value = natural(it->second);
        m_isBad = m_isBad || !value;
        values.push_back(value.value_or(-1));
    }
    return values;
}

std::string_view Query::word(std::string_view name, const std::vector<std::string_view> &words)
{
    const auto given = m_parameters.find(std::string(name));
    if (given == m_parameters.end())
        return words.front();
    const auto found = std::find(words.begin(), words.end(), given->second);
    m_isBad = m_isBad || found == words.end();
    return found == words.end() ? words.front() : *found;
}

} // namespace freshet::demo
