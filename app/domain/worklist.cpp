// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worklist.h"

namespace freshet {

QString groupWord(WorklistGroup group)
{
    switch (group) {
    case WorklistGroup::Candidate:
        return QStringLiteral("candidate");
    case WorklistGroup::Next:
        return QStringLiteral("next");
    case WorklistGroup::Exempt:
        return QStringLiteral("exempt");
    }
    Q_UNREACHABLE();
}

QString ruleWord(WorklistRule rule)
{
    switch (rule) {
    case WorklistRule::DueDate:
        return QStringLiteral("due_date");
    case WorklistRule::Delay:
        return QStringLiteral("delay");
    case WorklistRule::Grace:
        return QStringLiteral("grace");
    case WorklistRule::Promise:
        return QStringLiteral("promise");
    case WorklistRule::Archived:
        return QStringLiteral("archived");
    case WorklistRule::Lead:
        return QStringLiteral("lead");
    case WorklistRule::Vip:
        return QStringLiteral("vip");
    case WorklistRule::VipUnreadable:
        return QStringLiteral("vip_unreadable");
    case WorklistRule::GraceUnreadable:
        return QStringLiteral("grace_unreadable");
    case WorklistRule::NoActiveService:
        return QStringLiteral("no_active_service");
    case WorklistRule::Minimum:
        return QStringLiteral("minimum");
    }
    Q_UNREACHABLE();
}

} // namespace freshet
