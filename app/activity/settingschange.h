// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/changeretention.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QString>

namespace freshet {

/// Keeps the settings in desk.db and records SETTINGS_CHANGED with what was changed from what to what: both or
/// neither. Settings that are kept already are neither written nor recorded. InvalidInput with a sentence for settings
/// that do not pass problemsOf(); otherwise errors are those of the store. `at`: UTC.
Result<void> changeBehaviour(Database &desk, const BehaviourSettings &settings, const QDateTime &at,
                             const QString &user);

/// Likewise for how long changes are kept.
Result<void> changeChangeRetention(Database &desk, const ChangeRetention &retention, const QDateTime &at,
                                   const QString &user);

} // namespace freshet
