// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshet {

/// `message` fit for a log that is sent to a stranger: user names, passwords and queries of addresses, e-mail
/// addresses, amounts, and whatever looks like a token are replaced by a word in angle brackets; line breaks and
/// control characters by spaces; cut at 2,000 characters. The program's own messages hold none of that; those of the
/// libraries may.
[[nodiscard]] QString redacted(const QString &message);

} // namespace freshet
