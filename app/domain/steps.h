// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>
#include <initializer_list>

namespace freshet {

/// Does one step after the other until one fails, whose error it gives; those behind it are not begun.
inline Result<void> inOrder(std::initializer_list<std::function<Result<void>()>> steps)
{
    for (const auto &step : steps) {
        if (Result<void> done = step(); !done)
            return done;
    }
    return {};
}

} // namespace freshet
