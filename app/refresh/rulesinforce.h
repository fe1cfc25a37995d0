// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"
#include "domain/changeretention.h"
#include "domain/result.h"
#include "store/database.h"

#include <optional>

namespace freshet {

/// By what customers are to be judged now.
struct RulesInForce
{
    BehaviourSettings now;
    /// By what the cache was judged last; nothing when this version cannot read that.
    std::optional<BehaviourSettings> before;
};

/// Read afresh from desk.db whenever something is judged, so that no refresh that began earlier brings old rules back.
/// Where the desk file cannot be read, the rules that the cache was judged by last stay in force: the figures then
/// remain what they were meant to be, and whoever opens the desk file next tells the trouble. A desk file that does not
/// exist yet has the defined rules.
Result<RulesInForce> rulesInForce(Database &cache, const QString &deskPath);

/// The same for whoever judges only because the rules were saved: where the desk file cannot be read, its error,
/// because judging by the rules of before would pass for success.
Result<RulesInForce> savedRulesInForce(Database &cache, const QString &deskPath);

/// For how long changes are to be kept, read likewise. Where that cannot be read nothing is given up: for ever.
ChangeRetention changeRetentionInForce(const QString &deskPath);

} // namespace freshet
