// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/acknowledgements.h"

namespace freshet {

/// Keeps in desk.db that somebody leaves the finding as it is, and records FINDING_ACKNOWLEDGED with the rule, the row
/// and the note: both or neither. It holds until the facts change. The findings in the cache are marked by the next
/// audit, which follows a refresh and the judging that RefreshEngine does on demand. InvalidInput, with a sentence, for
/// an empty note; otherwise errors are those of the store. `at`: UTC.
Result<void> acknowledge(Database &desk, const Finding &finding, const QString &note, const QDateTime &at,
                         const QString &user);

/// The opposite; records ACKNOWLEDGEMENT_WITHDRAWN. Without an acknowledgement of that place nothing is written.
Result<void> withdrawAcknowledgement(Database &desk, const FindingPlace &place, const QDateTime &at,
                                     const QString &user);

} // namespace freshet
