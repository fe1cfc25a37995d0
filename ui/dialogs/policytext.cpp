// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policytext.h"

#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::PolicyText)
};

QString switchSentence(const UispSuspension &uisp)
{
    if (!*uisp.isOn)
        return Words::tr("UISP does not suspend by itself: only what is done from here or by hand counts.");
    if (uisp.hour)
        return Words::tr("UISP suspends by itself every day at %1:00, whatever this desk says.").arg(*uisp.hour);
    return Words::tr("UISP suspends by itself, whatever this desk says.");
}

/// "3 days", for the sentences about a delay.
QString daysText(int days)
{
    return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
}

QString delaySentence(int theirs, int ours)
{
    const QString days = daysText(theirs);
    if (theirs == ours)
        return Words::tr("UISP waits %1 behind the due date, as this desk does.").arg(days);
    return theirs < ours ? Words::tr("UISP waits %1 behind the due date, less than this desk: it acts first.").arg(days)
                         : Words::tr("UISP waits %1 behind the due date, longer than this desk.").arg(days);
}

} // namespace

QString candidatesSentence(const PolicyPreview &preview)
{
    const CellFormat format;
    const QString count = format.integer(preview.then);
    if (preview.then < preview.now)
        return Words::tr("Would suspend %1, %2 fewer than now").arg(count, format.integer(preview.now - preview.then));
    if (preview.then > preview.now)
        return Words::tr("Would suspend %1, %2 more than now").arg(count, format.integer(preview.then - preview.now));
    return Words::tr("Would suspend %1, as now").arg(count);
}

QStringList uispSentences(const UispSuspension &uisp, const SuspensionPolicy &draft)
{
    if (!uisp.isOn)
        return {Words::tr("UISP did not show its own settings of suspension to this token.")};
    QStringList sentences{switchSentence(uisp)};
    if (!*uisp.isOn)
        return sentences;
    if (uisp.delayDays)
        sentences += delaySentence(*uisp.delayDays, draft.delayDays);
    if (!uisp.minimumAmount.isEmpty())
        sentences +=
            Words::tr("UISP looks at each invoice alone, from an open amount of %1; this desk adds up all that "
                      "is overdue.")
                .arg(singleLine(uisp.minimumAmount, 40));
    if (uisp.mayPostpone.value_or(false))
        sentences += Words::tr("UISP lets customers put a suspension off by a day.");
    sentences += Words::tr("Grace, promises, weekdays and holidays are known to this desk only.");
    return sentences;
}

} // namespace freshet
