// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace freshet::demo {

/// `text` in gzip format at the fastest level: UISP's rows are alike enough that more effort saves little. Empty when
/// zlib fails.
[[nodiscard]] std::string gzip(std::string_view text);

} // namespace freshet::demo
