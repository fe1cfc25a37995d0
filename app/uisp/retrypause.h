// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/apiclient.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace freshet {

/// How long to wait after `failedAttempts` (1 or more). `random` is in [0, 1). What the server asked for comes first;
/// nothing is longer than the policy's longest pause.
[[nodiscard]] std::chrono::milliseconds retryPause(const RetryPolicy &policy, int failedAttempts, double random,
                                                   std::optional<std::chrono::milliseconds> retryAfter);

/// The value of a Retry-After header: seconds or an HTTP date (RFC 9110, 10.2.3). Not negative; std::nullopt when it
/// is neither.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value,
                                                                       const QDateTime &nowUtc);

} // namespace freshet
