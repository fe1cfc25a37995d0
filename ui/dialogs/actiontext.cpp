// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actiontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ActionText)
};

int count(const std::vector<ActionLine> &lines, ActionState state)
{
    return int(std::ranges::count(lines, state, &ActionLine::state));
}

QString achievedSentence(ActionKind kind, int count)
{
    switch (kind) {
    case ActionKind::Suspend:
        return count == 1 ? Words::tr("1 service is suspended.")
                          : Words::tr("%n services are suspended.", nullptr, count);
    case ActionKind::Resume:
        return count == 1 ? Words::tr("1 suspension is ended.")
                          : Words::tr("%n suspensions are ended.", nullptr, count);
    case ActionKind::SetVip:
    case ActionKind::SetGrace:
        return count == 1 ? Words::tr("1 customer is as you want it.")
                          : Words::tr("%n customers are as you want it.", nullptr, count);
    case ActionKind::AddLog:
        return count == 1 ? Words::tr("1 note is written.") : Words::tr("%n notes are written.", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString triedSentence(ActionKind kind, int count)
{
    if (isAboutCustomer(kind))
        return count == 1 ? Words::tr("Dry run: 1 change would have been sent.")
                          : Words::tr("Dry run: %n changes would have been sent.", nullptr, count);
    return count == 1 ? Words::tr("Dry run: 1 service would have been sent.")
                      : Words::tr("Dry run: %n services would have been sent.", nullptr, count);
}

bool isYes(const ActionWish &wish)
{
    return wish.value == QLatin1String("1");
}

QString vipSentence(bool isYes, int ready)
{
    if (isYes)
        return ready == 1 ? Words::tr("1 customer will be VIP.")
                          : Words::tr("%n customers will be VIP.", nullptr, ready);
    return ready == 1 ? Words::tr("1 customer will not be VIP any more.")
                      : Words::tr("%n customers will not be VIP any more.", nullptr, ready);
}

QString graceSentence(const QString &until, int ready)
{
    if (until.isEmpty())
        return ready == 1 ? Words::tr("The grace of 1 customer will be taken away.")
                          : Words::tr("The grace of %n customers will be taken away.", nullptr, ready);
    if (until.size() <= 2)
        return ready == 1 ? Words::tr("1 customer may pay until day %1 of the month.").arg(until)
                          : Words::tr("%n customers may pay until day %1 of the month.", nullptr, ready).arg(until);
    return ready == 1 ? Words::tr("1 customer may pay until %1.").arg(until)
                      : Words::tr("%n customers may pay until %1.", nullptr, ready).arg(until);
}

QString readySentence(const ActionWish &wish, int ready)
{
    switch (wish.kind) {
    case ActionKind::Suspend:
        return ready == 1 ? Words::tr("1 service will be suspended.")
                          : Words::tr("%n services will be suspended.", nullptr, ready);
    case ActionKind::Resume:
        return ready == 1 ? Words::tr("1 suspension will be ended.")
                          : Words::tr("%n suspensions will be ended.", nullptr, ready);
    case ActionKind::SetVip:
        return vipSentence(isYes(wish), ready);
    case ActionKind::SetGrace:
        return graceSentence(wish.value, ready);
    case ActionKind::AddLog:
        return ready == 1 ? Words::tr("The note will be written at 1 customer.")
                          : Words::tr("The note will be written at %n customers.", nullptr, ready);
    }
    Q_UNREACHABLE();
}

QString readyTitle(const ActionWish &wish)
{
    switch (wish.kind) {
    case ActionKind::Suspend:
        return Words::tr("Will be suspended");
    case ActionKind::Resume:
        return Words::tr("Suspension will end");
    case ActionKind::SetVip:
        return isYes(wish) ? Words::tr("Will be VIP") : Words::tr("VIP no more");
    case ActionKind::SetGrace:
        return wish.value.isEmpty() ? Words::tr("Grace taken away") : Words::tr("Will be %1").arg(wish.value);
    case ActionKind::AddLog:
        return Words::tr("Will be written");
    }
    Q_UNREACHABLE();
}

} // namespace

QString actionTitle(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return Words::tr("Suspend services");
    case ActionKind::Resume:
        return Words::tr("End suspensions");
    case ActionKind::SetVip:
        return Words::tr("VIP in UISP");
    case ActionKind::SetGrace:
        return Words::tr("Payment may wait until");
    case ActionKind::AddLog:
        return Words::tr("Note at the customer in UISP");
    }
    Q_UNREACHABLE();
}

QString planSentence(const ActionWish &wish, const std::vector<ActionLine> &lines)
{
    const int ready = count(lines, ActionState::Ready);
    const int already = count(lines, ActionState::Already);
    const auto leftOut = int(lines.size()) - ready - already;
    QStringList sentences{readySentence(wish, ready)};
    if (already > 0)
        sentences += already == 1 ? Words::tr("1 is so already.") : Words::tr("%n are so already.", nullptr, already);
    if (leftOut > 0)
        sentences += leftOut == 1 ? Words::tr("1 customer is left out.")
                                  : Words::tr("%n customers are left out.", nullptr, leftOut);
    return sentences.join(QLatin1Char(' '));
}

QString confirmTitle(ActionKind kind, int ready, bool isDryRun)
{
    if (isAboutCustomer(kind)) {
        if (isDryRun)
            return ready == 1 ? Words::tr("Check 1 customer") : Words::tr("Check %n customers", nullptr, ready);
        if (kind == ActionKind::AddLog)
            return ready == 1 ? Words::tr("Write 1 note") : Words::tr("Write %n notes", nullptr, ready);
        return ready == 1 ? Words::tr("Change 1 customer") : Words::tr("Change %n customers", nullptr, ready);
    }
    if (isDryRun)
        return ready == 1 ? Words::tr("Check 1 service") : Words::tr("Check %n services", nullptr, ready);
    if (kind == ActionKind::Suspend)
        return ready == 1 ? Words::tr("Suspend 1 service") : Words::tr("Suspend %n services", nullptr, ready);
    return ready == 1 ? Words::tr("End 1 suspension") : Words::tr("End %n suspensions", nullptr, ready);
}

QString stateTitle(const ActionWish &wish, ActionState state)
{
    switch (state) {
    case ActionState::Ready:
        return readyTitle(wish);
    case ActionState::Dropped:
        return Words::tr("Left out");
    case ActionState::DryRun:
        return Words::tr("Not sent: dry run");
    case ActionState::Done:
    case ActionState::FoundDone:
        return Words::tr("Done");
    case ActionState::Already:
        return Words::tr("Was so already");
    case ActionState::Refused:
        return Words::tr("Refused by UISP");
    case ActionState::NotSent:
        return Words::tr("Not sent");
    case ActionState::FoundNotDone:
        return Words::tr("Did not take");
    case ActionState::Unknown:
        return Words::tr("Not known yet");
    case ActionState::Stopped:
        return Words::tr("Stopped before");
    }
    Q_UNREACHABLE();
}

QString endSentence(ActionKind kind, const std::vector<ActionLine> &lines, bool isDryRun)
{
    const auto achieved = int(std::ranges::count_if(lines, isAchieved, &ActionLine::state));
    const auto troubled = int(std::ranges::count_if(lines, isTrouble, &ActionLine::state));
    QStringList sentences{isDryRun ? triedSentence(kind, count(lines, ActionState::DryRun))
                                   : achievedSentence(kind, achieved)};
    if (const int dropped = count(lines, ActionState::Dropped); dropped > 0)
        sentences += dropped == 1 ? Words::tr("1 was left out.") : Words::tr("%n were left out.", nullptr, dropped);
    if (const int stopped = count(lines, ActionState::Stopped); stopped > 0)
        sentences += stopped == 1 ? Words::tr("1 was stopped before anything was sent.")
                                  : Words::tr("%n were stopped before anything was sent.", nullptr, stopped);
    if (troubled > 0)
        sentences += troubled == 1 ? Words::tr("1 needs a look: the last column says why.")
                                   : Words::tr("%n need a look: the last column says why.", nullptr, troubled);
    return sentences.join(QLatin1Char(' '));
}

} // namespace freshet
