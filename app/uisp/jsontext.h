// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace freshet {

/// Whether `printed` is one whole JSON string, number, true, false or null (RFC 8259), without white space around it.
/// A string must be known to be UTF-8 without control characters and closed at its end.
[[nodiscard]] bool isJsonScalar(std::string_view printed);

/// The text that `content`, what stands between the quotes of a valid JSON string, means. U+0000 is left out, half a
/// surrogate pair becomes a replacement character, every other character stays as it is.
[[nodiscard]] QString textFromJson(std::string_view content);

} // namespace freshet
