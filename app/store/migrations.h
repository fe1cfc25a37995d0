// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QString>

namespace freshet {

/// The folder of numbered SQL files, compiled in, that make up the schema of such a file: "001_records.sql", …
[[nodiscard]] QString schemaFolder(DatabaseKind kind);

/// The version that a file has after all steps in `folder`; the steps are numbered from 1 without a gap.
[[nodiscard]] int newestVersion(const QString &folder);
/// The file's own version (PRAGMA user_version); 0 for an empty file.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Runs the steps of `folder` that the file has not seen yet, in order. Each is one transaction that sets user_version
/// last; one that fails is rolled back, ends the run and leaves the file at the step before. StoreTooNew, and nothing
/// is touched, when the file has seen more steps than there are.
Result<void> migrate(Database &database, const QString &folder);

} // namespace freshet
