// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/plaintexts.h"

#include <QString>

namespace freshet::demo {
class Server;
}

namespace freshet::test {

struct Stage;

/// The window with each of the bars above its tables: a newer version, another user, a refresh that failed.
bool drawBars(Stage &stage, demo::Server &server, const Album &album, const QString &suffix);

} // namespace freshet::test
