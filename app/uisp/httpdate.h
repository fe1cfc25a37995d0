// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace freshet {

/// The value of a header such as Date, "Sun, 22 Nov 2026 10:32:05 GMT" (RFC 9110, 5.6.7; its obsolete forms are not
/// read), in UTC; std::nullopt for anything else.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(const QByteArray &value);

} // namespace freshet
