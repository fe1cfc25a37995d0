// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshet::demo {

using Parameters = std::multimap<std::string, std::string>;

/// The parameters of a request, read as strictly as UISP does: what is unknown is ignored, what cannot be read makes
/// the whole request bad.
class Query
{
public:
    explicit Query(const Parameters &parameters)
        : m_parameters(parameters)
    {
    }

    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::optional<qint64> integer(std::string_view name); ///< not negative
    [[nodiscard]] std::optional<bool> flag(std::string_view name);      ///< 1 or 0
    [[nodiscard]] std::optional<CalendarDate> day(std::string_view name);
    [[nodiscard]] std::vector<qint64> integers(std::string_view name); ///< name is "statuses[]"
    /// One of `words`; the first when the request names none.
    [[nodiscard]] std::string_view word(std::string_view name, const std::vector<std::string_view> &words);

    /// Something of what was asked for so far could not be read.
    [[nodiscard]] bool isBad() const { return m_isBad; }

private:
    const Parameters &m_parameters;
    bool m_isBad = false;
};

} // namespace freshet::demo
