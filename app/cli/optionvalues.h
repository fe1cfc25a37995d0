// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/records.h"
#include "domain/result.h"

#include <QCommandLineParser>

#include <chrono>
#include <optional>
#include <vector>

/// How the commands declare their options and read what was given; each error is usageError().
namespace freshet::cli {

[[nodiscard]] QCommandLineOption option(const char *name, const QString &description, const QString &valueName = {});
void addServerOption(QCommandLineParser &parser);

/// A whole number between both limits, or nothing when the option is not there.
Result<std::optional<qint64>> number(const QCommandLineParser &parser, const char *name, qint64 least, qint64 most);
/// A calendar date like 2026-02-24, or nothing when the option is not there.
Result<std::optional<CalendarDate>> date(const QCommandLineParser &parser, const char *name);
/// "30m", "12h" or "7d"; 0 when the option is not there.
Result<std::chrono::seconds> age(const QCommandLineParser &parser, const char *name);
/// All that --customer names, at least one: "--customer 4 --customer 5", "--customer 4,5" and "--customer 4 5" are the
/// same. The first argument without a dash says what to do.
Result<std::vector<RecordId>> customerIds(const QCommandLineParser &parser);
/// An error when there are more arguments without a dash than `expected`.
[[nodiscard]] std::optional<Error> surplusArgument(const QCommandLineParser &parser, qsizetype expected);

/// InvalidInput with `sentence`.
[[nodiscard]] Error usageError(const QString &sentence);

} // namespace freshet::cli
