// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/rulesinforce.h"

#include "store/settingsstore.h"

#include <QFileInfo>

namespace freshet {

namespace {

Result<BehaviourSettings> keptRules(const QString &deskPath)
{
    if (!QFileInfo::exists(deskPath))
        return BehaviourSettings();
    // For writing, because a file of an older version must be brought up to date before it can be read.
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    return desk ? readBehaviour(**desk) : desk.error();
}

} // namespace

Result<RulesInForce> rulesInForce(Database &cache, const QString &deskPath)
{
    const Result<std::optional<BehaviourSettings>> before = readJudgedBy(cache);
    if (!before)
        return before.error();
    const Result<BehaviourSettings> kept = keptRules(deskPath);
    return RulesInForce{kept ? *kept : before->value_or(BehaviourSettings()), *before};
}

Result<RulesInForce> savedRulesInForce(Database &cache, const QString &deskPath)
{
    const Result<std::optional<BehaviourSettings>> before = readJudgedBy(cache);
    if (!before)
        return before.error();
    const Result<BehaviourSettings> kept = keptRules(deskPath);
    if (!kept)
        return kept.error();
    return RulesInForce{*kept, *before};
}

ChangeRetention changeRetentionInForce(const QString &deskPath)
{
    if (!QFileInfo::exists(deskPath))
        return {};
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    const Result<ChangeRetention> kept = desk ? readChangeRetention(**desk) : desk.error();
    return kept ? *kept : ChangeRetention{std::nullopt};
}

} // namespace freshet
