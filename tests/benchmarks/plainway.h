// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"

#include <QString>

namespace freshet::bench {

/// The way most such tools are written: one list after the other, page by page, QJsonDocument, and one prepared
/// statement a row, all in the thread of the event loop. Seconds for every list into an empty file at `path`.
double plainWaySeconds(const Connection &connection, const QString &path);

} // namespace freshet::bench
