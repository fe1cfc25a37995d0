// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

/// `text`, such as the name of a customer or of a view, as a file's name that every system takes and that shows what it
/// is: no path, no control characters or marks that turn text round, no blanks or dots at its ends, no name that
/// Windows keeps for a device, at most 200 bytes. Without an ending; "Freshet" where nothing is left.
[[nodiscard]] QString safeFileName(const QString &text);

} // namespace freshet
