// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/csvwriter.h"

#include <QLocale>

namespace freshet {

/// What stands between the cells of a CSV file, and whose decimal mark it goes with.
enum class CsvMarks {
    Locale,    ///< as spreadsheets of the desktop's language expect it
    Comma,     ///< commas, 1184.50
    Semicolon, ///< semicolons, 1184,50
};

/// "locale", "comma" or "semicolon".
[[nodiscard]] QString csvMarksWord(CsvMarks marks);
/// Anything else is Locale.
[[nodiscard]] CsvMarks csvMarksFromWord(const QString &word);

/// What the user has chosen, "export/csvMarks" among the kept settings.
[[nodiscard]] CsvMarks keptCsvMarks();
void keepCsvMarks(CsvMarks marks);
[[nodiscard]] CsvOptions csvOptionsOf(CsvMarks marks, const QLocale &locale);
[[nodiscard]] CsvOptions keptCsvOptions(const QLocale &locale);

} // namespace freshet
