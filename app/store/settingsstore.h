// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/changeretention.h"
#include "domain/result.h"
#include "domain/suspensionpolicy.h"
#include "domain/uispsuspension.h"
#include "store/database.h"

#include <optional>

/// The settings of a server: those that hold from now on in desk.db, and beside the figures in the cache those that
/// the figures were made by. Errors are those of the store; InvalidInput for settings that this version cannot read.
namespace freshet {

/// The defined rules where nobody has set any.
Result<BehaviourSettings> readBehaviour(Database &desk);
/// Whoever calls it records the change in the activity log, in the same transaction.
Result<void> writeBehaviour(Database &desk, const BehaviourSettings &settings);

/// For how long changes are kept: usualDays where nobody has set anything.
Result<ChangeRetention> readChangeRetention(Database &desk);
/// Whoever calls it records the change in the activity log, in the same transaction.
Result<void> writeChangeRetention(Database &desk, const ChangeRetention &retention);

/// When customers may be suspended: the defined policy where nobody has set any.
Result<SuspensionPolicy> readSuspensionPolicy(Database &desk);
/// Whoever calls it records the change in the activity log, in the same transaction.
Result<void> writeSuspensionPolicy(Database &desk, const SuspensionPolicy &policy);

/// By what the customers in the cache were judged last. A cache of before there were settings was judged by the
/// defined rules; nothing when it was by settings that this version cannot read.
Result<std::optional<BehaviourSettings>> readJudgedBy(Database &cache);
/// How UISP itself suspends, as the last refresh could read it.
Result<UispSuspension> readUispSuspension(Database &cache);
/// Nothing is written where it could not be read. Call it inside the transaction that publishes.
Result<void> keepUispSuspension(Database &cache, const std::optional<UispSuspension> &suspension);
/// The edges among them, which everything that reads ageing from the cache goes by; the defined ones where
/// readJudgedBy() has nothing.
Result<AgeingEdges> readAgeingEdges(Database &cache);
/// Call it inside the transaction that judges.
Result<void> writeJudgedBy(Database &cache, const BehaviourSettings &settings);

} // namespace freshet
