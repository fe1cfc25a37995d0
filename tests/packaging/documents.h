// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace freshet::test {

/// Every document that people read, relative to the source tree.
[[nodiscard]] QStringList documentPaths();
/// UTF-8; empty when it cannot be read. `path`: relative to the source tree.
[[nodiscard]] QString textOf(const QString &path);

/// Where its links lead, as files of the source tree; links to the web and within the document are left out.
[[nodiscard]] QStringList linkedFiles(const QString &path);
/// What it writes as code: between backticks, or a line of a block of them without its comment.
[[nodiscard]] QStringList codeIn(const QString &text);
/// Of such code the words that name files or folders of the source tree.
[[nodiscard]] QStringList sourcePathsIn(const QString &code);
/// Of such code the calls of freshet-cli, from the program's name (without a ".exe") to the end of its arguments, with
/// what is set for it in front.
[[nodiscard]] QString commandLineIn(const QString &code);

} // namespace freshet::test
