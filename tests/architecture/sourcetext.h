// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet::test {

enum class Keep {
    Code,          ///< blank out comments and what stands in quotes
    CodeAndQuotes, ///< blank out comments only
};

/// C++ source with the rest turned into spaces; line breaks stay, so places keep their line and column.
QString stripped(const QString &source, Keep keep);

/// 1 for the first line.
int lineAt(const QString &source, qsizetype position);

} // namespace freshet::test
