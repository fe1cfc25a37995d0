// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include <QCommandLineParser>

/// The options of each command: which there are, and what their values mean.
namespace freshet::cli {

/// A command's name, what --help says about it, and how its line is read once its options have been parsed.
struct CommandLine
{
    QString name;
    QString description;
    void (*addOptions)(QCommandLineParser &parser);
    Result<RequestLine> (*read)(const QCommandLineParser &parser);
};

[[nodiscard]] const std::vector<CommandLine> &commandLines();

} // namespace freshet::cli
