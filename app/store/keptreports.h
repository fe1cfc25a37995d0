// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace freshet {

/// Keeps what a run said at its end, under the time of its line in the audit trail (milliseconds), whether it went well
/// or not. The newest 200 are kept. `cache` is open for writing.
Result<void> keepReport(Database &cache, const QDateTime &at, const QByteArray &json);
/// std::nullopt when there is none of that time, or not any more.
Result<std::optional<QByteArray>> keptReport(Database &cache, const QDateTime &at);
/// Hands over the kept reports, the newest first, for as long as `take` wants more.
Result<void> readKeptReports(Database &cache, const std::function<bool(const QByteArray &json)> &take);

} // namespace freshet
