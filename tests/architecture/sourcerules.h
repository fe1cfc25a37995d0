// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshet::test {

constexpr int longestFile = 400;
constexpr int longestFunction = 60;

// Each of these answers one sentence a violation, "path:line: what". `path` is relative to the repository.

/// More than 400 lines in a file; more than 60 between the braces of a function in a .cpp file.
QStringList sizeViolations(const QString &path, const QString &source);
/// Loops inside the event loop, and waiting in it: QEventLoop, processEvents(), Qt's waitFor…() calls, dialogs and
/// menus run with exec() or by static convenience functions.
QStringList waitingViolations(const QString &path, const QString &source);
/// Work left for later, written into the source.
QStringList leftoverViolations(const QString &path, const QString &source);
/// The licence line at the top, and `#pragma once` in headers.
QStringList openingViolations(const QString &path, const QString &source);

} // namespace freshet::test
