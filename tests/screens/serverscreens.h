// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/plaintexts.h"

namespace freshet::test {

/// Draws what deals with servers: connection settings with a test that failed, a certificate that changed, the list of
/// servers, the lock. Light theme; nothing is asked of any server but this computer.
[[nodiscard]] bool drawServerDialogs(const Album &album, const QString &suffix);

} // namespace freshet::test
