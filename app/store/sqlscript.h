// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace freshet {

/// The statements of an SQL script, without their final semicolons and without comments between them. Knows quoted
/// text and names, both kinds of comment, and the body of CREATE TRIGGER … BEGIN …; END. Does not judge the SQL: what
/// is never closed runs to the end of the script.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace freshet
