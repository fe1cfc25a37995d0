// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/retrypause.h"

#include "uisp/httpdate.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace freshet {

namespace {

constexpr qint64 longestSensible = 1'000'000'000; ///< seconds; keeps the arithmetic below in range

} // namespace

milliseconds retryPause(const RetryPolicy &policy, int failedAttempts, double random,
                        std::optional<milliseconds> retryAfter)
{
    if (retryAfter)
        return std::min(*retryAfter, policy.longestPause);
    milliseconds pause = policy.firstPause;
    for (int attempt = 1; attempt < failedAttempts && pause < policy.longestPause; ++attempt)
        pause *= 2;
    pause += milliseconds(qint64(double(pause.count()) * random / 2));
    return std::min(pause, policy.longestPause);
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &nowUtc)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const std::optional<QDateTime> when = parseHttpDate(text);
        if (!when)
            return std::nullopt;
        seconds = nowUtc.secsTo(*when);
    }
    return milliseconds(1000 * std::clamp<qint64>(seconds, 0, longestSensible));
}

} // namespace freshet
