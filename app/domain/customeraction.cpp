// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customeraction.h"

namespace freshet {

QString actionWord(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return QStringLiteral("suspend");
    case ActionKind::Resume:
        return QStringLiteral("resume");
    case ActionKind::SetVip:
        return QStringLiteral("set_vip");
    case ActionKind::SetGrace:
        return QStringLiteral("set_grace");
    case ActionKind::AddLog:
        return QStringLiteral("add_log");
    }
    Q_UNREACHABLE();
}

std::optional<ActionKind> actionOfWord(const QString &word)
{
    for (const ActionKind kind :
         {ActionKind::Suspend, ActionKind::Resume, ActionKind::SetVip, ActionKind::SetGrace, ActionKind::AddLog}) {
        if (word == actionWord(kind))
            return kind;
    }
    return std::nullopt;
}

bool isAboutCustomer(ActionKind kind)
{
    return setsAttribute(kind) || kind == ActionKind::AddLog;
}

bool setsAttribute(ActionKind kind)
{
    return kind == ActionKind::SetVip || kind == ActionKind::SetGrace;
}

QString stateWord(ActionState state)
{
    switch (state) {
    case ActionState::Ready:
        return QStringLiteral("ready");
    case ActionState::Dropped:
        return QStringLiteral("dropped");
    case ActionState::DryRun:
        return QStringLiteral("dry_run");
    case ActionState::Done:
        return QStringLiteral("done");
    case ActionState::Already:
        return QStringLiteral("already");
    case ActionState::Refused:
        return QStringLiteral("refused");
    case ActionState::NotSent:
        return QStringLiteral("not_sent");
    case ActionState::FoundDone:
        return QStringLiteral("found_done");
    case ActionState::FoundNotDone:
        return QStringLiteral("found_not_done");
    case ActionState::Unknown:
        return QStringLiteral("unknown");
    case ActionState::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

bool isAchieved(ActionState state)
{
    return state == ActionState::Done || state == ActionState::Already || state == ActionState::FoundDone;
}

bool isTrouble(ActionState state)
{
    return state == ActionState::Refused || state == ActionState::NotSent || state == ActionState::FoundNotDone ||
           state == ActionState::Unknown;
}

} // namespace freshet
