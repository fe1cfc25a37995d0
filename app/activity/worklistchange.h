// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suspensionpolicy.h"
#include "store/worklistnotes.h"

namespace freshet {

inline constexpr qsizetype longestWorklistNote = 2'000; ///< characters
inline constexpr qsizetype longestAssignee = 100;       ///< characters

/// Keeps in desk.db what the office writes about a customer on the worklist, and records WORKLIST_NOTE with what was
/// changed from what to what: both or neither. Without a change nothing is written. WorklistNote::user and ::at are
/// filled in. InvalidInput, with a sentence, for texts that are too long; otherwise errors are those of the store.
/// `at`: UTC. The list in the cache follows with the next judging.
Result<void> changeWorklistNote(Database &desk, WorklistNote note, const QDateTime &at, const QString &user);

/// Likewise the policy, as SETTINGS_CHANGED. InvalidInput with a sentence for one that does not pass problemsOf().
Result<void> changeSuspensionPolicy(Database &desk, const SuspensionPolicy &policy, const QDateTime &at,
                                    const QString &user);

} // namespace freshet
