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
    if (kind == ActionKind::Suspend)
        return count == 1 ? Words::tr("1 service is suspended.")
                          : Words::tr("%n services are suspended.", nullptr, count);
    return count == 1 ? Words::tr("1 suspension is ended.") : Words::tr("%n suspensions are ended.", nullptr, count);
}

QString triedSentence(int count)
{
    return count == 1 ? Words::tr("Dry run: 1 service would have been sent.")
                      : Words::tr("Dry run: %n services would have been sent.", nullptr, count);
}

} // namespace

QString planSentence(ActionKind kind, int ready, int leftOut)
{
    QString sentence;
    if (kind == ActionKind::Suspend)
        sentence = ready == 1 ? Words::tr("1 service will be suspended.")
                              : Words::tr("%n services will be suspended.", nullptr, ready);
    else
        sentence = ready == 1 ? Words::tr("1 suspension will be ended.")
                              : Words::tr("%n suspensions will be ended.", nullptr, ready);
    if (leftOut == 0)
        return sentence;
    return sentence + QLatin1Char(' ') +
           (leftOut == 1 ? Words::tr("1 customer is left out.")
                         : Words::tr("%n customers are left out.", nullptr, leftOut));
}

QString confirmTitle(ActionKind kind, int ready, bool isDryRun)
{
    if (isDryRun)
        return ready == 1 ? Words::tr("Check 1 service") : Words::tr("Check %n services", nullptr, ready);
    if (kind == ActionKind::Suspend)
        return ready == 1 ? Words::tr("Suspend 1 service") : Words::tr("Suspend %n services", nullptr, ready);
    return ready == 1 ? Words::tr("End 1 suspension") : Words::tr("End %n suspensions", nullptr, ready);
}

QString endSentence(ActionKind kind, const std::vector<ActionLine> &lines, bool isDryRun)
{
    const auto achieved = int(std::ranges::count_if(lines, isAchieved, &ActionLine::state));
    const auto troubled = int(std::ranges::count_if(lines, isTrouble, &ActionLine::state));
    QStringList sentences{isDryRun ? triedSentence(count(lines, ActionState::DryRun))
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
