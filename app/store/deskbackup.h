// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/result.h"

#include <QString>

/// Copies of desk.db, which holds what UISP does not have: notes, promises, acknowledgements, rules, the activity log.
namespace freshet {

/// How many days have a copy.
inline constexpr int keptBackups = 7;

/// The folder of the copies: "backups" beside desk.db (0700), with a file desk-2026-11-23.db (0600) for each of the
/// last days on which there was one to make.
[[nodiscard]] QString backupFolder(const QString &deskPath);

/// Copies desk.db for `today` unless that day has a copy, and then removes all but the newest ones. A copy is whole or
/// not there. Gives whether one was made; nothing is done without a desk.db. Errors are those of the store. Any thread;
/// others may write to desk.db meanwhile.
Result<bool> backUpDesk(const QString &deskPath, CalendarDate today);

} // namespace freshet
