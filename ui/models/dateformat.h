// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace freshet {

/// How a day is shown everywhere: the locale's own short form, but never with two digits for the year, and with the
/// month as a word in English, where 11/12 means two different days to two readers.
[[nodiscard]] QString dateFormatOf(const QLocale &locale);

} // namespace freshet
