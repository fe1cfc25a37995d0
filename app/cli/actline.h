// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include <QCommandLineParser>

/// `freshet-cli act`: its options, and what was typed behind it.
namespace freshet::cli {

void addActOptions(QCommandLineParser &parser);
/// Errors are usageError().
Result<RequestLine> readAct(const QCommandLineParser &parser);

} // namespace freshet::cli
