// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <functional>

namespace freshet::cli {

/// Whether a person sits at standard input.
[[nodiscard]] bool isTerminalInput();
[[nodiscard]] bool isTerminalError();

/// One line from the terminal at standard input, without showing it; waits for the person. `ask` is called once keys
/// are no longer shown. Cancelled by Ctrl+C or the end of input. The terminal is left as it was.
Result<QByteArray> readHiddenLine(const std::function<void()> &ask);

} // namespace freshet::cli
