// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/result.h"

#include <QString>

/// The payment rules as a file that people carry from one office to another. Errors are InvalidInput with a translated
/// sentence in `where`: which file, what is wrong with it and what to do.
namespace freshet {

/// Refuses what behaviourFromJson() does not take.
Result<BehaviourSettings> readRulesFile(const QString &path);
/// Replaces the file only once all of it is written.
Result<void> writeRulesFile(const QString &path, const BehaviourSettings &settings);

} // namespace freshet
